/**
 * Two readings of one three-valued truth in four bits, so that `&` and `|` are Kleene's `all` and `any` for both.
 *
 * Bits, from the right: possible and certain by what is known; possible and true for the verdict. A truth that is false
 * has no bit of its reading, an unknown one the first, a true one both.
 *
 * @module
 */

export type Truth = number

export const NO = 0b0000
export const YES = 0b1111
/** An unknown answer that the verdict has to wait for. */
export const WITHHELD = 0b0101
/** An unknown answer that counts as the worst; also a test for "unknown" that holds. */
export const WORST = 0b1101
/** An unknown answer that nobody waits for. */
export const SILENT = 0b0001

/** `undefined` for all that says nothing: absent, `null` and `"unknown"`. */
export function known<Value>(given: Value): Exclude<Value, 'unknown' | null> | undefined {
  return given === undefined || given === null || given === 'unknown'
    ? undefined
    : (given as Exclude<Value, 'unknown' | null>)
}

/** A claim about an answer, made only where there is one. */
export function claim(answer: unknown, holds: boolean, whenUnknown: Truth): Truth {
  return answer === undefined ? whenUnknown : holds ? YES : NO
}

/** The answer to a question is yes. */
export function yes(given: unknown, whenUnknown: Truth): Truth {
  return given === true ? YES : given === false ? NO : whenUnknown
}

/** The answer to a question is no. */
export function no(given: unknown, whenUnknown: Truth): Truth {
  return given === false ? YES : given === true ? NO : whenUnknown
}

export function below(answer: number | undefined, limit: number, whenUnknown: Truth): Truth {
  return answer === undefined ? whenUnknown : answer < limit ? YES : NO
}

export function atMost(answer: number | undefined, limit: number, whenUnknown: Truth): Truth {
  return answer === undefined ? whenUnknown : answer <= limit ? YES : NO
}

export function above(answer: number | undefined, limit: number, whenUnknown: Truth): Truth {
  return answer === undefined ? whenUnknown : answer > limit ? YES : NO
}

export function atLeast(answer: number | undefined, limit: number, whenUnknown: Truth): Truth {
  return answer === undefined ? whenUnknown : answer >= limit ? YES : NO
}

/** The bit of a set that may hold more than is known. */
export const MORE = 1 << 30

/** A set as bits. */
export function bitsOf(
  given: readonly string[] | 'unknown' | null | undefined,
  bits: ReadonlyMap<string, number>,
): number {
  if (given === undefined || given === null || given === 'unknown' || given.length === 0) return MORE
  let held = 0
  for (const member of given) held |= bits.get(member) ?? MORE
  return held
}

export function holds(set: number, members: number, whenUnknown: Truth): Truth {
  return (set & members) !== 0 ? YES : (set & MORE) !== 0 ? whenUnknown : NO
}

export function lacks(set: number, members: number, whenUnknown: Truth): Truth {
  return (set & members) !== 0 ? NO : (set & MORE) !== 0 ? whenUnknown : YES
}

/** The test for "unknown" on an answer, or on the truth of a claim about one. */
export function unanswered(answer: unknown): Truth {
  return answer === undefined ? WORST : NO
}

export function undecided(truth: Truth): Truth {
  return isUncertain(truth) ? WORST : NO
}

export function isTrue(truth: Truth): boolean {
  return (truth & 0b1000) !== 0
}

export function isCertain(truth: Truth): boolean {
  return (truth & 0b0010) !== 0
}

/** Waits for an answer. */
export function isOpen(truth: Truth): boolean {
  return (truth & 0b1100) === 0b0100
}

/** Could become true, though nobody waits for it. */
export function isSilent(truth: Truth): boolean {
  return (truth & 0b1101) === 0b0001
}

/** Not decided by what is known. */
export function isUncertain(truth: Truth): boolean {
  return (truth & 0b0011) === 0b0001
}

/** The truths of a pack's five rungs side by side, the lowest rung to the right. */
export function ladderOf(first: Truth, second: Truth, third: Truth, fourth: Truth, fifth: Truth): number {
  return first | (second << 4) | (third << 8) | (fourth << 12) | (fifth << 16)
}

export function baseOf(ladder: number, otherwise: number): number {
  const reached = ladder & 0x88888
  return reached === 0 ? otherwise : highest(reached)
}

export function isWaiting(ladder: number, base: number): boolean {
  return (ladder & 0x44444) >> ((base + 1) * 4) !== 0
}

export function lowerBound(ladder: number, otherwise: number): number {
  const certain = ladder & 0x22222
  if (certain !== 0) return highest(certain)
  const possible = ladder & 0x11111
  return possible === 0 ? otherwise : Math.min(otherwise, highest(possible & -possible))
}

export function upperBound(ladder: number, otherwise: number): number {
  const possible = ladder & 0x11111
  const reachable = possible === 0 ? otherwise : highest(possible)
  return (ladder & 0x22222) === 0 ? Math.max(otherwise, reachable) : reachable
}

function highest(rungs: number): number {
  return (31 - Math.clz32(rungs)) >> 2
}
