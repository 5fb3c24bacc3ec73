/**
 * What the peers are given: the shipped rules, and patients as two-valued engines can read them.
 *
 * None of them knows "unknown", a list of items or a computed fact. So that none of this is counted against them, each
 * patient is made ready before the clock starts: unknown answers left out, one object for each symptom, the computed set
 * of all symptoms added.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { ConditionSource, LeafSource, PackSource } from '../../../src/pack/index.ts'
import type { Facts } from '../../../src/public/index.ts'

export type View = Readonly<Record<string, unknown>>

/** A peer, ready: gives the verdict of one patient. */
export type Verdict = (views: readonly View[]) => string | Promise<string>

export function packOf(module: string): PackSource {
  return read(`modules/${module}/pack.json`)
}

export const parameters: ReadonlyMap<string, number> = new Map(
  read<{ readonly parameters: readonly { readonly name: string; readonly value: number }[] }>(
    'parameters.json',
  ).parameters.map(({ name, value }) => [name, value]),
)

/** One object of known answers for each symptom, or one for a patient of whom none is told. */
export function viewsOf(facts: Facts): readonly View[] {
  const { symptoms, ...rest } = facts
  const patient = knownOf(rest)
  if (symptoms === undefined || symptoms === null || symptoms === 'unknown') return [patient]
  const items = symptoms.length === 0 ? [{ symptom: 'none' }] : symptoms.map((item) => knownOf({ ...item }))
  const named = items.flatMap(({ symptom }) => (symptom === undefined ? [] : [symptom]))
  const reported = named.length === 0 ? {} : { symptomsReported: [...new Set(named)] }
  return items.map((item) => ({ ...patient, ...reported, ...item }))
}

function knownOf(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): [string, unknown][] => {
      if (value === null || value === 'unknown') return []
      if (!Array.isArray(value)) return [[name, value]]
      const members = value.filter((member) => member !== 'unknown')
      return members.length === 0 ? [] : [[name, members]]
    }),
  )
}

/** The rules of each rung, the highest rung first; notices take no part in the verdict. */
export function rungsOf(
  pack: PackSource,
): readonly { readonly verdict: string; readonly rules: readonly Condition[] }[] {
  return [...pack.ladder].reverse().map((verdict) => ({
    verdict,
    rules: pack.rules
      .filter(({ event }) => event.type === verdict && event.params.notice !== true)
      .map(({ conditions }) => written(conditions, pack)),
  }))
}

/** A condition without names: what they stand for is written where they stood. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | LeafSource

function written(condition: ConditionSource, pack: PackSource): Condition {
  if ('condition' in condition) {
    const named = pack.conditions?.[condition.condition]
    if (named === undefined) throw new Error(`no condition is called ${condition.condition}`)
    return written(named, pack)
  }
  if ('all' in condition) return { all: condition.all.map((operand) => written(operand, pack)) }
  if ('any' in condition) return { any: condition.any.map((operand) => written(operand, pack)) }
  if ('not' in condition) return { not: written(condition.not, pack) }
  return condition
}

/** The literal that a leaf compares with; a parameter by its value. */
export function literalOf({ value }: LeafSource): unknown {
  return typeof value === 'object' && value !== null && 'fact' in value ? parameters.get(value.fact) : value
}

/** The highest of several verdicts. */
export function highestOf(verdicts: readonly string[], ladder: readonly string[]): string {
  return ladder[Math.max(...verdicts.map((verdict) => ladder.indexOf(verdict)))] ?? ''
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../../../rules/${file}`, import.meta.url), 'utf8'))
}
