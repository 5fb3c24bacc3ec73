/**
 * A point of two packs side by side as facts that a caller could give to each of them.
 *
 * @module
 */

import { factsAt } from '../ready-case.ts'
import type { Point } from '../search/search.ts'
import type { Joint, When } from './joint.ts'

type Facts = Readonly<Record<string, unknown>>

/** What a caller tells one version about somebody: its own names, and nothing that it does not know. */
export function factsFor(joint: Joint, when: When, point: Point, world: 'patients' | 'cases'): Facts {
  const { lists } = joint[when].dictionary
  const told = (facts: object, allowed: (name: string) => boolean): [string, unknown][] =>
    Object.entries(facts).flatMap(([name, value]): [string, unknown][] => {
      const own = joint.nameIn(name, when)
      return own === undefined || !allowed(own) ? [] : [[own, value]]
    })
  const entries = Object.entries(factsAt(joint.bases[world].domain, point))
  const isList = (name: string, value: unknown): value is readonly object[] =>
    Array.isArray(value) && joint.bases[world].dictionary.lists.has(name)
  const outside = entries.filter(([name, value]) => !isList(name, value))
  const items = entries.flatMap(([name, value]): [string, unknown][] => {
    const list = lists.get(name)
    if (list === undefined || !isList(name, value)) return []
    return [[name, value.map((item) => Object.fromEntries(told(item, (fact) => list.facts.includes(fact))))]]
  })
  return Object.fromEntries([...told(Object.fromEntries(outside), () => true), ...items])
}
