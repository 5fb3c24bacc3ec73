/** Edits of the built-in packs, one at a time, as somebody would make them by hand. */
import type { Version } from '../../src/audit/index.ts'
import { loadVersion } from '../../src/custom/index.ts'
import type { ConditionSource, LeafSource, PackSource } from '../../src/pack/index.ts'
import { type ModuleName, sources } from './cases.ts'
import { json } from './project.ts'

export interface ParametersFile {
  readonly parameters: readonly { readonly name: string; readonly value: number | null }[]
}

export interface FactsFile {
  readonly facts: readonly { readonly name: string; readonly values?: readonly string[] }[]
}

/** One edit: what it is called, and the version before and after it. */
export interface Edit {
  readonly name: string
  readonly before: Version
  readonly after: Version
}

const files = { facts: json<FactsFile>('rules/facts.json'), parameters: json<ParametersFile>('rules/parameters.json') }

/** A built-in pack after an edit of its files. */
export function edited(
  module: ModuleName,
  edit: {
    readonly pack?: (pack: PackSource) => unknown
    readonly facts?: (file: FactsFile) => unknown
    readonly parameters?: (file: ParametersFile) => unknown
  },
): Version {
  const { pack = (same) => same, facts = (same) => same, parameters = (same) => same } = edit
  return loadVersion(pack(sources[module]), { facts: facts(files.facts), parameters: parameters(files.parameters) })
}

/** A pack with one of its rules changed, or left out. */
export function withRule(name: string, change: (rule: PackSource['rules'][number]) => object | undefined) {
  return (pack: PackSource): PackSource => ({
    ...pack,
    rules: pack.rules.flatMap((rule) => (rule.name === name ? ((change(rule) ?? []) as typeof rule) : rule)),
  })
}

/** Edits of each kind that a pack leaves room for. */
export function editsOf(module: ModuleName): readonly Edit[] {
  const pack = sources[module]
  const before = edited(module, {})
  const speaking = pack.rules.filter(({ event }) => event.params.notice !== true)
  const middle = speaking[Math.floor(speaking.length / 2)]
  const otherwise = pack.ladder.indexOf(pack.otherwise)
  const high = speaking.filter(({ event }) => pack.ladder.indexOf(event.type) > otherwise).at(-1)
  const tested = speaking.flatMap((rule) =>
    leavesIn(rule.conditions).flatMap((leaf) => (swapped[leaf.operator] === undefined ? [] : [{ rule, leaf }])),
  )[0]
  const parameter = speaking.flatMap(({ conditions }) =>
    leavesIn(conditions).flatMap(({ value }) => (typeof value === 'object' && 'fact' in value ? [value.fact] : [])),
  )[0]
  const found: Edit[] = []
  const add = (name: string, after: Version): void => void found.push({ name: `${module}: ${name}`, before, after })
  if (middle !== undefined)
    add(`${middle.name} removed`, edited(module, { pack: withRule(middle.name, () => undefined) }))
  if (high !== undefined) {
    const lower = pack.ladder[pack.ladder.indexOf(high.event.type) - 1]
    const event = { ...high.event, type: lower }
    add(`${high.name} lowered`, edited(module, { pack: withRule(high.name, (rule) => ({ ...rule, event })) }))
  }
  if (tested !== undefined) {
    const { rule, leaf } = tested
    const conditions = replaced(rule.conditions, leaf, { ...leaf, operator: swapped[leaf.operator] ?? leaf.operator })
    add(`${rule.name} turned`, edited(module, { pack: withRule(rule.name, () => ({ ...rule, conditions })) }))
  }
  if (parameter !== undefined) {
    const moved = (file: ParametersFile): ParametersFile => ({
      ...file,
      parameters: file.parameters.map((each) => {
        if (each.name !== parameter || each.value === null) return each
        const value = each.value > 1 ? each.value - 1 : each.value + 1
        return { ...each, value, minimum: value, maximum: value, stricter: 'none', changedBy: 'nobody' }
      }),
    })
    add(`${parameter} moved`, edited(module, { parameters: moved }))
  }
  return found
}

const swapped: Partial<Record<LeafSource['operator'], LeafSource['operator']>> = {
  equal: 'notEqual',
  contains: 'doesNotContain',
  in: 'notIn',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
}

function leavesIn(condition: ConditionSource): readonly LeafSource[] {
  if ('all' in condition) return condition.all.flatMap(leavesIn)
  if ('any' in condition) return condition.any.flatMap(leavesIn)
  if ('not' in condition) return leavesIn(condition.not)
  return 'condition' in condition ? [] : [condition]
}

function replaced(condition: ConditionSource, leaf: LeafSource, other: LeafSource): ConditionSource {
  if (condition === leaf) return other
  if ('all' in condition) return { all: condition.all.map((each) => replaced(each, leaf, other)) }
  if ('any' in condition) return { any: condition.any.map((each) => replaced(each, leaf, other)) }
  if ('not' in condition) return { not: replaced(condition.not, leaf, other) }
  return condition
}
