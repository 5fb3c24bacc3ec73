/**
 * A case that stays open: one answer after the other, each decided at the cost of the terms that look at it.
 *
 * @module
 */
import {
  type Deciding,
  type Decision,
  type EvaluateOptions,
  isMoving,
  type Options,
  optionsOf,
  type Regions,
  tightened,
  withRegions,
} from '../decide/index.ts'
import { type Dictionary, InvalidFactsError, limits, plainFacts } from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'
import { type Case, caseOf, clear } from './case/case.ts'
import { addComputed, derive } from './case/derive.ts'
import { kinds } from './case/layout.ts'
import { read } from './case/read.ts'
import { type Counts, countSlot, countsOf, show } from './decision/counts.ts'
import { decisionWith, judgedBy } from './decision/decision.ts'
import { emptyGaps, findGaps, type Gaps } from './decision/gaps.ts'
import { conclude, type View, viewOf } from './decision/judge.ts'
import { type Compiled, compiledIn, decideRight, type Machine, machineOf } from './evaluator.ts'
import { numberedOf } from './program/numbered.ts'

/** One patient's case while answers come in. It changes in place; a decision that it has given does not. */
export interface OpenCase<Decided> {
  /** What is decided on all answers so far. */
  readonly decision: () => Decided
  /**
   * Changes answers: of a list, the whole list; `null` takes an answer back. Throws {@link InvalidFactsError} where the
   * answers, or all together, cannot be used; the case then stays as it was.
   */
  readonly change: (answers: unknown) => Decided
}

/** Opens a case. */
export type OpenCases<Decided> = (facts: unknown, options?: EvaluateOptions) => OpenCase<Decided>

/** What opens cases of a pack. */
export function openCasesOf<Verdict extends string>(
  pack: () => Pack<Verdict>,
  dictionary: Dictionary,
  regions: Regions = {},
): OpenCases<Decision<Verdict>> {
  let made: OwnMachine | undefined
  return (facts, chosen) => {
    made ??= { ...machineOf(numberedOf(pack()), dictionary), pack }
    const options = optionsOf(chosen, dictionary, regions)
    if (!options.ok) throw new InvalidFactsError(options.issues)
    // The pack's rungs are its verdicts.
    return opened(made, facts, options.options) as OpenCase<Decision<Verdict>>
  }
}

/** What decides, and the pack that an overlay makes stricter. */
interface OwnMachine extends Machine {
  readonly pack: () => Pack
}

/** A case whose terms are counted, so that one answer can be changed. */
interface Counted {
  readonly compiled: Compiled
  readonly of: Case
  readonly counts: Counts
  readonly view: View
  readonly gaps: Gaps
}

function opened(machine: OwnMachine, facts: unknown, options: Options): OpenCase<Decision> {
  const answers: Record<string, unknown> = { ...plain(facts, machine) }
  const scratch = caseOf(machine.layout)
  const isCountable = options.overlay === undefined && !isMoving(options, machine.dictionary)
  let decision = decidedOn(answers, machine, options)
  let counted: Counted | undefined
  const changeAll = (given: unknown): Decision => {
    if (isCountable) counted ??= countedFrom(answers, machine, options)
    const copy = ownCopy(given)
    const slots = counted === undefined ? undefined : simpleSlots(copy, machine, scratch)
    if (counted !== undefined && slots !== undefined) {
      for (const slot of slots) changeOne(slot, scratch, counted, machine)
      show(counted.compiled.program, counted.counts, options.layers, counted.view)
      Object.assign(answers, copy)
      return decisionFrom(counted, options)
    }
    const together = { ...answers, ...plain(given, machine) }
    const decided = decidedOn(together, machine, options)
    Object.assign(answers, together)
    counted = undefined
    return decided
  }
  const change = (given: unknown): Decision => {
    try {
      decision = changeAll(given)
      return decision
    } finally {
      clear(scratch, machine.layout)
    }
  }
  return Object.freeze({ decision: () => decision, change })
}

/**
 * Each property read once, members of sets as well, so that the case holds nothing that its caller can still change; what
 * is not defined is left out, and what cannot be read is left to `check`.
 */
