/**
 * Masking: facts are taken out of a record by their names, wherever they stand, and their places are kept.
 *
 * @module
 */
import { child, nearest, type Pointer, pathOf } from '../../diagnostics/index.ts'
import { type FactIssue, factIssue } from '../../facts/index.ts'
import { dictionary } from '../../modules/index.ts'

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

/**
 * Facts with "unknown" where something was taken out: what is masked was asked, and nobody can say the answer here. A
 * name that the dictionary has no more is left out: rules that are still the same do not read it.
 */
export function unmasked(facts: PlainFacts, places: readonly Pointer[]): PlainFacts {
  const copy = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>
  for (const place of places) {
    const path = pathOf(place)
    if (!isName(String(path.at(-1)))) continue
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => partOf(at, step), copy)
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, String(path.at(-1)), 'unknown')
  }
  return copy
}

/** Whether each place is empty, and in an item that is there. Its name may be one that only an earlier version knew. */
export function isMask(facts: PlainFacts, places: readonly Pointer[]): boolean {
  return places.every((place) => {
    const path = pathOf(place)
    const name = String(path.at(-1))
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => partOf(at, step), facts)
    const isPlace = path.length === 1 || (path.length === 3 && typeof holder === 'object' && holder !== null)
    return isPlace && partOf(holder, name) === undefined
  })
}

/** Reports names in a mask that nothing has. */
export function maskIssues(names: readonly string[]): readonly FactIssue[] {
  return names.flatMap((name, index) => {
    if (isName(name)) return []
    const suggestion = nearest(name, [...dictionary.facts.keys(), ...dictionary.lists.keys()])
    const at = child('/mask', index)
    return [factIssue({ code: 'unknown_fact', at, ...(suggestion === undefined ? {} : { suggestion }) })]
  })
}

function isName(name: string): boolean {
  return dictionary.facts.has(name) || dictionary.lists.has(name)
}

function partOf(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
    ? Reflect.get(holder, step)
    : undefined
}
