/** What the cases leave untested: nothing that a rule says. */
import { describe, expect, test } from 'vitest'
import { asCertain, asJudged, truthOf } from '../../src/evaluate/index.ts'
import { leavesOf, type Rule } from '../../src/pack/index.ts'
import { casesOf, factsOf, layersOf, moduleNames, packOf, viewsOf } from '../support/cases.ts'

describe.for(moduleNames)('%s', (module) => {
  const pack = packOf(module)
  const cases = casesOf(module)
  const views = cases.flatMap((each) =>
    viewsOf(pack, factsOf(each)).map((answers) => ({ id: each.id, answers, layers: layersOf(each) })),
  )

  /** For each view: whether the rule counts there, and the truth of each of its leaves. */
  const readings = (rule: Rule) =>
    views
      .filter(({ layers }) => layers.includes(rule.layer))
      .map(({ id, answers }) => ({
        id,
        isReached: truthOf(rule.condition, answers, asJudged) === 'true',
        leaves: leavesOf(rule.condition).map((leaf) => `${leaf.fact} ${truthOf(leaf, answers, asCertain)}`),
      }))

  test('each case has its own id', () => {
    const ids = cases.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('each case names only keys that the runner reads', () => {
    const known = ['id', 'title', 'patient', 'but', 'without', 'facts', 'layers', 'asOf', 'expect', 'basis']
    const expected = [
      'verdict',
      'fired',
      'missing',
      'notices',
      'toConfirm',
      'couldAsk',
      'mustSay',
      'atLeast',
      'atMost',
      'items',
    ]
    for (const each of cases) {
      expect(
        Object.keys(each).filter((key) => !known.includes(key)),
        each.id,
      ).toEqual([])
      expect(
        Object.keys(each.expect).filter((key) => !expected.includes(key)),
        each.id,
      ).toEqual([])
    }
  })

  test.for(pack.rules)('$name is true in a case, and false in one that differs in a single fact', (rule) => {
    const all = readings(rule)
    const reached = all.filter(({ isReached }) => isReached)
    const silent = all.filter(({ isReached }) => !isReached)
    expect(reached.length).toBeGreaterThan(0)
    // Advice for everybody has no person whom it leaves out.
    if (rule.notice && silent.length === 0) return
    const differing = (a: readonly string[], b: readonly string[]) =>
      new Set(a.flatMap((leaf, index) => (leaf === b[index] ? [] : [leaf.split(' ')[0]]))).size
    const hasPair = reached.some((yes) => silent.some((no) => differing(yes.leaves, no.leaves) === 1))
    expect(hasPair).toBe(true)
  })

  test('each rung is the verdict of a case', () => {
    const verdicts = new Set(cases.map((each) => each.expect.verdict))
    expect(pack.ladder.filter((rung) => !verdicts.has(rung))).toEqual([])
  })

  test('each policy for unknown answers that the pack uses is decided by an unknown answer in some case', () => {
    const policies = new Set(pack.rules.flatMap((rule) => leavesOf(rule.condition).map((leaf) => leaf.whenUnknown)))
    const met = new Set<string>()
    for (const rule of pack.rules) {
      for (const { answers } of views) {
        for (const leaf of leavesOf(rule.condition)) {
          if (truthOf(leaf, answers, asCertain) === 'unknown') met.add(leaf.whenUnknown)
        }
      }
    }
    expect([...policies].filter((policy) => !met.has(policy))).toEqual([])
  })
})
