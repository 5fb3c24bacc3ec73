/** Every change of one answer to facts of the built-in dictionary: each listed value, and each side of every threshold. */
import type { Fact } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { leavesOf, type Pack } from '../../src/pack/index.ts'

export type Said = Readonly<Record<string, unknown>>

/** One answer at its place. */
export interface SingleChange {
  readonly fact: Fact
  /** The name of the fact, or of the list and the item's number before it. */
  readonly path: readonly (string | number)[]
  readonly from: unknown
  readonly to: unknown
}

/** All changes of one answer, to facts that stand outside the lists or in items that are there. */
export function singleChanges(facts: Said, packs: readonly Pack[]): readonly SingleChange[] {
  const lists = [...dictionary.lists.values()]
  const outside = [...dictionary.facts.values()].filter(
    ({ name, derivation }) => derivation === undefined && !lists.some(({ facts: own }) => own.includes(name)),
  )
  const inside = lists.flatMap(({ name: list, facts: own }) =>
    (Array.isArray(facts[list]) ? (facts[list] as readonly Said[]) : []).flatMap((item, index) =>
      own.flatMap((name) => {
        const fact = dictionary.facts.get(name)
        return fact === undefined ? [] : [{ fact, path: [list, index, name], from: item[name] }]
      }),
    ),
  )
  return [...outside.map((fact) => ({ fact, path: [fact.name], from: facts[fact.name] })), ...inside].flatMap((place) =>
    answersTo(place.fact, place.from, packs)
      .filter((to) => JSON.stringify(to) !== JSON.stringify(place.from))
      .map((to) => ({ ...place, to })),
  )
}

function answersTo(fact: Fact, from: unknown, packs: readonly Pack[]): readonly unknown[] {
  switch (fact.type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return fact.values
    case 'set': {
      const held = Array.isArray(from) ? from.filter((member) => member !== 'none' && member !== 'unknown') : []
      const sets = fact.values.map((value) => {
        if (value === 'none') return [value]
        return held.includes(value) ? held.filter((member) => member !== value) : [...held, value]
      })
      return sets.filter(({ length }) => length > 0)
    }
    case 'integer':
    case 'number': {
      const step = fact.type === 'integer' ? 1 : 0.01
      const cuts = packs
        .flatMap(({ rules }) => rules.flatMap(({ condition }) => leavesOf(condition)))
        .flatMap((leaf) => (leaf.fact === fact.name && leaf.kind === 'comparison' ? [Number(leaf.value)] : []))
      const near = cuts.flatMap((cut) => [cut - step, cut, cut + step].map((value) => Math.round(value * 100) / 100))
      const numbers = [...new Set([fact.minimum, fact.maximum, ...near])]
      return numbers.filter((value) => value >= fact.minimum && value <= fact.maximum)
    }
  }
}

/** The same facts with one answer changed. */
export function changed(facts: Said, { path: [name = '', index, inner], to }: SingleChange): Said {
  if (index === undefined) return { ...facts, [name]: to }
  const items = facts[name] as readonly Said[]
  return { ...facts, [name]: items.map((item, at) => (at === index ? { ...item, [String(inner)]: to } : item)) }
}
