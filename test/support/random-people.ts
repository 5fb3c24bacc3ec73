/** Random patients for the built-in packs: boundary values, mostly healthy or mostly unknown. */
import fc from 'fast-check'
import { accept, type Fact } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { leavesOf, type Pack } from '../../src/pack/index.ts'

/**
 * Patients with every fact of the pack known: mostly somebody from the cases with one to four answers changed, drawn at
 * and around the thresholds of the rules, so that every rung is reached; now and then anybody at all.
 */
export function completePeople(
  pack: Pack,
  known: readonly Readonly<Record<string, unknown>>[],
): fc.Arbitrary<Record<string, unknown>> {
  const anybody = randomPeople(pack)
  if (known.length === 0) return anybody
  const changed = fc
    .tuple(fc.constantFrom(...known), anybody, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
    .map(([person, other, picks]) => {
      const names = Object.keys(other)
      const drawn = picks.map((pick) => names[pick % names.length] ?? '')
      return withoutDefaults(
        { ...other, ...person, ...Object.fromEntries(drawn.map((name) => [name, other[name]])) },
        pack,
      )
    })
    .filter((facts) => accept(facts, dictionary).ok)
  return fc.oneof({ arbitrary: changed, weight: 5 }, anybody)
}

/** A default for items that say nothing would become another answer, not none, once the items are hidden. */
function withoutDefaults(facts: Record<string, unknown>, pack: Pack): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => pack.list === undefined || !isOfItem(pack, name)))
}

function randomPeople(pack: Pack): fc.Arbitrary<Record<string, unknown>> {
  const outside = pack.facts.filter(({ name, answeredBy }) => answeredBy !== 'system' && !isOfAnyItem(name))
  const ofItem = pack.facts.filter(({ name }) => isOfItem(pack, name))
  const whole = fc.record(Object.fromEntries(outside.map((fact) => [fact.name, values(pack, fact)])))
  if (pack.list === undefined) return whole
  const { name } = pack.list
  const item = fc.record(Object.fromEntries(ofItem.map((fact) => [fact.name, values(pack, fact)])))
  return fc.tuple(whole, fc.array(item, { maxLength: 2 })).map(([facts, items]) => ({ ...facts, [name]: items }))
}

/** The same patient with some facts not known: absent, asked in vain, or, of a set, known in part. */
export function hide(
  facts: Record<string, unknown>,
  hidden: (name: string) => 'shown' | 'absent' | 'unknown',
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const mask = hidden(name)
      if (mask === 'absent') return []
      if (mask === 'unknown') {
        const isPart = Array.isArray(value) && typeof value[0] === 'string' && value[0] !== 'none'
        return [[name, isPart ? [value[0], 'unknown'] : 'unknown']]
      }
      if (Array.isArray(value) && typeof value[0] === 'object') {
        return [
          [
            name,
            value.map((item, index) =>
              hide(item as Record<string, unknown>, (part) => {
                const mask = hidden(`${name}${index}${part}`)
                // What is given outside would count for an item that says nothing: that is another answer, not none.
                return mask === 'absent' && part in facts ? 'unknown' : mask
              }),
            ),
          ],
        ]
      }
      return [[name, value]]
    }),
  )
}

/** Which facts are hidden: few or most of them, by a seed. */
export const hidings = fc
  .record({ seed: fc.nat(), share: fc.constantFrom(0.1, 0.3, 0.8) })
  .map(({ seed, share }) => (name: string) => {
    const drawn = hash(`${seed} ${name}`)
    return drawn > share
      ? ('shown' as const)
      : hash(`${name} ${seed}`) > 0.5
        ? ('absent' as const)
        : ('unknown' as const)
  })

function hash(text: string): number {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32
}

/** A fact that stands in the items of some list only. */
function isOfAnyItem(name: string): boolean {
  return [...dictionary.lists.values()].some(({ facts }) => facts.includes(name))
}

function isOfItem(pack: Pack, name: string): boolean {
  return pack.list?.facts.includes(name) ?? false
}

function values(pack: Pack, fact: Fact): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'boolean':
      return fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, fc.constant(true))
    case 'enum':
      return fc.constantFrom(...fact.values)
    case 'set': {
      const members = fact.values.filter((value) => value !== 'none')
      const some = fc.subarray(members, { minLength: 1, maxLength: Math.min(3, members.length) })
      return fact.values.includes('none') ? fc.oneof({ arbitrary: fc.constant(['none']), weight: 3 }, some) : some
    }
    case 'integer':
    case 'number': {
      const step = fact.type === 'integer' ? 1 : 0.01
      const near = thresholds(pack, fact.name).flatMap((value) => [value - step, value, value + step])
      const possible = [...near, fact.minimum, fact.maximum].filter(
        (value) => value >= fact.minimum && value <= fact.maximum,
      )
      return fc.constantFrom(
        ...possible.map((value) => (fact.type === 'integer' ? Math.round(value) : Number(value.toFixed(6)))),
      )
    }
  }
}

function thresholds(pack: Pack, fact: string): readonly number[] {
  return pack.rules.flatMap((rule) =>
    leavesOf(rule.condition).flatMap((leaf) =>
      leaf.kind === 'comparison' && leaf.fact === fact && typeof leaf.value === 'number' ? [leaf.value] : [],
    ),
  )
}
