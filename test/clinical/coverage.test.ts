/** What the cases leave untested: nothing that a rule says and that can happen. */
import { describe, expect, test } from 'vitest'
import { type ConditionCoverage, coverageReport } from '../../src/audit/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type ConditionSource, type PackSource, resolve } from '../../src/pack/index.ts'
import { type ModuleName, moduleNames, sources } from '../support/cases.ts'
import { subjectOf } from '../support/subjects.ts'

const seal = { digest: 'sha256:0', strengths: {} }

describe.for(moduleNames)('%s', (module) => {
  const report = coverageReport(subjectOf(module))

  test('each condition is true, false and unknown in some case, and decides a rule both ways, or it is proven that it cannot', () => {
    expect(report.problems).toEqual([])
    expect(report.outcome).toBe('passed')
  })

  test('whatever a condition is proven not to do, no case does', () => {
    const conditions = Object.values(report.detail.conditions)
    for (const { cases, impossible } of conditions) for (const goal of impossible) expect(cases[goal]).toEqual([])
    expect(conditions.flatMap(({ open }) => open)).toEqual([])
  })

  test('each rung is the verdict of a case', () => {
    const { pack, cases } = subjectOf(module)
    const verdicts = new Set(cases.map((each) => each.expect.verdict))
    expect(pack.ladder.filter((rung) => !verdicts.has(rung))).toEqual([])
  })

  test('the order of rules, operands and keys, and how the file is formatted, change nothing', () => {
    const turned = coverageReport(subjectOf(module, resolve(turnedRound(module), dictionary, seal)))
    expect(turned.measures).toEqual(report.measures)
    const sorted = (conditions: Readonly<Record<string, ConditionCoverage>>) =>
      Object.values(conditions)
        .map((each) => JSON.stringify({ ...each, rules: [...each.rules].sort(), decides: [] }))
        .sort()
    expect(sorted(turned.detail.conditions)).toEqual(sorted(report.detail.conditions))
  })
})

/** The same pack, written the other way round. */
function turnedRound(module: ModuleName): PackSource {
  const { rules, conditions = {}, ...rest } = sources[module] as PackSource
  return {
    conditions: Object.fromEntries(
      Object.entries(conditions)
        .map(([name, condition]) => [name, turnedCondition(condition)] as const)
        .reverse(),
    ),
    rules: rules.map((rule) => ({ ...rule, conditions: turnedCondition(rule.conditions) })).reverse(),
    ...rest,
  }
}

function turnedCondition(condition: ConditionSource): ConditionSource {
  if ('all' in condition) return { all: condition.all.map(turnedCondition).reverse() }
  if ('any' in condition) return { any: condition.any.map(turnedCondition).reverse() }
  if ('not' in condition) return { not: turnedCondition(condition.not) }
  return Object.fromEntries(Object.entries(condition).reverse()) as unknown as ConditionSource
}
