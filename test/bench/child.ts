/**
 * A fresh process that times one thing and prints microseconds: `child.ts decision <module> <mix> <contestant> <warm-up>
 * <measure>`, or `child.ts scale <rules> <contestant> <warm-up> <measure>`.
 *
 * @module
 */
import { type Contestant, contestantOn } from './contestants.ts'
import { type Module, mixes, patientsOf } from './patients.ts'
import { type Runner, runnerOn } from './scale.ts'
import { microsecondsOf, wasKept } from './timing.ts'

const [what = '', ...rest] = process.argv.slice(2)
const effort = { warmUp: Number(rest.at(-2)), measure: Number(rest.at(-1)) }

async function timed(): Promise<number> {
  if (what === 'decision') {
    // The arguments are written by `main.ts`.
    const [module, mix, contestant] = rest as [Module, string, Contestant]
    const patients = patientsOf(module, mixes[Number(mix)] ?? mixes[0] ?? fail())
    return microsecondsOf(contestantOn(contestant, module, patients), patients.length, effort)
  }
  const [rules, runner] = rest as [string, Runner]
  return microsecondsOf(await runnerOn(runner, Number(rules)), 1, effort)
}

function fail(): never {
  throw new Error('there is no such mix')
}

const microseconds = await timed()
if (!wasKept()) throw new Error('nothing was decided')
process.stdout.write(`${microseconds}\n`)
// ZEN leaves a thread behind that would keep the process.
process.exit(0)
