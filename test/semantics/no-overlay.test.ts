/**
 * Explanations and interviews read the rules laid out as trees, where an overlay's are not: they refuse it, rather than
 * leave out what it adds.
 */
import { describe, expect, test } from 'vitest'
import { counterfactual, explain } from '../../src/public/explain.ts'
import { InvalidFactsError, type Overlay } from '../../src/public/index.ts'
import { interview } from '../../src/public/interview.ts'
import { loadOverlay } from '../../src/public/pack.ts'
import { json } from '../support/project.ts'

const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))
const facts = { dyedBefore: true, lastDyeHoursBefore: 120 } as const

/** What is wrong, by code and message; JavaScript checks no types. */
function issuesOf(call: (options: object) => unknown, given: Overlay | string): readonly string[] {
  try {
    call({ overlay: given })
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ code, message }) => `${code}: ${message}`)
    throw error
  }
  return []
}

describe('an overlay is refused', () => {
  test.for([
    ['explain', (options: object) => explain('preparation', facts, options)],
    ['counterfactual', (options: object) => counterfactual('preparation', facts, options)],
  ] as const)('by %s, which names the pack to ask about', ([, call]) => {
    for (const given of [overlay, 'no overlay'])
      expect(issuesOf(call, given)).toEqual([expect.stringMatching(/^invalid_option: .*`packFor`/)])
  })

  test('by an interview', () => {
    expect(issuesOf((options) => interview('preparation', options), overlay)).toEqual([
      expect.stringMatching(/^invalid_option: .*overlay/),
    ])
  })
})

test('the pack under an overlay is explained like any other, its own rules among them', () => {
  const why = explain(overlay.packFor('preparation'), facts)
  expect(why.verdict).toBe('not_ready')
  expect(why.views[0]?.rules.map(({ rule }) => rule)).toContain('NSC01-dyed-within-the-clinics-week')
  const { outcome, counterfactuals } = counterfactual(overlay.packFor('preparation'), facts, { towards: 'lower' })
  expect([outcome, counterfactuals[0]?.changes.map(({ at }) => at)]).toEqual(['found', ['/lastDyeHoursBefore']])
})
