/**
 * What an expectation sees of a decision.
 * In: what a case expects, and a decision. Out: the parts of the expectation that the decision does not meet.
 *
 * @module
 */
import type { Decision, Missing } from '../decide/index.ts'
import type { Expectation } from '../parse/index.ts'

/** One part of an expectation. */
export type Expected = keyof Expectation

/** All that an expectation could say of one decision: names sorted, each once. */
export type Seen = Required<Omit<Expectation, 'items'>> & Pick<Expectation, 'items'>

/** The parts of an expectation that a decision does not meet; none where the case holds. */
export function unmet(expected: Expectation, decision: Decision): readonly Expected[] {
  const seen = seenOf(decision)
  const parts = Object.keys(expected) as readonly Expected[]
  return parts.filter((part) => {
    const [wanted, found] = [expected[part], seen[part]]
    if (wanted === undefined) return false
    if (part === 'mustSay') return !(wanted as readonly string[]).every((code) => seen.mustSay.includes(code))
    if (part === 'items') return !isEqual(wanted, found)
    return !isEqual(typeof wanted === 'string' ? wanted : sorted(wanted), found)
  })
}

/** The parts in which two decisions differ as far as an expectation can see. */
export function toldBy(one: Decision, other: Decision): readonly Expected[] {
  const [left, right] = [seenOf(one), seenOf(other)]
  return parts.filter((part) => !isEqual(left[part], right[part]))
}

const parts = [
  'verdict',
  'fired',
  'missing',
  'notices',
  'toConfirm',
  'couldAsk',
  'mustSay',
  'atLeast',
  'atMost',
  'items',
] as const satisfies readonly Expected[]

/** What an expectation could say of a decision. */
export function seenOf(decision: Decision): Seen {
  const rules = (isNotice: boolean): readonly string[] =>
    sorted(decision.findings.filter(({ notice = false }) => notice === isNotice).map(({ rule }) => rule))
  return {
    verdict: decision.verdict,
    fired: rules(false),
    notices: rules(true),
    missing: factsIn(decision.missing),
    toConfirm: factsIn(decision.toConfirm),
    couldAsk: factsIn(decision.couldAsk),
    mustSay: sorted(new Set(decision.findings.flatMap(({ mustSay }) => mustSay))),
    atLeast: decision.atLeast,
    atMost: decision.atMost,
    ...(decision.items === undefined ? {} : { items: decision.items.map(({ verdict }) => verdict) }),
  }
}

function factsIn(missing: readonly Missing[]): readonly string[] {
  return sorted(new Set(missing.map(({ fact }) => fact)))
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort()
}

function isEqual(left: string | readonly string[] | undefined, right: string | readonly string[] | undefined): boolean {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right
  return left.length === right.length && left.every((name, index) => name === right[index])
}
