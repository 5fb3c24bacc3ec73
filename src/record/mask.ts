/**
 * Masking: facts are taken out of a record by their names, wherever they stand, and their places are kept.
 *
 * @module
 */
import { child, nearest, type Pointer, pathOf } from '../diagnostics/index.ts'
import { type FactIssue, factIssue } from '../facts/index.ts'
import { dictionary } from '../modules/index.ts'

/** A caller's facts as plain data. */
export type PlainFacts = Readonly<Record<string, unknown>>

/** Facts without those of some names, and where these stood; an item that loses all of its facts stays an item. */
export function masked(
  facts: PlainFacts,
  names: ReadonlySet<string>,
): { readonly facts: PlainFacts; readonly masked: readonly Pointer[] } {
  const places: Pointer[] = []
  const without = (holder: PlainFacts, at: Pointer): PlainFacts =>
    Object.fromEntries(
      Object.entries(holder).flatMap(([name, value]) => {
        const place = child(at, name)
        if (names.has(name)) {
          places.push(place)
          return []
        }
        if (at !== '' || !dictionary.lists.has(name) || !Array.isArray(value)) return [[name, value]]
        return [[name, value.map((item: PlainFacts, index) => without(item, child(place, index)))]]
      }),
    )
  return { facts: without(facts, ''), masked: places }
}

/** Facts with "unknown" where something was taken out: what is masked was asked, and nobody can say the answer here. */
export function unmasked(facts: PlainFacts, places: readonly Pointer[]): PlainFacts {
  const copy = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>
  for (const place of places) {
    const path = pathOf(place)
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => partOf(at, step), copy)
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, String(path.at(-1)), 'unknown')
  }
  return copy
}

/** Whether each place names a fact or a list, is in an item that is there, and is empty. */
export function isMask(facts: PlainFacts, places: readonly Pointer[]): boolean {
  return places.every((place) => {
    const path = pathOf(place)
    const name = String(path.at(-1))
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => partOf(at, step), facts)
    const isKnown = dictionary.facts.has(name) || dictionary.lists.has(name)
    const isPlace = path.length === 1 || (path.length === 3 && typeof holder === 'object' && holder !== null)
    return isKnown && isPlace && partOf(holder, name) === undefined
  })
}

/** Reports names in a mask that nothing has. */
export function maskIssues(names: readonly string[]): readonly FactIssue[] {
  return names.flatMap((name, index) => {
    if (dictionary.facts.has(name) || dictionary.lists.has(name)) return []
    const suggestion = nearest(name, [...dictionary.facts.keys(), ...dictionary.lists.keys()])
    const at = child('/mask', index)
    return [factIssue({ code: 'unknown_fact', at, ...(suggestion === undefined ? {} : { suggestion }) })]
  })
}

function partOf(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
    ? Reflect.get(holder, step)
    : undefined
}
