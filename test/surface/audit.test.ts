/** The audit as a user runs it: on every built-in pack, and on a pack of one's own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dictionary } from '../../src/modules/index.ts'
import { type AuditReport, checks, type Direction, type RuleChange, reviewStatuses } from '../../src/public/audit.ts'
import { explodingFiles, ownFiles } from '../support/audit.ts'
import { moduleNames } from '../support/cases.ts'
import { filesBelow, json, root, text } from '../support/project.ts'

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'audit', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

describe('the built-in packs', () => {
  let all: ReturnType<typeof command>
  beforeAll(() => {
    all = command('--json')
  })

  test('`npm run audit` is the command over everything', () => {
    expect(json<{ scripts: Record<string, string> }>('package.json').scripts.audit).toMatch(
      / && node dist\/cli\.js audit$/,
    )
  })

  test('every check passes on every pack', () => {
    expect([all.status, all.stderr]).toEqual([0, ''])
    const reports = JSON.parse(all.stdout) as readonly AuditReport[]
    expect(reports.map(({ pack, check }) => `${pack.id} ${check}`)).toEqual(
      // What could harm is held against all packs together, last.
      [
        ...moduleNames.flatMap((module) => Object.keys(checks).map((check) => `${module} ${check}`)),
        `${json<{ id: string }>('rules/hazards.json').id} hazards`,
      ],
    )
    for (const { pack, check, outcome, limits, measures } of reports) {
      expect(outcome, `${pack.id} ${check}`).toBe('passed')
      // Each says in figures what was looked at, and in words what it does not show.
      expect(Math.min(measures.length, limits.length), `${pack.id} ${check}`).toBeGreaterThan(0)
    }
  })

  test('what is known to be of no use is said, not hidden', () => {
    const reports = JSON.parse(all.stdout) as readonly AuditReport[]
    const warnings = reports.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'warning'))
    const rules = warnings.map(({ rule = '' }) => rule.split('-')[0])
    for (const rule of ['EL10', 'EL16', 'EL54', 'PR06', 'PR23', 'PC25', 'AC11', 'AD01', 'T24c', 'RE01']) {
      expect(rules).toContain(rule)
    }
  })
})

describe('text', () => {
  test('figures, problems, what is not shown, and one table: no colours, nothing on standard error', () => {
    const { status, stdout, stderr } = command('trace', 'proof', '--module', 'remedy')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toMatch(/^remedy \d+\.\d+\.\d+, trace: passed\n\n┌/)
    for (const part of [
      /│ ask_doctor_or_pharmacist_first +│ [\d,]+ │ [\d,]+ │ [\d.]+ % │/,
      /\nwarning {2}redundant_rule {2}\/rules\/0 {2}RE01-any-remedy\n {4}\w/,
      /\nWhat this does not show:\n- \w/,
      /│ pack +│ trace +│ proof +│/,
      /\n2 of 2 passed\n$/,
    ]) {
      expect(stdout).toMatch(part)
    }
  })

  test('only problems: no figures, and what is said of a shared file is said once', () => {
    const { stdout } = command('trace', '--only-problems')
    expect(stdout).not.toContain('how many')
    expect(stdout.match(/unused_evidence/g)).toHaveLength(1)
    expect(stdout).toContain('10 of 10 passed')
  })

  test('--list says which checks there are, and runs none', () => {
    const { status, stdout } = command('--list')
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual([...Object.keys(checks), 'hazards', 'triage'])
  })
})

describe("a pack of one's own", () => {
  const smoker = { all: [{ fact: 'smoker', operator: 'equal', value: true }] } as const
  const pregnant = { all: [{ fact: 'pregnancyStatus', operator: 'equal', value: 'yes' }] } as const
  const { pack, messages } = ownFiles([
    { name: 'O1', rung: 'ask', basis: ['G1'], layer: 'article', when: smoker },
    { name: 'O2', rung: 'stop', basis: ['GE1'], when: pregnant },
  ])
  const cases = [
    { id: 'smokes', patient: 'woman', but: { smoker: true }, expect: { verdict: 'ask', fired: ['O1'] }, basis: ['G1'] },
    { id: 'well', patient: 'woman', expect: { verdict: 'fine', fired: [] }, basis: ['G1'] },
    {
      id: 'pregnant',
      patient: 'woman',
      but: { pregnancyStatus: 'yes' },
      expect: { verdict: 'stop', fired: ['O2'] },
      basis: ['GE1'],
    },
  ]
  const args = (own: readonly unknown[] = cases) => [
    '--pack',
    write('pack.json', pack),
    '--cases',
    write('cases.json', { format: 'cases/1', cases: own }),
    '--patients',
    write('patients.json', {
      format: 'patients/1',
      patients: [{ name: 'woman', facts: { smoker: false, pregnancyStatus: 'no' } }],
    }),
    '--messages',
    write('messages.json', messages),
    '--sources',
    write('statements.json', {
      format: 'statements/1',
      article: 'Ours',
      statements: [{ id: 'G1', quote: 'whoever smokes' }],
    }),
    write('evidence.json', {
      format: 'evidence/1',
      evidence: [{ id: 'GE1', statement: 'Known.', strength: 'G', sources: [] }],
    }),
    write('text.json', { format: 'text/1', article: 'Ours', paragraphs: ['Ask whoever smokes.'] }),
  ]

  const own = ['trace', 'cases', 'proof']

  test('with its cases, people, sentences, sources and their text, from end to end', () => {
    const { status, stdout, stderr } = command(...own, ...args(), '--json')
    expect([status, stderr]).toEqual([0, ''])
    const reports = JSON.parse(stdout) as readonly AuditReport[]
    expect(reports.map(({ check, outcome }) => [check, outcome])).toEqual(own.map((check) => [check, 'passed']))
  })

  test('what fails is named, in the file as it is called, and the command ends with 1', () => {
    const [smokes, ...others] = cases
    const wrong = { ...smokes, expect: { verdict: 'fine', fired: ['O3'] }, basis: ['G2'] }
    const { status, stdout } = command(...args([wrong, ...others]), '--only-problems')
    expect(status).toBe(1)
    for (const line of [
      'error  unknown_source  cases.json /cases/0/basis/0',
      'error  case_differs  cases.json /cases/0/expect/verdict',
      'error  unknown_rule  cases.json /cases/0/expect/fired/0',
    ]) {
      expect(stdout).toContain(line)
    }
    expect(stdout).toMatch(/FAILED/)
  })

  test('a verdict that answers can lower is no floor, unless the case says so', () => {
    const unknown = { id: 'open', facts: {}, expect: { verdict: 'fine' }, basis: ['G1'] }
    expect(command('proof', ...args([...cases, unknown]), '--floor-from', 'fine').status).toBe(0)
    const { status, stdout } = command('proof', ...args([{ ...unknown, expect: { verdict: 'stop' } }]))
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /error {2}floor_broken {2}cases\.json \/cases\/0\/expect\/verdict\n.*\n {4}\{"id":"open-falls"/,
    )
  })

  test('a pack made to explode is not decided: the command ends, with 1', () => {
    const flags = [...dictionary.facts.values()].filter(
      ({ type, answeredBy, name }) =>
        type === 'boolean' &&
        answeredBy !== 'system' &&
        ![...dictionary.lists.values()].some(({ facts }) => facts.includes(name)),
    )
    const large = explodingFiles(flags.slice(0, 60).map(({ name }) => name))
    const { status, stdout } = command(
      'proof',
      '--pack',
      write('large.json', large.pack),
      '--messages',
      write('m.json', large.messages),
    )
    expect(status).toBe(1)
    expect(stdout).toContain('proof: NOT DECIDED')
  })
})

describe('bad input ends with 2, all of it at once, and nothing on standard output', () => {
  test('files that are wrong', () => {
    const { status, stdout, stderr } = command(
      '--pack',
      write('bad.json', { format: 'rule-pack/1' }),
      '--cases',
      write('bad-cases.json', { format: 'cases/2' }),
    )
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^bad\.json \/id: /m)
    expect(stderr).toMatch(/^bad-cases\.json \/format: /m)
  })

  test.for([
    {
      name: 'a file that is not there',
      args: ['--pack', 'nowhere.json'],
      says: /cannot read nowhere\.json \(ENOENT\)/,
    },
    {
      name: 'a file that is not JSON',
      args: ['--pack', write('text.txt', 'no, it is not')],
      says: /^text\.txt is not JSON\n$/,
    },
    { name: 'a check that does not exist', args: ['profs'], says: /Allowed choices are/ },
    { name: 'a module that does not exist', args: ['--module', 'triag'], says: /Allowed choices are/ },
    { name: 'a day that is none', args: ['review', '--module', 'remedy', '--as-of', 'tomorrow'], says: /2027-03-01/ },
    { name: 'a module beside a pack', args: ['--module', 'triage', '--pack', 'own.json'], says: /cannot be used with/ },
    { name: 'cases without a pack', args: ['--cases', 'cases.json'], says: /--cases needs --pack/ },
    {
      name: 'a rung that does not exist',
      args: ['proof', '--module', 'clinic', '--floor-from', 'never'],
      says: /clinic has no verdict 'never'. It has positive, /,
    },
  ])('$name', ({ args, says }) => {
    const { status, stdout, stderr } = command(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(says)
  })
})

describe('every code of a problem is explained in the docs', () => {
  const page = text('docs/auditing.md')
  const unexplained = (codes: readonly string[]) => codes.filter((code) => !page.includes(`\`${code}\``))

  test('those that are written out', () => {
    const written = /\b(?:code: |problem\((?:'\w+', )?|say\(|\? \[|: \[)'([a-z]+(?:_[a-z]+)+)'/g
    const codes = filesBelow('src/audit').flatMap((file) =>
      [...text(file).matchAll(written)].map(([, code = '']) => code),
    )
    expect(codes.length).toBeGreaterThan(50)
    expect(unexplained(codes)).toEqual([])
  })

  test('those that are put together, or are one word', () => {
    const joined = {
      unknown: ['module', 'rule', 'rung', 'case', 'control'],
      verdict: ['stricter', 'milder', 'incomparable', 'accepted', 'refused'] satisfies Direction[],
      rule: ['added', 'removed', 'edited', 'renamed'] satisfies RuleChange['change'][],
    }
    const changed = [...text('src/audit/diff/parts.ts').matchAll(/\bpart\('(\w+)'/g)].map(
      ([, part]) => `${part}_changed`,
    )
    expect(new Set(changed).size).toBe(5)
    const codes = Object.entries(joined).flatMap(([before, after]) => after.map((each) => `${before}_${each}`))
    const states = reviewStatuses.filter((status) => status !== 'reviewed')
    expect(unexplained([...codes, ...changed, ...states, 'undertriage', 'overtriage'])).toEqual([])
  })
})
