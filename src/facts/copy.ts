/**
 * A caller's facts as plain data: each property read once, then accepted, so that whoever needs the facts themselves
 * rather than Answers never touches the caller's object again.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { accept } from './accept.ts'
import { type Dictionary, type FactList, mayStandOutside } from './dictionary.ts'
import type { FactIssue } from './issues.ts'
import { emptyReport, entriesOf, limits, membersOf, type Report } from './reading.ts'

/** Facts as `JSON.parse` would return them, or everything that is wrong with them. */
export type PlainFacts =
  | { readonly ok: true; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly issues: readonly FactIssue[] }

/** Copies facts that `accept` accepts; refuses all others with the issues that `accept` finds. */
export function plainFacts(given: unknown, dictionary: Dictionary): PlainFacts {
  const report = emptyReport()
  const facts = copyOf(entriesOf(given, '', report), undefined, '', dictionary, report)
  const accepted = accept(facts, dictionary)
  const unread = new Set(report.issues.map(({ at }) => at))
  // What could not be read leaves a gap in the copy, of which `accept` would say something else at the same place.
  const issues = [...report.issues, ...(accepted.ok ? [] : accepted.issues.filter(({ at }) => !unread.has(at)))]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, facts }
}

/** Of the whole, or of an item of a list. What stands where it may not is refused by its name; nobody looks into it. */
function copyOf(
  entries: readonly (readonly [string, unknown])[],
  holder: FactList | undefined,
  parent: Pointer,
  dictionary: Dictionary,
  report: Report,
): Readonly<Record<string, unknown>> {
  const copies = entries.map(([name, value]) => {
    const at = child(parent, name)
    const list = holder === undefined ? dictionary.lists.get(name) : undefined
    if (list !== undefined) return [name, itemsOf(value, list, at, dictionary, report)] as const
    const fact = dictionary.facts.get(name)
    const isInPlace = holder === undefined ? mayStandOutside(name, dictionary) : holder.facts.includes(name)
    const isRead = fact?.type === 'set' && fact.removedIn === undefined && isInPlace
    return [name, isRead ? membersCopy(value, at, report) : value] as const
  })
  return Object.fromEntries(copies)
}

function itemsOf(given: unknown, list: FactList, at: Pointer, dictionary: Dictionary, report: Report): unknown {
  const members = membersOf(given, limits.items, at, report)
  return members === undefined
    ? given
    : inPlace(members, (item, index) => {
        const itemAt = child(child('', list.name), index)
        return copyOf(entriesOf(item, itemAt, report), list, itemAt, dictionary, report)
      })
}

function membersCopy(given: unknown, at: Pointer, report: Report): unknown {
  const members = membersOf(given, limits.members, at, report)
  return members === undefined ? given : inPlace(members, (member) => member)
}

/** A list in which each member keeps its position; one that could not be read leaves a gap. */
function inPlace(
  members: readonly (readonly [number, unknown])[],
  copy: (member: unknown, index: number) => unknown,
): readonly unknown[] {
  const list: unknown[] = []
  for (const [index, member] of members) list[index] = copy(member, index)
  return list
}
