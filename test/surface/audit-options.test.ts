/** The options of `audit` that say what fails, and with which files: each with a fault planted, as a user meets it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { AuditReport, HazardFile, ReviewEntry, ReviewReport } from '../../src/public/audit.ts'
import { json, root } from '../support/project.ts'
import { inTerminal } from '../support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'audit-options-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = join(root, 'dist/cli.js')

function audit(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'audit', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(content))
  return name
}

/** The only report. */
function reportIn(stdout: string): AuditReport {
  const [report, ...others] = JSON.parse(stdout) as readonly AuditReport[]
  expect(others).toEqual([])
  return report as AuditReport
}

const wrong = write('wrong.json', { format: 'something/1' })

describe('triage', () => {
  const missed = {
    id: 'missed',
    facts: { symptoms: [{ symptom: 'hives' }], breathingOrThroatProblem: false },
    expect: { verdict: 'emergency_now' },
  }
  const right = {
    id: 'right',
    facts: { symptoms: [{ symptom: 'hives' }], breathingOrThroatProblem: true },
    expect: { verdict: 'emergency_now' },
  }
  const cases = (...own: readonly unknown[]) => write('cases.json', { format: 'cases/1', cases: own })

  test("a miss planted in cases of one's own fails the check of safety, by its place in their file", () => {
    const { status, stdout, stderr } = audit('triage', '--cases', cases(right, missed), '--max-undertriage', '0')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^triage \d+\.\d+\.\d+, safety: FAILED\n/)
    expect(stdout).toMatch(/\nerror {2}undertriage {2}cases\.json \/cases\/1\n {4}case `missed` comes to `\w+`/)
    expect(stdout).toMatch(/│ cases too low \(undertriage\) +│ +1 │ +2 │/)
  })

  test('as many may come out too low as is said; they stay warnings', () => {
    const { status, stdout } = audit('triage', '--cases', cases(right, missed), '--max-undertriage', '1')
    expect(status).toBe(0)
    expect(stdout).toContain('warning  undertriage  cases.json /cases/1')
  })

  test('without a miss it passes', () => {
    expect(audit('triage', '--cases', cases(right)).status).toBe(0)
  })
})

describe('review', () => {
  const reviewed = (...args: readonly string[]) => {
    const { status, stdout } = audit('review', '--module', 'clinic', '--json', ...args)
    return { status, report: reportIn(stdout) as ReviewReport }
  }
  const { rules } = reviewed().report.detail
  const entry = ({ rule, digest }: (typeof rules)[number], said: Partial<ReviewEntry> = {}): ReviewEntry => ({
    ...{ module: 'clinic', rule, digest, reviewerRole: 'dermatologist', date: '2027-03-01', verdict: 'reviewed' },
    ...{ nextReviewDue: '2028-03-01', ...said },
  })
  const file = (...entries: readonly ReviewEntry[]) => write('review.json', { format: 'review/1', entries })
  const all = ['--reviews', file(...rules.map((rule) => entry(rule)))]

  test('what nobody has reviewed passes, unless it is to fail', () => {
    expect(reviewed().status).toBe(0)
    const { status, report } = reviewed('--fail-on', 'unreviewed,stale')
    expect(status).toBe(1)
    expect(report.problems.map(({ code, severity, rule }) => [severity, code, rule])).toEqual(
      rules.map(({ rule }) => ['error', 'unreviewed', rule]),
    )
  })

  test('reviews of one’s own count on the day that is given', () => {
    const on = (day: string) => reviewed(...all, '--as-of', day, '--fail-on', 'unreviewed,overdue')
    for (const [day, status, code] of [
      ['2027-02-28', 1, 'unreviewed'],
      ['2027-03-01', 0, undefined],
      ['2028-03-01', 0, undefined],
      ['2028-03-02', 1, 'overdue'],
    ] as const) {
      const answer = on(day)
      expect([answer.status, answer.report.problems.find(({ severity }) => severity === 'error')?.code], day).toEqual([
        status,
        code,
      ])
    }
  })

  test('a rule that was edited since is stale, and fails by itself', () => {
    const [first, ...others] = rules
    const digest = `sha256:${'0'.repeat(64)}`
    const own = first === undefined ? [] : [entry(first, { digest })]
    const { status, report } = reviewed(
      '--reviews',
      file(...own, ...others.map((each) => entry(each))),
      '--as-of',
      '2027-04-01',
    )
    expect(status).toBe(1)
    expect(report.problems.map(({ code, rule, at }) => [code, rule, at])).toEqual([
      ['stale', first?.rule, '/entries/0'],
    ])
  })
})

