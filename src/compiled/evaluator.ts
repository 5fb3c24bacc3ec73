/**
 * The evaluator that runs: reads, computes, judges and decides on tables that are made once, when first needed. What it
 * cannot read in one pass it leaves to `check`, which says what is wrong, or gives the same facts as plain data.
 *
 * @module
 */
import {
  type Decider,
  type Decision,
  type Evaluator,
  evaluatorBy,
  type Options,
  type Region,
  type Regions,
  withOverlays,
  withRegions,
} from '../decide/index.ts'
import type { Dictionary, RightFacts } from '../facts/index.ts'
import { lazily, type Pack, type WrittenPack } from '../pack/index.ts'
import { type Case, caseOf, clear } from './case/case.ts'
import { addEverywhere, derive } from './case/derive.ts'
import { type Layout, layoutOf } from './case/layout.ts'
import { read } from './case/read.ts'
import { decisionOf, type Shared, sharedOf } from './decision/decision.ts'
import { programOf } from './program/compile.ts'
import { type NumberedPack, numberedOf } from './program/numbered.ts'
import { movedProgram, type Program } from './program/program.ts'
import { writtenNumberedOf } from './program/written.ts'

/** The evaluator of a linked pack, which is asked for when the first case comes. */
export function evaluatorOf<Verdict extends string>(
  pack: () => Pack<Verdict>,
  dictionary: Dictionary,
  regions: Regions = {},
): Evaluator<Decision<Verdict>> {
  return evaluatorBy(deciderOf(pack, dictionary), dictionary, regions)
}

/** The evaluator of a pack as the built package carries it. */
export function writtenEvaluatorOf<Verdict extends string>(
  written: WrittenPack,
  dictionary: Dictionary,
  regions: Regions,
): Evaluator<Decision<Verdict>> {
  return evaluatorBy(writtenDeciderOf<Verdict>(written, dictionary), dictionary, regions)
}

/** Decides in one pass, for an evaluator or a sequence. */
export function deciderOf<Verdict extends string>(
  pack: () => Pack<Verdict>,
  dictionary: Dictionary,
): Decider<Decision<Verdict>> {
  const decider = deciderBy<Verdict>(() => numberedOf(pack()), dictionary)
  return withOverlays(pack, withRegions(pack, dictionary, decider))
}

/**
 * The same for a pack as the built package carries it, which is not linked for that. It needs no second decision under
 * a region: a test holds every built-in pack to what joining gives.
 */
export function writtenDeciderOf<Verdict extends string>(
  written: WrittenPack,
  dictionary: Dictionary,
): Decider<Decision<Verdict>> {
  return withOverlays(
    undefined,
    deciderBy<Verdict>(() => writtenNumberedOf(written, dictionary), dictionary),
  )
}

function deciderBy<Verdict extends string>(
  pack: () => NumberedPack,
  dictionary: Dictionary,
): Decider<Decision<Verdict>> {
  const machine = lazily(() => machineOf(pack(), dictionary))
  return {
    // The pack's rungs are its verdicts.
    decideFast: (given, options) => decideGiven(machine(), given, options) as Decision<Verdict> | undefined,
    decide: (facts, options) => decideRight(machine(), facts, options) as Decision<Verdict>,
    contradicted: (facts) => contradictedIn(machine(), facts),
  }
}

/** Everything that is made once for a pack. */
export interface Machine {
  readonly dictionary: Dictionary
  readonly layout: Layout
  /** For the first case rules as they are written; for all others, {@link whole}. */
  readonly plain: () => Compiled
  readonly whole: () => Compiled
  /** The same for parameters that regions move, by their values. */
  readonly moved: Map<string, Compiled>
  readonly workspace: Case
}

export interface Compiled {
  readonly program: Program
  readonly shared: Shared
}

const mostRegions = 16

/**
 * Makes it. The first case is decided by the rules as they are written: whoever asks once need not wait until all of
 * them are compiled.
 */
export function machineOf(pack: NumberedPack, dictionary: Dictionary): Machine {
  const layout = layoutOf(dictionary)
  let first: Compiled | undefined
  const whole = lazily(() => compiled(programOf(pack, layout, false, first?.program.rules)))
  const plain = (): Compiled => {
    if (first !== undefined) return whole()
    first = compiled(programOf(pack, layout, true))
    return first
  }
  return { dictionary, layout, plain, whole, moved: new Map(), workspace: caseOf(layout) }
}

function compiled(program: Program): Compiled {
  return { program, shared: sharedOf(program) }
}

function decideGiven(machine: Machine, given: unknown, options: Options): Decision | undefined {
  const { layout, workspace: of } = machine
  if (of.busy) return undefined
  const { program, shared } = compiledIn(machine, options.region)
  try {
    of.busy = true
    const isRead = read(given, layout, of)
    of.busy = false
    if (!isRead || !derive(layout, of, program.isRead)) return undefined
    return decisionOf(program, shared, of, options)
  } finally {
    of.busy = false
    clear(of, layout)
  }
}

/** Decides facts that have been checked. */
export function decideRight(machine: Machine, facts: RightFacts, options: Options): Decision {
  const { program, shared } = compiledIn(machine, options.region)
  return loaded(machine, facts, (of) => {
    derive(machine.layout, of, program.isRead)
    return decisionOf(program, shared, of, options)
  })
}

function contradictedIn(machine: Machine, facts: RightFacts): readonly string[] {
  const { layout } = machine
  return loaded(machine, facts, (of) =>
    layout.derived.filter((each) => !addEverywhere(each, layout, of)).map(({ slot }) => layout.names[slot] as string),
  )
}

/** What is made of facts that are right, as a case. */
function loaded<Made>({ layout, workspace }: Machine, facts: RightFacts, make: (of: Case) => Made): Made {
  // While a getter of the caller's asks, the workspace holds the case that is being read.
  const of = workspace.busy ? caseOf(layout) : workspace
  try {
    if (!read(facts, layout, of)) throw new TypeError('facts that are right were not read')
    return make(of)
  } finally {
    clear(of, layout)
  }
}

/** The program for a region: the plain one, unless the region moves a parameter that a rule reads. */
export function compiledIn({ dictionary, plain, whole, moved }: Machine, region: Region | undefined): Compiled {
  if (region === undefined) return plain()
  const parameters = Object.entries(region.parameters).filter(
    ([name, value]) => dictionary.parameters.get(name)?.value !== value,
  )
  if (parameters.length === 0) return plain()
  const key = JSON.stringify(parameters.sort())
  const known = moved.get(key)
  if (known !== undefined) return known
  const program = movedProgram(whole().program, new Map(parameters))
  const made = program === whole().program ? whole() : compiled(program)
  if (moved.size >= mostRegions) moved.clear()
  moved.set(key, made)
  return made
}
