/** Every case of a small pack, whatever is unknown, one by one: what proofs about cases are held against. */
import type { Dictionary } from '../../src/facts/index.ts'
import type { Pack } from '../../src/pack/index.ts'
import { choicesOf, type Person } from './everybody.ts'

/** Each fact that the rules read with all that can be said of it, nothing among it. */
export function sayingsOf(pack: Pack, dictionary: Dictionary): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    [...choicesOf(pack, dictionary)].map(([name, values]) => {
      const isCollected = dictionary.facts.get(name)?.derivation?.kind === 'members'
      const inPart = values.flatMap((value) => {
        if (!Array.isArray(value)) return []
        if (isCollected) return [[...value, undefined]]
        return value.includes('none') || value.length === 0 ? [] : [[...value, 'unknown']]
      })
      return [name, [...values, ...inPart, ...(isCollected ? [] : [undefined])]]
    }),
  )
}

/** The cases, as callers would describe them; other items than the first say only what they are about. */
export function everyCase(pack: Pack, dictionary: Dictionary): readonly Person[] {
  const cases = [...sayingsOf(pack, dictionary)].reduce<readonly Person[]>(
    (all, [name, sayings]) => all.flatMap((chosen) => sayings.map((said) => ({ ...chosen, [name]: said }))),
    [{}],
  )
  return cases.map((chosen) => described(chosen, pack, dictionary))
}

function described(chosen: Person, { list }: Pack, dictionary: Dictionary): Person {
  const known = Object.entries(chosen).filter(([, said]) => said !== undefined)
  const isOfItem = (name: string): boolean => list?.facts.includes(name) ?? false
  const collected = (name: string): string | undefined => {
    const derivation = dictionary.facts.get(name)?.derivation
    return derivation?.kind === 'members' ? derivation.fact : undefined
  }
  const whole = known.filter(([name]) => !isOfItem(name) && collected(name) === undefined)
  const item = Object.fromEntries(known.filter(([name]) => isOfItem(name)))
  const others = known.flatMap(([name, said]) => {
    const subject = collected(name)
    if (subject === undefined || !Array.isArray(said)) return []
    return said.map((value: unknown) => (value === undefined ? {} : { [subject]: value }))
  })
  return { ...Object.fromEntries(whole), ...(list === undefined ? {} : { [list.name]: [item, ...others] }) }
}
