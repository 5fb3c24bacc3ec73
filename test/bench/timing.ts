/**
 * Timing one thing in one process.
 *
 * A sample is as many decisions as take a millisecond, so that the clock's own cost does not count, and few enough that
 * a neighbour on the machine disturbs only some of them; the answer is the median of the samples. Their patients follow
 * each other round and round. The clock counts once a contestant gets no faster: large functions are compiled late.
 *
 * @module
 */

/** How long a spell of warming up, and the measurement, last at least; in milliseconds. No warming up at 0. */
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
  const first = decide(0)
  const isAsynchronous = first instanceof Promise
  await first
  let next = 0
  const sample = async (size: number): Promise<number> => {
    const start = process.hrtime.bigint()
    if (isAsynchronous) for (let run = 0; run < size; run++) keep(await decide(next++ % count))
    else for (let run = 0; run < size; run++) keep(decide(next++ % count))
    return Number(process.hrtime.bigint() - start) / 1000
  }
  const spell = async (milliseconds: number): Promise<number> => {
    const samples: number[] = []
    const end = performance.now() + milliseconds
    do {
      const microseconds = await sample(size)
      samples.push(microseconds / size)
      if (microseconds < 1000 && size < 1000) size *= 2
    } while (performance.now() < end)
    return median(samples)
  }
  let size = 1
  let best = Number.POSITIVE_INFINITY
  for (let spells = 0, steady = 0; warmUp > 0 && spells < mostSpells && steady < steadySpells; spells++) {
    const now = await spell(warmUp)
    steady = now < best * 0.95 ? 0 : steady + 1
    best = Math.min(best, now)
  }
  return spell(measure)
}

/** So many spells without getting 5 % faster end the warming up; so many end it anyhow. */
const steadySpells = 5
const mostSpells = 30

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
