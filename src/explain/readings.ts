/**
 * Readings: the packs that a decision is joined of, each with what its rungs are on the ladder of the whole.
 *
 * A decision is the highest of its readings, whatever they are: a pack as it is, the same pack with the parameters that
 * a region moves, with what an overlay adds, or the stages of a sequence. Whoever explains a decision, or searches for
 * another one, looks at all of them, and need not know why they are there.
 *
 * @module
 */
import { evaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, Options, Region, Regions, SequenceDecision } from '../decide/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { leavesOf, movedPack, type Pack, type SequenceSource, type StageSource } from '../pack/index.ts'

/** One pack, as it counts in a decision. */
export interface Reading {
  /** With the parameters that a region has moved. */
  readonly pack: Pack
  /** Of which part of the question it is a reading. */
  readonly part: number
  /** For each rung of the pack its number on the ladder of the whole. */
  readonly ranks: readonly number[]
  /** When it is asked at all, for a stage of a sequence; always, where nothing is said. */
  readonly stage?: StageSource
  /** The region whose parameters stand in the pack. */
  readonly region?: Region
}

/** What is asked about: the packs that decisions are made of, on one ladder, and what makes them. */
export interface Subject {
  readonly id: string
  readonly ladder: readonly string[]
  readonly parts: readonly Reading[]
  readonly dictionary: Dictionary
  readonly regions: Regions
  /** Throws what is wrong with facts and options. */
  readonly evaluate: (facts: unknown, options: EvaluateOptions) => Decision | SequenceDecision
  /** What an overlay that was chosen makes of a pack; nothing where none can be chosen. */
  readonly overlaid?: Overlaid
}

/** A pack with all that an overlay makes of it, and the region with the parameters that both move together. */
export type Overlaid = (pack: Pack, options: Options) => { readonly pack: Pack; readonly region?: Region } | undefined

/** One pack by itself. */
export function subjectOfPack(pack: Pack, dictionary: Dictionary, regions: Regions, overlaid?: Overlaid): Subject {
  return {
    id: pack.id,
    ladder: pack.ladder,
    parts: [{ pack, part: 0, ranks: pack.ladder.map((_, height) => height) }],
    dictionary,
    regions,
    evaluate: evaluatorOf(() => pack, dictionary, regions).evaluate,
    ...(overlaid && { overlaid }),
  }
}

/** Several packs in a row. */
export function subjectOfSequence(
  { id, ladder, stages }: SequenceSource,
  packs: Readonly<Record<string, Pack>>,
  rest: Pick<Subject, 'dictionary' | 'regions' | 'evaluate' | 'overlaid'>,
): Subject {
  const parts = stages.flatMap((stage, part): readonly Reading[] => {
    const pack = packs[stage.module]
    if (pack === undefined) return []
    return [{ pack, part, ranks: pack.ladder.map((verdict) => ladder.indexOf(stage.rungs[verdict] ?? '')), stage }]
  })
  return { id, ladder, parts, ...rest }
}

/** The decisions that one is made of: of each stage of a sequence, or the decision itself. */
export function decisionsOf(decided: Decision | SequenceDecision): readonly Decision[] {
  return 'stages' in decided ? decided.stages : [decided]
}

/**
 * The readings of a subject under some options, each part's in order: as it is, under the region, and both again with
 * the overlay. Where a form reads like the one before it, it is left out. The strictest stands last.
 */
export function readingsOf({ parts, overlaid }: Subject, options: Options): readonly Reading[] {
  const { region, overlay, layers } = options
  const isEverAsked = ({ stage }: Reading): boolean =>
    stage?.askedWhen === undefined || layers.includes(stage.askedWhen.layer)
  return parts.filter(isEverAsked).flatMap((part) => {
    const over = overlay === undefined ? undefined : overlaid?.(part.pack, options)
    return [
      ...inRegion(part, region),
      ...(over === undefined ? [] : inRegion({ ...part, pack: over.pack }, over.region ?? region)),
    ]
  })
}

/** A pack without a region's parameters and with them, where they make a difference to it. */
function inRegion(part: Reading, region: Region | undefined): readonly Reading[] {
  if (region === undefined) return [part]
  const { parameters } = region
  const moved = { ...part, pack: movedPack(part.pack, parameters), region }
  return moves(part.pack, parameters) ? [part, moved] : [moved]
}

function moves({ rules }: Pack, parameters: Readonly<Record<string, number>>): boolean {
  return rules.some(({ condition }) =>
    leavesOf(condition).some(
      (leaf) =>
        leaf.kind === 'comparison' &&
        leaf.parameter !== undefined &&
        Object.hasOwn(parameters, leaf.parameter) &&
        parameters[leaf.parameter] !== leaf.value,
    ),
  )
}
