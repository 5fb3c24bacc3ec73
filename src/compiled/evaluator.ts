/**
 * The evaluator that runs: reads, computes, judges and decides on tables that are made once, when first needed. What it
 * cannot read in one pass it leaves to `accept`, which says what is wrong, or takes over what `accept` has read.
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
} from '../decide/index.ts'
import type { AcceptedFacts, Dictionary } from '../facts/index.ts'
import { type Leaf, leavesOf, type Pack } from '../pack/index.ts'
import { type Case, caseOf, clear } from './case.ts'
import { decisionOf, type Shared, sharedOf } from './decision.ts'
import { derive } from './derive.ts'
import { type Layout, layoutOf } from './layout.ts'
import { load } from './load.ts'
import { type Program, programOf } from './program.ts'
import { read } from './read.ts'

/** The evaluator of a linked pack, which is asked for when the first case comes. */
export function evaluatorOf<Verdict extends string>(
  pack: () => Pack<Verdict>,
  dictionary: Dictionary,
  regions: Regions = {},
): Evaluator<Decision<Verdict>> {
  return evaluatorBy(deciderOf(pack, dictionary), dictionary, regions)
}

/** Decides in one pass, for an evaluator or a sequence. */
export function deciderOf<Verdict extends string>(
  pack: () => Pack<Verdict>,
  dictionary: Dictionary,
): Decider<Decision<Verdict>> {
  let made: Machine | undefined
  const machine = (): Machine => {
    made ??= machineOf(pack(), dictionary)
    return made
  }
  return withOverlays(pack, {
    // The pack's rungs are its verdicts.
    decideFast: (given, options) => decideGiven(machine(), given, options) as Decision<Verdict> | undefined,
    decide: (facts, options) => decideAccepted(machine(), facts, options) as Decision<Verdict>,
  })
}

/** Everything that is made once for a pack. */
export interface Machine {
  readonly pack: Pack
  readonly dictionary: Dictionary
  /** The parameters that rules read. */
  readonly parameters: ReadonlySet<string>
  readonly layout: Layout
  readonly plain: Compiled
  /** The same for parameters that regions move, by their values; few, because each is a whole program. */
  readonly moved: Map<string, Compiled>
  readonly workspace: Case
}

export interface Compiled {
  readonly program: Program
  readonly shared: Shared
}

const mostRegions = 16

/** Makes it. */
export function machineOf(pack: Pack, dictionary: Dictionary): Machine {
  const layout = layoutOf(dictionary)
  return {
    pack,
    dictionary,
    parameters: new Set(pack.rules.flatMap(({ condition }) => leavesOf(condition).flatMap(parameterOf))),
    layout,
    plain: compiledFor(pack, layout, new Map()),
    moved: new Map(),
    workspace: caseOf(layout),
  }
}

function compiledFor(pack: Pack, layout: Layout, moved: ReadonlyMap<string, number>): Compiled {
  const program = programOf(pack, layout, moved)
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

function decideAccepted(machine: Machine, facts: AcceptedFacts, options: Options): Decision {
  const { layout } = machine
  // While a getter of the caller's asks, the workspace holds the case that is being read.
  const of = machine.workspace.busy ? caseOf(layout) : machine.workspace
  const { program, shared } = compiledIn(machine, options.region)
  try {
    load(facts, layout, of)
    return decisionOf(program, shared, of, options)
  } finally {
    clear(of, layout)
  }
}

/** The program for a region: the plain one, unless the region moves a parameter that a rule reads. */
export function compiledIn(machine: Machine, region: Region | undefined): Compiled {
  const { pack, layout, plain, moved } = machine
  if (region === undefined) return plain
  const parameters = Object.entries(region.parameters).filter(
    ([name, value]) => machine.parameters.has(name) && machine.dictionary.parameters.get(name)?.value !== value,
  )
  if (parameters.length === 0) return plain
  const key = JSON.stringify(parameters.sort())
  const known = moved.get(key)
  if (known !== undefined) return known
  const compiled = compiledFor(pack, layout, new Map(parameters))
  if (moved.size >= mostRegions) moved.clear()
  moved.set(key, compiled)
  return compiled
}

function parameterOf(leaf: Leaf): readonly string[] {
  return leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : []
}
