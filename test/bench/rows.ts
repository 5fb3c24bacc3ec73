/**
 * The rows of the table: what is measured, against whom, and what it must reach. The budgets are the design's.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { proofBudgets } from '../support/budgets.ts'
import { auditOf } from './audit.ts'
import { kilobytesOf, tenModules } from './bundles.ts'
import { coldStart } from './cold.ts'
import { type Contestant, contestants } from './contestants.ts'
import { type Mix, type Module, mixes, modules, nameOf } from './patients.ts'
import type { Runner } from './scale.ts'
import { type Effort, median } from './timing.ts'

/** One line of the table. */
export interface Row {
  readonly id: string
  readonly what: string
  readonly peer: string
  readonly unit: 'µs' | 'ms' | 's' | 'kB' | 'states'
  readonly ours: number
  readonly theirs: number
  /** How many times the peer's time ours is not: `theirs / ours` where faster is asked for, else `ours / theirs`. */
  readonly ratio: number
  readonly direction: 'times faster' | 'times theirs'
  /** Absent where the number is only reported. */
  readonly budget?: { readonly at: 'least' | 'most'; readonly ratio: number }
  readonly met?: boolean
}

/** What one contestant took for one decision on one mix. */
export interface Timing {
  readonly module: Module
  readonly mix: string
  readonly contestant: Contestant
  readonly microseconds: number
}

/** How thoroughly to measure. */
export interface Plan {
  readonly rounds: number
  readonly effort: Effort
  readonly coldStarts: number
  readonly audits: number
  /** The largest pack that json-rules-engine is asked about. */
  readonly largestForPeer: number
  readonly sizes: readonly number[]
}

export const quick: Plan = {
  rounds: 1,
  effort: { warmUp: 100, measure: 250 },
  coldStarts: 15,
  audits: 3,
  largestForPeer: 10_000,
  sizes: [100, 1000, 10_000, 100_000],
}

export const full: Plan = {
  rounds: 3,
  effort: { warmUp: 200, measure: 500 },
  coldStarts: 25,
  audits: 5,
  largestForPeer: 100_000,
  sizes: [100, 1000, 10_000, 100_000],
}

/** Times every contestant on every mix: in turns, each in a process of its own, round by round. */
export function timingsOf({ rounds, effort }: Plan, report: (text: string) => void): readonly Timing[] {
  const taken = new Map<string, { module: Module; mix: Mix; contestant: Contestant; microseconds: number[] }>()
  for (let round = 1; round <= rounds; round++) {
    for (const module of modules) {
      for (const [index, mix] of mixes.entries()) {
        report(`round ${round} of ${rounds}: ${module}, ${nameOf(mix)}`)
        for (const contestant of contestants) {
          const key = `${module} ${index} ${contestant}`
          const entry = taken.get(key) ?? { module, mix, contestant, microseconds: [] }
          taken.set(key, entry)
          entry.microseconds.push(inFreshProcess(['decision', module, String(index), contestant], effort))
        }
      }
    }
  }
  return [...taken.values()].map(({ module, mix, contestant, microseconds }) => ({
    module,
    mix: nameOf(mix),
    contestant,
    microseconds: median(microseconds),
  }))
}

/** The rows of the timings: ours beside each peer. */
export function decisionRows(timings: readonly Timing[]): readonly Row[] {
  return timings
    .filter(({ contestant }) => contestant === 'ours')
    .flatMap(({ module, mix, microseconds: ours }) =>
      timings
        .filter((other) => other.module === module && other.mix === mix && other.contestant !== 'ours')
        .map(({ contestant, microseconds: theirs }): Row => {
          const row = {
            id: `${module}, ${mix}, ${contestant}`,
            what: `${module}: ${mix}`,
            peer: contestant,
            ours,
            theirs,
          }
          switch (contestant) {
            case 'hand-written':
              return timesTheirs({ ...row, unit: 'µs' }, 1)
            case 'json-rules-engine':
              return timesFaster({ ...row, unit: 'µs' }, mix.includes('1,000 shapes') ? 250 : 500)
            default:
              return timesFaster({ ...row, unit: 'µs' })
          }
        }),
    )
}

