/**
 * A cold start: import and first decision in a fresh process, against importing zod alone. Timed inside the process,
 * around the import, so that starting Node is not counted.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './timing.ts'

const scripts = {
  ours: `const { evaluateTriage } = await import('hair-mesotherapy-rules'); evaluateTriage({ ageYears: 37, breathingOrThroatProblem: false, symptoms: [{ symptom: 'burning', durationHours: 5, severity0to10: 2 }] })`,
  zod: `await import('zod')`,
} as const

/** Milliseconds, each the median of so many fresh processes, taken in turns. */
export function coldStart(runs: number): { readonly ours: number; readonly zod: number } {
  const taken = Array.from({ length: runs }, () => ({ ours: start('ours'), zod: start('zod') }))
  return { ours: median(taken.map(({ ours }) => ours)), zod: median(taken.map(({ zod }) => zod)) }
}

function start(what: keyof typeof scripts): number {
  const script = `const start = process.hrtime.bigint(); ${scripts[what]}; console.log(Number(process.hrtime.bigint() - start) / 1e6)`
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' }))
}
