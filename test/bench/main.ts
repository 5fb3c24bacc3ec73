/**
 * `npm run bench`: equal answers first, then time and size beside their peers, in one run.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chartOf } from './chart.ts'
import { assertEqualAnswers } from './contestants.ts'
import { documentOf, type Results } from './document.ts'
import { auditRows, bundleRows, coldRow, decisionRows, full, quick, scaleRows, timingsOf } from './rows.ts'
import { tableOf } from './table.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})
const plan = values.quick ? quick : full
const report = (text: string): void => void process.stderr.write(`${text}\n`)

report('equal answers')
await (values.quick ? assertEqualAnswers(100, 20) : assertEqualAnswers(1000, 100))
const timings = timingsOf(plan, report)
const scale = scaleRows(plan, report)
report('cold start and size')
const rows = [...decisionRows(timings), ...scale, coldRow(plan), ...(await bundleRows()), ...auditRows(plan, report)]
const results: Results = {
  format: 'performance/1',
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  machine: '2 cores',
  effort: values.quick ? 'quick' : 'full',
  rows,
  timings,
}

if (values.write) {
  const write = (name: string, content: string): void =>
    writeFileSync(new URL(`../../docs/${name}`, import.meta.url), content)
  write('performance.json', `${JSON.stringify(results, null, 2)}\n`)
  write('performance.svg', await chartOf(timings))
  write('performance.md', documentOf(results))
}
const missed = rows.filter(({ met }) => met === false).length
process.stdout.write(
  values.json
    ? `${JSON.stringify(results, null, 2)}\n`
    : `${tableOf(rows)}\n${missed === 0 ? 'Every budget is met.' : `NOT MET: ${missed} of the budgets.`}\n`,
)
// ZEN, asked for equal answers, leaves a thread behind that would keep the process.
process.exit(values.check && missed > 0 ? 1 : 0)