/** Packs of 100 to 100,000 rules, one case. */
export function scaleRows(
  { rounds, effort, sizes, largestForPeer }: Plan,
  report: (text: string) => void,
): readonly Row[] {
  const time = (rules: number, runner: Runner): number =>
    median(Array.from({ length: rounds }, () => inFreshProcess(['scale', String(rules), runner], effort)))
  const rows: Row[] = []
  const ours = new Map<number, number>()
  for (const rules of sizes) {
    report(`${rules} rules`)
    ours.set(rules, time(rules, 'ours'))
    if (rules > largestForPeer) continue
    const theirs = rules > 10_000 ? inFreshProcessIfQuick(rules) : time(rules, 'json-rules-engine')
    if (theirs === undefined) continue
    const what = `${rules.toLocaleString('en')} rules, one case`
    const row = { id: what, what, peer: 'json-rules-engine', unit: 'µs', ours: ours.get(rules) ?? 0, theirs } as const
    rows.push(timesFaster(row, rules === 10_000 ? 5000 : undefined))
  }
  const what = '100,000 rules against 10,000'
  const [small = 0, large = 0] = [ours.get(10_000), ours.get(100_000)]
  rows.push(timesTheirs({ id: what, what, peer: 'ourselves', unit: 'µs', ours: large, theirs: small }, 12))
  const changed = time(10_000, 'one changed answer')
  const one = 'one changed answer, 10,000 rules, against a whole decision'
  return [
    ...rows,
    timesTheirs({ id: one, what: one, peer: 'ourselves', unit: 'µs', ours: changed, theirs: small }, 0.1),
  ]
}

/** Importing the package and deciding once, in a fresh process. */
export function coldRow({ coldStarts }: Plan): Row {
  const { ours, zod } = coldStart(coldStarts)
  const what = 'import and first decision'
  return timesTheirs({ id: what, what, peer: "import 'zod'", unit: 'ms', ours, theirs: zod }, 0.25)
}

/** Every check of one built-in pack, against what it may take: the largest pack, and the one that everybody asks first. */
export function auditRows({ audits }: Plan, report: (text: string) => void): readonly Row[] {
  return (['triage', 'eligibility'] as const).flatMap((module) => {
    report(`audit of ${module}`)
    const { seconds, states } = auditOf(module, audits)
    const row = (what: string, unit: Row['unit'], ours: number, limit: number): Row =>
      timesTheirs({ id: what, what, peer: 'the limit', unit, ours, theirs: limit }, 1)
    return [
      row(`${wholeAudit} ${module}`, 's', seconds, 2),
      row(`the proofs in it: ${module}`, 'states', states, proofBudgets.states),
    ]
  })
}

/** How the rows of audits begin. */
export const wholeAudit = 'whole audit of'

/** Sizes in a browser, against what they may be. */
export async function bundleRows(): Promise<readonly Row[]> {
  const sizes = [
    { what: '`evaluateTriage` alone, in a browser', functions: ['evaluateTriage'], limit: 14 },
    { what: 'all ten modules, in a browser', functions: tenModules, limit: 36 },
  ]
  return Promise.all(
    sizes.map(async ({ what, functions, limit }) => {
      const ours = await kilobytesOf(functions)
      return timesTheirs({ id: what, what, peer: 'the limit', unit: 'kB', ours, theirs: limit }, 1)
    }),
  )
}

type Measured = Pick<Row, 'id' | 'what' | 'peer' | 'unit' | 'ours' | 'theirs'>

function timesFaster(measured: Measured, least?: number): Row {
  const ratio = measured.theirs / measured.ours
  const row = { ...measured, ratio, direction: 'times faster' } as const
  return least === undefined ? row : { ...row, budget: { at: 'least', ratio: least }, met: ratio >= least }
}

function timesTheirs(measured: Measured, most: number): Row {
  const ratio = measured.ours / measured.theirs
  return { ...measured, ratio, direction: 'times theirs', budget: { at: 'most', ratio: most }, met: ratio <= most }
}

function inFreshProcess(args: readonly string[], { warmUp, measure }: Effort, timeout?: number): number {
  const child = fileURLToPath(new URL('./child.ts', import.meta.url))
  // V8 compiles beside the program where a core is free: on a busy machine a measurement would end before its code is
  // compiled. Here it waits for the compiler, so that everybody is timed at full speed.
  const all = ['--no-concurrent-recompilation', child, ...args, String(warmUp), String(measure)]
  return Number(
    execFileSync(process.execPath, all, { encoding: 'utf8', timeout, stdio: ['ignore', 'pipe', 'inherit'] }),
  )
}

/** A peer may take minutes on a very large pack: it is asked once, and left out where it needs more than one. */
function inFreshProcessIfQuick(rules: number): number | undefined {
  try {
    return inFreshProcess(['scale', String(rules), 'json-rules-engine'], { warmUp: 0, measure: 0 }, 60_000)
  } catch {
    return undefined
  }
}
