/**
 * Exact bounds on a proportion (Clopper and Pearson 1934): how often something can happen, if it happened `hits` times
 * in `trials`. The binomial tail is summed term by term, so that the definition can be read off the code.
 *
 * @module
 */

/** The proportion that was seen, with exact bounds. */
export interface Proportion {
  readonly hits: number
  readonly trials: number
  /** Below this with the given confidence; one-sided. */
  readonly upperOneSided: number
  /** Between these with the given confidence; two-sided. */
  readonly lower: number
  readonly upper: number
}

/** A proportion with its bounds; of no trials nothing is known. */
export function proportionOf(hits: number, trials: number, confidence: number): Proportion {
  return {
    hits,
    trials,
    upperOneSided: upperBound(hits, trials, 1 - confidence),
    lower: 1 - upperBound(trials - hits, trials, (1 - confidence) / 2),
    upper: upperBound(hits, trials, (1 - confidence) / 2),
  }
}

/**
 * The largest chance with which so few hits would still be seen with probability `error`: the p for which the chance of
 * at most `hits` in `trials` is `error`. Between 0 and 1; 1 where every trial was a hit, or there was none.
 */
export function upperBound(hits: number, trials: number, error: number): number {
  if (hits >= trials) return 1
  let [low, high] = [hits / trials, 1]
  // Halving until two neighbouring numbers are left: the tail falls as the chance rises.
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return high
    if (chanceOfAtMost(hits, trials, middle) > error) low = middle
    else high = middle
  }
}

/** The chance of at most `hits` in `trials`, each with chance `p` strictly between 0 and 1. */
function chanceOfAtMost(hits: number, trials: number, p: number): number {
  const odds = Math.log(p) - Math.log1p(-p)
  let term = trials * Math.log1p(-p)
  // Sums logarithms relative to the largest term so far: the first may be too small for a number.
  let [largest, sum] = [term, 1]
  for (let count = 1; count <= hits; count += 1) {
    term += Math.log((trials - count + 1) / count) + odds
    if (term > largest) [largest, sum] = [term, sum * Math.exp(largest - term) + 1]
    else sum += Math.exp(term - largest)
  }
  return Math.exp(largest) * sum
}
