/**
 * Which verdicts can the completions of a case reach? A completion answers everything that is unknown; what is known
 * stays.
 *
 * Where a pack is asked per item, this is said of each item by itself; the verdict of all is the highest of them. Items
 * of which the case says nothing count as what else is reported, not as items of their own.
 *
 * @module
 */

import type { Pointer } from '../../diagnostics/index.ts'
import { type Answers, accept, InvalidFactsError } from '../../facts/index.ts'
import { lazily } from '../../pack/index.ts'
import { attempted, type Bases, type Basis, nobodysHeight, type Proof } from '../basis.ts'
import { type Box, inside } from '../boxes/boxes.ts'
import type { SetVariables } from '../boxes/domain.ts'
import { type ReadyCase, readyCase } from '../ready-case.ts'
import { fold } from '../search/fold.ts'
import type { Lift, Sizes } from '../search/remainders.ts'
import { pointOf, search } from '../search/search.ts'

/** One verdict that a completion reaches. */
export interface ReachableVerdict {
  readonly verdict: string
  /** How many completions reach it. */
  readonly completions: bigint
  /** One of them; made, and put to the evaluator, when it is asked for. */
  readonly example: ReadyCase
}

/** What the completions of one item, or of one patient, come to. */
export interface Completions {
  /** Where the item stands; empty for a patient. */
  readonly at: Pointer
  /** In the ladder's order; only those that are reached. */
  readonly verdicts: readonly ReachableVerdict[]
  readonly states: number
}

/**
 * The exact set of verdicts over all completions of a case, for each of its items.
 *
 * @throws InvalidFactsError where the facts are not right
 */
export function completionsOf({ patients }: Bases, facts: unknown): readonly Proof<Completions>[] {
  return viewsOf(patients, facts).map((answers) => attempted(() => completionsAt(patients, answers)))
}

/** The answers of each item, or of the one patient. */
function viewsOf({ pack, dictionary }: Basis, facts: unknown): readonly Answers[] {
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) throw new InvalidFactsError(accepted.issues)
  return accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
}

/**
 * The level that no completion of a case falls below, for each of its items: the lowest verdict that one reaches.
 *
 * @throws InvalidFactsError where the facts are not right
 */
export function floorsOf({ patients }: Bases, facts: unknown): readonly Proof<Floor>[] {
  return viewsOf(patients, facts).map((answers) => attempted(() => floorAt(patients, answers)))
}

/** The lowest verdict of the completions of one item, or of one patient. */
export interface Floor {
  readonly at: Pointer
  readonly floor: string
}

/**
 * Nobody is counted. From the top rung down it is sought who stays below it; where somebody stays below all that are
 * above `otherwise`, from the lowest rung up who is on it: below `otherwise` a verdict needs a rule, and none above.
 */
function floorAt(basis: Basis, answers: Answers): Proof<Floor> {
  const { ladder, otherwise } = basis.pack
  const { meter } = basis
  const sizes = sizesWithin(basis, answers)
  const lifts = within(basis.lifts(), sizes)
  const floor = (verdict: string | undefined): Proof<Floor> => {
    return { decided: true, at: answers.item?.at ?? '', floor: verdict ?? otherwise }
  }
  const from = (height: number): readonly Box[] => lifts.flatMap((lift) => (lift.height >= height ? [lift.box] : []))
  for (let height = nobodysHeight(basis); height > ladder.indexOf(otherwise); height -= 1) {
    const below = search([], from(height), sizes, meter)
    if (!below.decided) return below
    // Beyond the ladder is who is nobody: without anybody there is no verdict to fall.
    if (below.point === undefined) return floor(ladder[height])
  }
  for (let height = 0; height < ladder.indexOf(otherwise); height += 1) {
    const higher = from(height + 1)
    for (const { box } of lifts.filter((lift) => lift.height === height)) {
      const here = search(box, higher, sizes, meter)
      if (!here.decided) return here
      if (here.point !== undefined) return floor(ladder[height])
    }
  }
  return floor(otherwise)
}

function completionsAt(basis: Basis, answers: Answers): Proof<Completions> {
  const { pack } = basis
  const sizes = sizesWithin(basis, answers)
  const folded = fold(within(basis.lifts(), sizes), sizes, basis.meter)
  if (!folded.decided) return folded
  const verdicts = pack.ladder.flatMap((verdict, height) => {
    const outcomes = [height, ...(verdict === pack.otherwise ? [-1] : [])].flatMap(
      (each) => folded.outcomes.get(each) ?? [],
    )
    const [first] = outcomes
    if (first === undefined) return []
    const example = lazily(() => readyCase(basis, pointOf(first.path, sizes), verdict, answers))
    return [
      {
        verdict,
        completions: outcomes.reduce((sum, { count }) => sum + count, 0n),
        get example() {
          return example()
        },
      },
    ]
  })
  return { decided: true, at: answers.item?.at ?? '', verdicts, states: folded.states }
}

/** The sizes of the classes that are left: a known value is one value, and excludes the other classes. */
export function sizesWithin({ domain, sizes }: Basis, answers: Answers): Sizes {
  const left = sizes.map((classes) => [...classes])
  const { variables, scalars, sets } = domain
  for (const [name, position] of scalars) {
    const answer = answers.known.get(name)
    const index = answer === undefined ? -1 : (variables[position]?.classOf?.(answer) ?? -1)
    if (index >= 0) left[position] = left[position]?.map((_, other) => (other === index ? 1n : 0n)) ?? []
  }
  for (const [name, set] of sets) {
    const answer = answers.known.get(name)
    if (typeof answer !== 'object') continue
    const own = set.subject === undefined ? undefined : answers.known.get(variables[set.subject]?.fact ?? '')
    for (const [position, size] of listingSizes(set, variables, answer.members, answer.complete, own)) {
      left[position] = [...size]
    }
  }
  return left
}

/** What a set that is known, or known in part, leaves of each of its variables: how many are without, and with. */
function listingSizes(
  { members, rest }: SetVariables,
  variables: Basis['domain']['variables'],
  listed: ReadonlySet<string>,
  isWhole: boolean,
  own: unknown,
): readonly (readonly [number, readonly [bigint, bigint]])[] {
  const tested = [...members].map(([member, position]): readonly [number, readonly [bigint, bigint]] => {
    // The item's own subject is in the set by itself; whether another item is about it as well is not known.
    const isListed = listed.has(member) && member !== own
    return [position, isListed ? [0n, 1n] : isWhole ? [1n, 0n] : [1n, 1n]]
  })
  const role = rest === undefined ? undefined : variables[rest]?.role
  if (rest === undefined || role?.kind !== 'rest') return tested
  const untested = role.members.filter((member) => listed.has(member) && member !== own)
  const open = isWhole ? 1n : 1n << BigInt(role.members.length - untested.length)
  return [...tested, [rest, untested.length > 0 ? [0n, open] : [1n, open - 1n]]]
}

/** What the boxes still ask of those who are left. */
export function within(lifts: readonly Lift[], sizes: Sizes): readonly Lift[] {
  const space = new Map(
    sizes.map((classes, variable) => [
      variable,
      classes.reduce((mask, size, index) => (size > 0n ? mask | (1n << BigInt(index)) : mask), 0n),
    ]),
  )
  return lifts.flatMap(({ box, height }) => {
    const rest = inside(box, space)
    return rest === undefined ? [] : [{ box: rest, height }]
  })
}
