/**
 * The whole audit of one built-in pack, every check that there is, in a fresh process through the built package: from the
 * import of the package to the last report. Counted is processor time, because a neighbour on the machine would count for
 * seconds here; and the states of its proofs, which are the same on every machine.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './timing.ts'

/** What one audit took. */
export interface Audited {
  /** Of processor time. */
  readonly seconds: number
  readonly states: number
}

/** The medians of so many audits, each in a process of its own. */
export function auditOf(module: string, runs: number): Audited {
  const taken = Array.from({ length: runs }, () => audited(module))
  return { seconds: median(taken.map(({ seconds }) => seconds)), states: median(taken.map(({ states }) => states)) }
}

const sources = ['sources/statements', 'sources/evidence', 'sources/citations', 'sources/article', 'parameters']

function audited(module: string): Audited {
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  const script = `
    const start = process.cpuUsage()
    const { audit, subjectOf } = await import('hair-mesotherapy-rules/audit')
    const rules = async (name) => (await import(\`hair-mesotherapy-rules/rules/\${name}.json\`, { with: { type: 'json' } })).default
    const sources = Object.fromEntries(await Promise.all(${JSON.stringify(sources)}.map(async (name) => [name, await rules(name)])))
    const [pack, cases] = [await rules('modules/${module}/pack'), await rules('modules/${module}/cases')]
    const reports = await audit(subjectOf({ pack, cases, patients: await rules('patients'), sources }))
    const { user, system } = process.cpuUsage(start)
    const failed = reports.filter(({ check, outcome }) => check !== 'review' && outcome !== 'passed')
    if (failed.length > 0) throw new Error(\`not passed: \${failed.map(({ check }) => check)}\`)
    const { states } = reports.find(({ check }) => check === 'proof').detail.cost
    console.log(JSON.stringify({ seconds: (user + system) / 1e6, states }))`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' })
  return JSON.parse(said) as Audited
}
