/**
 * The fold over everybody: variables one by one, states that the rules no longer tell apart merged.
 * In: boxes, each with the height that it lifts a person to. Out: how many people come to each height, and one of them.
 *
 * A state is the height reached and what the live boxes still require, without those that cannot lift it any more.
 * Variables that many boxes mention come first. What is left of a box is shared between all states.
 *
 * @module
 */
import { type Lift, type Remainder, remaindersOf, type Sizes } from './remainders.ts'

/** One choice after the other: which class each variable is in. A variable that is left out does not matter. */
export interface Path {
  readonly variable: number
  readonly index: number
  readonly before: Path | undefined
}

/** How many people come to one height, and the way to one of them. */
export interface Outcome {
  readonly count: bigint
  readonly path: Path | undefined
}

/** Either what was found, or why it was not. */
export type Folded =
  | {
      readonly decided: true
      readonly outcomes: ReadonlyMap<number, Outcome>
      readonly states: number
      readonly widest: number
    }
  | NotDecided

/** A proof that would have taken too long. It says nothing about the pack. */
export interface NotDecided {
  readonly decided: false
  readonly because: string
}

/** How far proofs may go. All is counted, not timed: the same pack gives the same answer on every machine. */
export interface Limits {
  /** States of one fold or search. */
  readonly states: number
  /** Remainders looked at in one fold or search. */
  readonly steps: number
  /** Remainders looked at in all proofs of one pack. */
  readonly stepsInAll: number
}

export const defaultLimits: Limits = { states: 20_000, steps: 20_000_000, stepsInAll: 100_000_000 }

/** What the proofs of one pack have cost so far. */
export interface Meter {
  readonly limits: Limits
  states: number
  steps: number
}

/** Adds what one fold or search has cost; says so where that was too much. */
export function spend(meter: Meter, states: number, steps: number): NotDecided | undefined {
  const { limits } = meter
  meter.states += states
  meter.steps += steps
  if (states > limits.states) return notDecided(limits.states, 'states')
  if (steps > limits.steps) return notDecided(limits.steps, 'steps')
  return exhausted(meter)
}

/** That nothing is left to spend: no further fold or search begins, so that a whole audit ends. */
export function exhausted({ limits, steps }: Meter): NotDecided | undefined {
  return steps > limits.stepsInAll ? notDecided(limits.stepsInAll, 'steps in all') : undefined
}

function notDecided(limit: number, of: string): NotDecided {
  return { decided: false, because: `more than ${limit} ${of}` }
}

interface State {
  readonly height: number
  readonly live: readonly Remainder[]
  count: bigint
  readonly path: Path | undefined
}

/** Counts people by the highest box that they are in; height -1 is in none. */
export function fold(lifts: readonly Lift[], sizes: Sizes, meter: Meter): Folded {
  const spent = exhausted(meter)
  if (spent !== undefined) return spent
  const { limits } = meter
  const { order, start } = remaindersOf(lifts, sizes)
  const totals = sizes.map((classes) => classes.reduce((a, b) => a + b, 0n))
  const first = settle(-1, start)
  let layer = new Map<string, State>([['', { ...first, count: 1n, path: undefined }]])
  let [states, steps, widest] = [1, 0, 1]
  for (const [position, variable] of order.entries()) {
    const next = new Map<string, State>()
    for (const state of layer.values()) {
      const ways = branches(state, position, variable, sizes[variable] ?? [], totals[variable] ?? 1n)
      for (const { index, size, live, height } of ways) {
        steps += live.length + 1
        const key = `${height}|${live.map(({ id }) => id).join()}`
        const same = next.get(key)
        if (same !== undefined) {
          same.count += state.count * size
          continue
        }
        const path = index === undefined ? state.path : { variable, index, before: state.path }
        next.set(key, { height, live, count: state.count * size, path })
        states += 1
      }
      if (states > limits.states || steps > limits.steps) break
    }
    layer = next
    widest = Math.max(widest, layer.size)
    if (states > limits.states || steps > limits.steps) break
  }
  const exceeded = spend(meter, states, steps)
  if (exceeded !== undefined) return exceeded
  const mentioned = new Set(order)
  const free = totals.reduce((product, total, variable) => (mentioned.has(variable) ? product : product * total), 1n)
  const outcomes = new Map<number, Outcome>()
  for (const { height, count, path } of layer.values()) {
    const other = outcomes.get(height)
    outcomes.set(height, { count: (other?.count ?? 0n) + count * free, path: other?.path ?? path })
  }
  return { decided: true, outcomes, states, widest }
}

/** Where one class of a variable leads. */
export interface Branch {
  readonly variable: number
  readonly index: number | undefined
  readonly size: bigint
  readonly height: number
  readonly live: readonly Remainder[]
}

/** Where one state leads, class by class; classes that lead to the same are taken together. */
export function branches(
  state: Pick<State, 'height' | 'live'>,
  position: number,
  variable: number,
  sizes: readonly bigint[],
  total: bigint,
): readonly Branch[] {
  const asked: Remainder[] = []
  const rest: Remainder[] = []
  for (const remainder of state.live) (remainder.position === position ? asked : rest).push(remainder)
  if (asked.length === 0) return [{ variable, index: undefined, size: total, height: state.height, live: state.live }]
  const bySignature = new Map<number | string, { index: number; size: bigint }>()
  for (const [index, size] of sizes.entries()) {
    if (size === 0n) continue
    const signature = signatureOf(asked, index)
    const same = bySignature.get(signature)
    if (same === undefined) bySignature.set(signature, { index, size })
    else same.size += size
  }
  return [...bySignature.values()].map(({ index, size }) => {
    const left = asked.filter(({ allows }) => allows[index] === true).map(({ next }) => next)
    // What was settled stays settled where nothing is added.
    if (left.length === 0) return { variable, index, size, height: state.height, live: rest }
    return { variable, index, size, ...settle(state.height, [...left, ...rest]) }
  })
}

/** Which of the remainders allow a class: a number as long as its bits last. */
function signatureOf(asked: readonly Remainder[], index: number): number | string {
  if (asked.length > 30) return asked.map(({ allows }) => (allows[index] === true ? '1' : '0')).join('')
  let bits = 0
  for (const { allows } of asked) bits = 2 * bits + (allows[index] === true ? 1 : 0)
  return bits
}

/** The height reached, and what can still lift it, each once. */
export function settle(height: number, remainders: readonly Remainder[]): Pick<State, 'height' | 'live'> {
  let reached = height
  for (const { position, lifts } of remainders) if (position === undefined && lifts > reached) reached = lifts
  const byShape = new Map<number, Remainder>()
  for (const remainder of remainders) {
    if (remainder.lifts <= reached) continue
    const other = byShape.get(remainder.shape)
    if (other === undefined || other.lifts < remainder.lifts) byShape.set(remainder.shape, remainder)
  }
  return { height: reached, live: [...byShape.values()].sort((a, b) => a.id - b.id) }
}
