/**
 * Timing one thing in one process.
 *
 * A sample is as many decisions as take a millisecond, so that the clock's own cost does not count, and few enough that
 * a neighbour on the machine disturbs only some of them; the answer is the median of the samples. Their patients follow
 * each other round and round.
 *
 * @module
 */

/** How long to run before, and while, the clock counts; in milliseconds. */
export interface Effort {
  readonly warmUp: number
  readonly measure: number
}

/** Microseconds for one run of `decide`. */
export async function microsecondsOf(
  decide: (number: number) => unknown,
  count: number,
  { warmUp, measure }: Effort,
): Promise<number> {
  const isAsynchronous = decide(0) instanceof Promise
  let next = 0
  const sample = async (size: number): Promise<number> => {
    const start = process.hrtime.bigint()
    if (isAsynchronous) for (let run = 0; run < size; run++) keep(await decide(next++ % count))
    else for (let run = 0; run < size; run++) keep(decide(next++ % count))
    return Number(process.hrtime.bigint() - start) / 1000
  }
  const warm = performance.now() + warmUp
  let size = 1
  do {
    const microseconds = await sample(size)
    if (microseconds < 1000 && size < 1000) size *= 2
  } while (performance.now() < warm)
  const samples: number[] = []
  const end = performance.now() + measure
  do samples.push((await sample(size)) / size)
  while (performance.now() < end || samples.length < 5)
  return median(samples)
}

let kept: unknown

/** What a compiler must not leave out. */
function keep(result: unknown): void {
  kept = result
}

/** Proves that something was kept. */
export function wasKept(): boolean {
  return kept !== undefined
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
