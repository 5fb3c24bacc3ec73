/**
 * A sequence: several packs asked one after the other, their verdicts joined on one ladder. It knows no more than "ask
 * in this order, map these rungs, say nothing from that rung on".
 *
 * @module
 */
import type { Layer } from './source.ts'

/** A sequence as it stands in its file. */
export interface SequenceSource {
  readonly format: 'sequence/1'
  readonly id: string
  readonly version: string
  /** Verdicts of the whole, from the least to the most restrictive. */
  readonly ladder: readonly string[]
  /** In the order in which they are asked; of stages on the same rung the first leads. */
  readonly stages: readonly StageSource[]
}

/** One pack of a sequence. */
export interface StageSource {
  readonly module: string
  /** When the pack is asked at all; always, where nothing is said. */
  readonly askedWhen?: {
    /** Only where this layer counts. */
    readonly layer: Layer
    /** Where this list was asked in vain, or holds an item that is about something. Not given, it counts as empty. */
    readonly list: string
    /** Or where any fact of these groups is given. */
    readonly groups: readonly string[]
    /** Facts of the groups that are no reason to ask. */
    readonly except: readonly string[]
  }
  /** From this rung of the whole on, the stage's messages are not shown. */
  readonly silentFrom?: string
  /** Each verdict of the pack, on the ladder of the whole. A stricter one never maps to a milder one. */
  readonly rungs: Readonly<Record<string, string>>
}
