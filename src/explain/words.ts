/**
 * Leaves and changes as sentences, for developers, clinicians and auditors; patients read `messageOf`.
 *
 * @module
 */
import { expectArgument, isHolder } from '../diagnostics/index.ts'
import type { Change } from './change/order.ts'
import type { Flip } from './tree/flips.ts'
import type { ExplainedLeaf } from './tree/tree.ts'

const tests: Readonly<Record<string, string>> = {
  equal: 'is',
  notEqual: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  lessThan: 'is below',
  lessThanInclusive: 'is at most',
  greaterThan: 'is above',
  greaterThanInclusive: 'is at least',
  contains: 'holds',
  doesNotContain: 'does not hold',
  isUnknown: 'is unknown',
}

/**
 * What a leaf asks, without what it read.
 *
 * @param leaf - a leaf of an explanation
 * @returns such as `ageYears is below 18 years (ageFloor, literature)`
 * @example
 * const [view] = explain('eligibility', { ageYears: 16 }).views
 * testText(view.rules[0].because[0]) // => 'ageYears is below 18 years (ageFloor, literature)'
 */
export function testText(leaf: ExplainedLeaf): string {
  expectLeaf(leaf)
  const { fact, operator, value, parameter } = leaf
  const asked = value === undefined ? '' : ` ${shown(value)}`
  if (parameter === undefined) return `${fact} ${tests[operator] ?? operator}${asked}`
  const { name, unit, origin, movedBy } = parameter
  const from = [name, movedBy === undefined ? origin : `moved by ${movedBy}`].filter((part) => part !== undefined)
  return `${fact} ${tests[operator] ?? operator}${asked} ${unit} (${from.join(', ')})`
}

/**
 * What a leaf read, and by which policy an unknown answer was read.
 *
 * @param leaf - a leaf of an explanation
 * @returns such as `it is 16`, or `it was not asked (worst-case)`
 * @example
 * const [view] = explain('eligibility', { ageYears: 16 }).views
 * readText(view.rules[0].because[0]) // => 'it is 16'
 */
export function readText(leaf: ExplainedLeaf): string {
  expectLeaf(leaf)
  const { known, read, readBy } = leaf
  const policy = readBy === undefined ? '' : ` (${readBy})`
  switch (known) {
    case 'known':
      return `it is ${shown(read)}`
    case 'partly':
      return `it is known in part: ${shown(read)}${policy}`
    case 'asked':
      return `it was asked and is not known${policy}`
    case 'not_asked':
      return `it was not asked${policy}`
  }
}

/**
 * What a leaf would have to be.
 *
 * @param flip - one of the leaves of `toFire`
 * @returns such as `pregnancyStatus is "yes": would have to be true; it is "no"`
 * @example
 * const [view] = explain('eligibility', { pregnancyStatus: 'no' }, { rule: 'EL04-pregnant' }).views
 * const { toFire } = view.rules[0]
 * toFire.flips.map(flipText).at(-1) // => 'pregnancyStatus is "yes": would have to be true; it is "no"'
 */
export function flipText(flip: Flip): string {
  expectArgument('flip', 'a flip of an explained rule', () => isHolder(flip))
  const { leaf, mustBe } = flip
  return `${testText(leaf)}: would have to be ${mustBe}; ${readText(leaf)}`
}

/**
 * What an answer would become.
 *
 * @param change - one change of a counterfactual, or of `toFire`
 * @returns such as `/ageYears: 16 becomes 18`
 * @example
 * const { counterfactuals } = counterfactual('eligibility', { pregnancyStatus: 'yes', sexRegisteredAtBirth: 'female' })
 * counterfactuals.length > 0 && changeText(counterfactuals[0].changes[0]) // => '/pregnancyStatus: "yes" becomes "no"'
 */
export function changeText(change: Change): string {
  expectArgument('change', 'a change that was found', () => isHolder(change) && typeof change.at === 'string')
  const { at, from, to, fixed, follows } = change
  const before = from === undefined || from === null ? 'not asked' : shown(from)
  const after = to === null ? 'no longer answered' : shown(to)
  const note = fixed === true ? ' (which cannot change)' : follows === true ? ' (which follows)' : ''
  return `${at}: ${before} becomes ${after}${note}`
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.replaceAll(',', ', ') ?? 'nothing'
}

function expectLeaf(leaf: unknown): void {
  expectArgument('leaf', 'a leaf of an explained rule', () => isHolder(leaf) && typeof leaf.fact === 'string')
}
