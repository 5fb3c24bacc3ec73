/** Every clinical case, on every evaluator that there is. */
import { describe, expect, test } from 'vitest'
import { truthsOf } from '../../src/evaluate/index.ts'
import type { Decision, Facts, Missing } from '../../src/public/index.ts'
import { type Case, casesOf, evaluate, factsOf, layersOf, moduleNames, packOf, viewsOf } from '../support/cases.ts'
import { referenceOf } from '../support/reference.ts'

describe.for(moduleNames)('%s', (module) => {
  const decide = (each: Case): Decision => {
    return evaluate[module](factsOf(each) as Facts, { layers: each.layers, asOf: each.asOf })
  }

  test.for(casesOf(module))('$id: $title', (each) => {
    const decision = decide(each)
    const { verdict, fired, missing, notices, toConfirm, couldAsk, mustSay = [], atLeast, atMost, items } = each.expect
    const rules = (isNotice: boolean) =>
      decision.findings.filter(({ notice = false }) => notice === isNotice).map(({ rule }) => rule)
    expect(decision.verdict).toBe(verdict)
    expect(rules(false).sort()).toEqual([...fired].sort())
    expect(names(decision.missing)).toEqual([...missing].sort())
    if (notices !== undefined) expect(rules(true).sort()).toEqual([...notices].sort())
    if (toConfirm !== undefined) expect(names(decision.toConfirm)).toEqual([...toConfirm].sort())
    if (couldAsk !== undefined) expect(names(decision.couldAsk)).toEqual([...couldAsk].sort())
    if (atLeast !== undefined) expect(decision.atLeast).toBe(atLeast)
    if (atMost !== undefined) expect(decision.atMost).toBe(atMost)
    if (items !== undefined) expect(decision.items?.map((item) => item.verdict)).toEqual(items)
    const said = decision.findings.flatMap((finding) => finding.mustSay)
    expect(said).toEqual(expect.arrayContaining([...mustSay]))
  })

  // A rule that the known answers decide is decided alike whatever a two-valued engine makes of an unknown one.
  test('json-rules-engine itself agrees on every rule that is decided, in every case', async () => {
    const pack = packOf(module)
    const reference = referenceOf(module)
    let decided = 0
    for (const each of casesOf(module)) {
      for (const answers of viewsOf(pack, factsOf(each))) {
        const theirs = await reference(answers, layersOf(each))
        for (const { rule, certain } of truthsOf(pack, answers, layersOf(each))) {
          if (certain === 'unknown') continue
          decided += 1
          expect(`${each.id} ${rule.name} ${theirs.has(rule.name)}`).toBe(`${each.id} ${rule.name} ${certain}`)
        }
      }
    }
    expect(decided).toBeGreaterThan(casesOf(module).length * pack.rules.length * 0.5)
  })

  test('in a complete case the rules that fire are the rules that json-rules-engine fires', async () => {
    const pack = packOf(module)
    const reference = referenceOf(module)
    let complete = 0
    for (const each of casesOf(module)) {
      const views = viewsOf(pack, factsOf(each))
      const truths = views.map((answers) => truthsOf(pack, answers, layersOf(each)))
      if (truths.flat().some(({ certain }) => certain === 'unknown')) continue
      complete += 1
      const theirs = await Promise.all(views.map((answers) => reference(answers, layersOf(each))))
      const fired = decide(each).findings.map(({ rule }) => rule)
      expect(fired.sort(), each.id).toEqual([...new Set(theirs.flatMap((rules) => [...rules]))].sort())
    }
    expect(complete).toBeGreaterThan(casesOf(module).length * 0.1)
  })
})

function names(missing: readonly Missing<string>[]): readonly string[] {
  return [...new Set(missing.map(({ fact }) => fact))].sort()
}