describe('hazards', () => {
  const log = json<HazardFile>('rules/hazards.json')

  test('the log of the project holds: one report, on all packs', () => {
    const { status, stdout, stderr } = audit('hazards')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/, hazards: passed\n/)
    expect(stdout).toMatch(/\n1 of 1 passed\n$/)
  })

  test('a log of one’s own in which a rule controls nothing any more fails', () => {
    const [first, ...others] = log.hazards
    const edited = { ...log, hazards: [{ ...first, controls: [] }, ...others] }
    const { status, stdout } = audit('hazards', '--hazards', write('hazards.json', edited), '--json')
    expect(status).toBe(1)
    const codes = reportIn(stdout).problems.map(({ code }) => code)
    expect(codes).toContain('no_control')
    expect(codes).toContain('rule_without_hazard')
  }, 120_000)
})

describe('mutation', () => {
  const own = join(root, 'docs/examples/own-pack')
  const { cases } = json<{ cases: readonly unknown[] }>('docs/examples/own-pack/cases.json')
  const killing = (share: string) =>
    audit(
      ...['mutation', '--pack', join(own, 'pack.json'), '--patients', join(own, 'patients.json'), '--messages'],
      ...[join(own, 'messages.json'), '--sources', join(own, 'statements.json'), '--minimum-killed', share],
      ...['--cases', write('few.json', { format: 'cases/1', cases: cases.slice(0, 3) })],
    )

  test('the share that the cases must kill is what is asked for', () => {
    expect(killing('0.4').status).toBe(0)
    const { status, stdout } = killing('0.9')
    expect(status).toBe(1)
    expect(stdout).toMatch(/error {2}too_few_killed\n.*at least 90 % is asked for/)
  })
})

describe('what cannot be used ends with 2, with nothing on standard output', () => {
  test.for<readonly [string, readonly string[], string]>([
    ['a count below nothing', ['triage', '--max-undertriage', '-1'], 'Expected a whole number from 0 up.'],
    ['half a case', ['triage', '--max-undertriage', '0.5'], 'Expected a whole number from 0 up.'],
    ['a share above all', ['mutation', '--minimum-killed', '1.1'], 'Expected a share from 0 to 1.'],
    ['a share that is no number', ['mutation', '--minimum-killed', ' '], 'Expected a share from 0 to 1.'],
    ['a day that does not exist', ['review', '--as-of', '2027-02-30'], 'Expected a day such as 2027-03-01.'],
    ['no day', ['review', '--as-of', 'soon'], 'Expected a day such as 2027-03-01.'],
    ['a state that does not exist', ['review', '--fail-on', 'stale,late'], 'Allowed are unreviewed, stale, '],
    ['no reviews', ['review', '--reviews', wrong], 'wrong.json /format: expected one of `review/1`'],
    ['no hazard log', ['hazards', '--hazards', wrong], 'wrong.json /format: expected one of `hazards/1`'],
    ['cases that are none', ['triage', '--cases', wrong], 'wrong.json /format: '],
    ['a log that is not there', ['hazards', '--hazards', 'nowhere.json'], 'cannot read nowhere.json (ENOENT)'],
    ['triage of another module', ['triage', '--module', 'clinic'], "'triage' is a module by itself"],
    ['patients without a pack', ['cases', '--patients', wrong], '--patients needs --pack'],
  ])('%s', ([, args, message]) => {
    const { status, stdout, stderr } = audit(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

test('somebody at a terminal sees what is being checked; it is gone before the report, and a pipe gets none of it', async () => {
  const command = `"${process.execPath}" "${cli}" audit cases proof --module remedy`
  const { status, screen } = await inTerminal(command, [{ seen: 'remedy: proof …', press: '' }])
  expect(status).toBe(0)
  expect(screen).toContain('remedy: cases …')
  const [piped] = [audit('cases', 'proof', '--module', 'remedy')]
  expect([piped.status, piped.stderr]).toEqual([0, ''])
  expect(piped.stdout).not.toContain('…')
})
