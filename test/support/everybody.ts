/** Every patient of a small pack, one by one: what the proofs are held against. It shares no code with them. */
import { heightsOf } from '../../src/decide/bounds.ts'
import { truthsOf } from '../../src/evaluate/index.ts'
import { type Answers, accept, type Dictionary, type Fact } from '../../src/facts/index.ts'
import { type Layer, leavesOf, type Pack } from '../../src/pack/index.ts'

export type Person = Readonly<Record<string, unknown>>

const both: readonly Layer[] = ['article', 'evidence']

/** Which facts the rules read, and which values of each a patient can have. */
export function choicesOf(pack: Pack, dictionary: Dictionary): ReadonlyMap<string, readonly unknown[]> {
  const read = new Set(pack.rules.flatMap(({ condition }) => leavesOf(condition).map(({ fact }) => fact)))
  const collected = [...read].flatMap((name) => {
    const derivation = dictionary.facts.get(name)?.derivation
    return derivation?.kind === 'members' ? [derivation.fact] : []
  })
  const names = new Set([...read, ...collected])
  return new Map([...names].map((name) => [name, valuesOf(pack, dictionary.facts.get(name) as Fact)]))
}

/** How many patients there are. */
export function numberOf(choices: ReadonlyMap<string, readonly unknown[]>): number {
  return [...choices.values()].reduce((product, values) => product * values.length, 1)
}

/** The patients, as callers would describe them; the first item is the one that is asked about. */
export function* everybody(
  pack: Pack,
  dictionary: Dictionary,
  choices = choicesOf(pack, dictionary),
): Generator<Person> {
  const entries = [...choices]
  const chosen: Record<string, unknown> = {}
  function* from(position: number): Generator<Person> {
    const entry = entries[position]
    if (entry === undefined) {
      yield described(chosen, pack, dictionary)
      return
    }
    const [name, values] = entry
    for (const value of values) {
      chosen[name] = value
      yield* from(position + 1)
    }
  }
  yield* from(0)
}

/**
 * A case of which some answers are unknown, and the choices that its completions have. Of a set in `parts` the first
 * member is known.
 */
export function incomplete(
  pack: Pack,
  dictionary: Dictionary,
  choices: ReadonlyMap<string, readonly unknown[]>,
  mask: (fact: string) => { readonly pick: number; readonly shown: 'whole' | 'part' | 'not' },
): { readonly facts: Person; readonly completions: ReadonlyMap<string, readonly unknown[]> } {
  const chosen: Record<string, unknown> = {}
  const completions = new Map<string, readonly unknown[]>()
  const isSubjectHidden = [...choices.keys()].some((name) => name === pack.list?.subject && mask(name).shown === 'not')
  const ordered = [...choices].sort(([a], [b]) => Number(b === pack.list?.subject) - Number(a === pack.list?.subject))
  for (const [name, values] of ordered) {
    const { pick, shown } = mask(name)
    const value = values[pick % values.length]
    const isCollected = dictionary.facts.get(name)?.derivation !== undefined
    if (!Array.isArray(value)) {
      if (shown !== 'not') chosen[name] = value
      completions.set(name, shown === 'not' ? values : [value])
    } else if (shown === 'whole') {
      chosen[name] = value
      completions.set(name, isCollected && isSubjectHidden ? values.filter((other) => includes(other, value)) : [value])
    } else {
      const known = shown === 'part' && value[0] !== undefined && (isCollected || value[0] !== 'none') ? [value[0]] : []
      if (isCollected) chosen[name] = [...known, undefined]
      else if (known.length > 0) chosen[name] = [...known, 'unknown']
      // Whether another item is about the item's own subject as well makes no difference to what is known.
      const asked = known.filter((member) => !isCollected || member !== chosen[pack.list?.subject ?? ''])
      completions.set(
        name,
        values.filter((other) => includes(other, asked)),
      )
    }
  }
  return { facts: described(chosen, pack, dictionary), completions }
}

function includes(set: unknown, members: readonly unknown[]): boolean {
  return Array.isArray(set) && members.every((member) => set.includes(member))
}

/** The answers of the item that is asked about, or of the patient. */
export function answersOf(pack: Pack, dictionary: Dictionary, person: Person): Answers {
  const accepted = accept(person, dictionary)
  if (!accepted.ok) throw new Error(accepted.issues.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  return accepted.facts.items.get(pack.list?.name ?? '')?.[0] ?? accepted.facts.whole
}

/** The verdict and bounds of the item that is asked about, as heights, and the rules that fired. */
export function judge(pack: Pack, dictionary: Dictionary, person: Person, layers: readonly Layer[] = both) {
  const truths = truthsOf(pack, answersOf(pack, dictionary, person), layers)
  const fired = new Set(truths.filter(({ certain }) => certain === 'true').map(({ rule }) => rule.name))
  return { ...heightsOf(pack, truths), fired, truths }
}

function described(chosen: Readonly<Record<string, unknown>>, pack: Pack, dictionary: Dictionary): Person {
  const whole: Record<string, unknown> = {}
  const item: Record<string, unknown> = {}
  let others: readonly unknown[] = []
  for (const [name, value] of Object.entries(chosen)) {
    const derivation = dictionary.facts.get(name)?.derivation
    if (derivation?.kind === 'members')
      others = (value as string[]).map((subject) => (subject === undefined ? {} : { [derivation.fact]: subject }))
    else if (pack.list?.facts.includes(name)) item[name] = value
    else whole[name] = value
  }
  return pack.list === undefined ? whole : { ...whole, [pack.list.name]: [item, ...others] }
}

/** A number fact counts each group of values that no rule tells apart once: here quarter steps, told apart by the rules. */
function valuesOf(pack: Pack, fact: Fact): readonly unknown[] {
  switch (fact.type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return fact.values
    case 'set': {
      if (fact.derivation !== undefined) return subsets(fact.values)
      const members = subsets(fact.values.filter((value) => value !== 'none')).filter(({ length }) => length > 0)
      return fact.values.includes('none') ? [['none'], ...members] : members
    }
    case 'integer':
      return range(fact.minimum, fact.maximum, 1)
    case 'number': {
      const leaves = pack.rules
        .flatMap(({ condition }) => leavesOf(condition))
        .filter((leaf) => leaf.fact === fact.name)
      const told = new Map(
        range(fact.minimum, fact.maximum, 0.25).map((value) => [
          leaves.map((leaf) => (leaf.kind === 'comparison' ? compares(value, leaf.operator, leaf.value) : '')).join(),
          value,
        ]),
      )
      return [...told.values()]
    }
  }
}

function compares(value: number, operator: string, bound: unknown): boolean {
  const limit = Number(bound)
  if (operator === 'lessThan') return value < limit
  if (operator === 'lessThanInclusive') return value <= limit
  if (operator === 'greaterThan') return value > limit
  if (operator === 'greaterThanInclusive') return value >= limit
  return (value === limit) === (operator === 'equal')
}

function subsets(values: readonly string[]): readonly (readonly string[])[] {
  return values.reduce<readonly (readonly string[])[]>(
    (all, value) => all.concat(all.map((each) => each.concat(value))),
    [[]],
  )
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)
}
