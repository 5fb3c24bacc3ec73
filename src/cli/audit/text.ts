/**
 * Audit reports as text: for each its figures, what is wrong, and what it does not show; then all of them in one table.
 * What a colour says a word says as well.
 *
 * @module
 */
import Table from 'cli-table3'
import type { AuditReport, Measure, Problem } from '../../public/audit.ts'
import type { Paint } from '../print/paint.ts'

/** Writes reports one after the other: what was said of a file that several packs share is said once. */
export function auditWriter(
  { onlyProblems }: { readonly onlyProblems: boolean },
  paint: Paint,
): (report: AuditReport) => string {
  const said = new Set<string>()
  const saidOf = new Set<string>()
  return (report) => {
    const { pack, check, outcome, problems, measures, limits } = report
    const fresh = problems.filter((problem) => problem.file === undefined || isNew(said, JSON.stringify(problem)))
    if (onlyProblems && fresh.length === 0) return ''
    const title = `${pack.id} ${pack.version}, ${check}: ${paint(colours[outcome], outcomes[outcome])}`
    const blocks = [
      title,
      ...(onlyProblems ? [] : [figures(measures)]),
      ...(fresh.length === 0 ? [] : [fresh.map((problem) => shown(problem, paint)).join('\n')]),
      // The same for every pack: said once for each check.
      ...(onlyProblems || !isNew(saidOf, check) ? [] : [`What this does not show:\n${limits.map(listed).join('\n')}`]),
    ]
    return `${blocks.join('\n\n')}\n\n`
  }
}

function isNew(said: Set<string>, what: string): boolean {
  if (said.has(what)) return false
  said.add(what)
  return true
}

const outcomes = {
  passed: 'passed',
  failed: 'FAILED',
  not_decided: 'NOT DECIDED',
} as const satisfies Record<AuditReport['outcome'], string>

const colours = {
  passed: 'green',
  failed: 'red',
  not_decided: 'yellow',
} as const satisfies Record<AuditReport['outcome'], string>

const severityColours = {
  error: 'red',
  undecided: 'yellow',
  warning: 'yellow',
  note: 'bold',
} as const satisfies Record<Problem['severity'], string>

/** All reports in one table: a line for each pack, a column for each check; then how many have passed. */
export function summary(reports: readonly AuditReport[]): string {
  const checks = [...new Set(reports.map(({ check }) => check))]
  const packs = [...new Set(reports.map(({ pack }) => pack.id))]
  const table = new Table({ head: ['pack', ...checks], style: plain })
  for (const id of packs) {
    table.push([id, ...checks.map((name) => cell(reports.find(({ pack, check }) => pack.id === id && check === name)))])
  }
  const passed = reports.filter(({ outcome }) => outcome === 'passed').length
  return `${table.toString()}\n${passed} of ${reports.length} passed\n`
}

function cell(report: AuditReport | undefined): string {
  if (report === undefined) return ''
  const { outcome, problems } = report
  const counted = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 || severity === 'undecided' ? '' : 's'}`]
  })
  return [outcomes[outcome], ...counted].join('\n')
}

const severities = ['error', 'undecided', 'warning', 'note'] as const satisfies readonly Problem['severity'][]

function figures(measures: readonly Measure[]): string {
  const table = new Table({
    head: ['what', 'how many', 'of', 'share'],
    colAligns: ['left', 'right', 'right', 'right'],
    // No line between the rows: there are many, and each is short.
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: plain,
  })
  for (const { name, value, of } of measures) {
    table.push([name, grouped(value), of === undefined ? '' : grouped(of), of === undefined ? '' : share(value, of)])
  }
  return table.toString()
}

const plain = { head: [], border: [] }

/** Digits in threes, so that thirty of them can be read. */
function grouped(value: number | string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Three digits; what is neither nothing nor all is never shown as one of them. */
function share(value: number | string, of: number | string): string {
  const [some, all] = [Number(value), Number(of)]
  if (all === 0 || Number.isNaN(some / all)) return ''
  if (some === 0 || some === all) return some === 0 ? '0 %' : '100 %'
  const percent = (some / all) * 100
  if (percent > 99.9) return '> 99.9 %'
  return `${percent < 0.001 ? percent.toExponential(1) : Number(percent.toPrecision(3))} %`
}

function shown({ severity, code, file, at, rule, message, case: example }: Problem, paint: Paint): string {
  const place = [file, at].filter((part) => part !== undefined && part !== '').join(' ')
  const lines = [
    [paint(severityColours[severity], severity), code, place, rule]
      .filter((part) => part !== undefined && part !== '')
      .join('  '),
    `    ${message}`,
    // The cases of what is no error stand in the JSON report.
    ...(example === undefined || severity !== 'error' ? [] : [`    ${JSON.stringify(example)}`]),
  ]
  return lines.join('\n')
}

function listed(sentence: string): string {
  return `- ${sentence}`
}