function ownCopy(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  try {
    const copy: Record<string, unknown> = { ...given }
    for (const [name, value] of Object.entries(copy)) {
      if (value === undefined) delete copy[name]
      else if (Array.isArray(value)) copy[name] = membersOf(value)
    }
    return copy
  } catch {
    return given
  }
}

/** By index: how a list goes through its members is up to whoever made it. Of one that is too long, no set is made. */
function membersOf(list: readonly unknown[]): readonly unknown[] {
  const { length } = list
  return length <= limits.members ? Array.from({ length }, (_, index) => list[index]) : list
}

/** A copy of facts that are right by themselves, each property read once. */
function plain(given: unknown, { dictionary }: Machine): Readonly<Record<string, unknown>> {
  const copy = plainFacts(given, dictionary)
  if (!copy.ok) throw new InvalidFactsError(copy.issues)
  return copy.facts
}

/** Decides all answers together. */
function decidedOn(answers: object, machine: OwnMachine, options: Options): Decision {
  const { pack, dictionary } = machine
  const copy = plainFacts(answers, dictionary)
  if (!copy.ok) throw new InvalidFactsError(copy.issues)
  const { decide } = withRegions<string, Deciding<Decision>>(pack, dictionary, {
    decide: (facts, chosen) => decideRight(machine, facts, chosen),
  })
  return tightened(pack(), decide(copy.facts, options), copy.facts, options)
}

/**
 * Counts a case; nothing where it has to be decided as a whole: item by item, by rules as they are written, or because
 * a computed fact was supplied.
 */
function countedFrom(answers: object, machine: Machine, options: Options): Counted | undefined {
  const { layout } = machine
  const compiled = compiledIn(machine, options.region)
  const { program, shared } = compiled
  const of = caseOf(layout)
  if (program.written.length > 0 || !read(answers, layout, of)) return undefined
  if (program.list >= 0 && (of.count[program.list] as number) > 0) return undefined
  if (layout.derived.some(({ slot }) => of.known[slot] !== 0)) return undefined
  if (!derive(layout, of, program.isRead)) return undefined
  const view = viewOf(program)
  return { compiled, of, counts: countsOf(program, of, options.layers, view, shared.terms), view, gaps: emptyGaps() }
}

/** The slots that answers are for, once they have been read; nothing where one concerns items, or is not right. */
function simpleSlots(given: unknown, { layout }: Machine, scratch: Case): readonly number[] | undefined {
  if (!read(given, layout, scratch)) return undefined
  const slots = Object.keys(given as object).map((name) => layout.slotOf.get(name) ?? 0)
  const isSimple = (slot: number): boolean =>
    slot < layout.facts.length && layout.isOfItem[slot] === 0 && layout.derivedAt[slot] === undefined
  return slots.every(isSimple) ? slots : undefined
}

/** Takes one answer over, and computes what is computed from it. */
function changeOne(
  slot: number,
  scratch: Case,
  { compiled: { program }, of, counts }: Counted,
  { layout }: Machine,
): void {
  const counting = (changed: number, change: () => void): void => {
    const rows = program.slotRows[changed]
    if (rows !== undefined) countSlot(program, of, rows, counts, -1)
    change()
    if (rows !== undefined) countSlot(program, of, rows, counts, 1)
  }
  counting(slot, () => {
    of.known[slot] = scratch.known[slot] as number
    of.numbers[slot] = scratch.numbers[slot] as number
    if (layout.type[slot] !== kinds.set) return
    const first = layout.memberAt[slot] as number
    const words = Math.ceil((layout.values[slot]?.length ?? 0) / 32)
    of.members.set(scratch.members.subarray(first, first + words), first)
  })
  for (const each of layout.derived) {
    if (program.isRead[each.slot] !== 1 || !each.sources.includes(slot)) continue
    counting(each.slot, () => {
      of.known[each.slot] = 0
      addComputed(each, layout, of, 0)
    })
  }
}

function decisionFrom({ compiled: { program, shared }, of, view, gaps }: Counted, options: Options): Decision {
  conclude(program, view)
  findGaps(program, of, view, gaps, shared.found)
  return decisionWith(program, shared, options, judgedBy(program, shared, of, view, gaps, false), undefined)
}
