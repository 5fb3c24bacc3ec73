/**
 * Counts that fail the build: what a user's visitor downloads, what a fresh process loads, and what proofs cost. Counts,
 * never times: a count is the same on every machine.
 */

/** Bytes of a browser bundle, minified by esbuild and compressed by gzip at level 9. */
export const bundleBudgets = {
  /** `evaluateTriage` and nothing else. Not the 14,000 that were wanted: `docs/performance.md` says why. */
  triageAlone: 25_600,
  /** All of `.`. */
  everything: 32_200,
} as const

/** What `import 'hair-mesotherapy-rules'` makes a fresh Node process read: files, and bytes of JavaScript. */
export const importBudgets = { files: 2, bytes: 200_000 } as const

/** What the proofs of one built-in pack may cost, all together, and how many states a count may hold at a time. */
export const proofBudgets = { states: 20_000, widest: 250 } as const
