/** The command, run as a user runs it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluateEligibility } from '../../src/public/index.ts'
import { decisionJsonSchema, factsJsonSchema } from '../../src/public/schemas.ts'
import { root, text } from '../support/project.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function command(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const facts = { sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' } as const

describe('evaluate', () => {
  test('one case as text: verdict, why with sources, what would change it, what is missing', () => {
    const { status, stdout, stderr } = command(['evaluate', 'eligibility'], JSON.stringify(facts))
    expect([status, stderr]).toEqual([0, ''])
    for (const part of [
      'eligibility: defer',
      'EL04-pregnant (article S62)',
      'What would change it',
      'This ends when the pregnancy has ended.',
      'Still missing',
      '/hairConcern (could raise it to not_indicated): ',
    ]) {
      expect(stdout).toContain(part)
    }
  })

  test('one case as JSON is the decision itself', () => {
    const { status, stdout } = command(['evaluate', 'eligibility', '-', '--json'], JSON.stringify(facts))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(evaluateEligibility(facts))
  })

  test('a file, pretty-printed, with a name for the case', () => {
    writeFileSync(join(folder, 'case.json'), JSON.stringify({ id: 'Ana', facts }, null, 2))
    const { status, stdout } = command(['evaluate', 'eligibility', 'case.json'])
    expect([status, stdout.split('\n').slice(0, 2)]).toEqual([0, ['Ana', '===']])
  })

  test('JSON lines: one line out for each line in; a bad one says where, the rest goes on', () => {
    const lines = [JSON.stringify(facts), '', '{ "agYears": 3 }', '{ broken', JSON.stringify({ id: 'last', facts })]
    const { status, stdout, stderr } = command(['evaluate', 'eligibility', '--json'], lines.join('\n'))
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(2)
    expect(out.map(({ id, line, verdict, issues }) => [id, line, verdict, issues?.[0].code])).toEqual([
      [undefined, undefined, 'defer', undefined],
      [undefined, 3, undefined, 'unknown_fact'],
      [undefined, 4, undefined, 'not_json'],
      ['last', undefined, 'defer', undefined],
    ])
    expect(stderr).toBe(
      'line 3: /agYears: no fact is called that; did you mean `ageYears`?\nline 4: (the whole): expected a JSON object, or one JSON object a line\n',
    )
  })

  test('a JSON list is many cases', () => {
    const { status, stdout } = command(
      ['evaluate', 'triage', '--json'],
      JSON.stringify([{}, { breathingOrThroatProblem: true }]),
    )
    expect([
      status,
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).verdict),
    ]).toEqual([0, ['urgent_same_day', 'emergency_now']])
  })

  test('several symptoms: each by itself', () => {
    const { stdout } = command(
      ['evaluate', 'triage'],
      JSON.stringify({ symptoms: [{ symptom: 'hives' }, { symptom: 'shedding' }] }),
    )
    expect(stdout).toMatch(/Each by itself\n- \/symptoms\/0: \w+\n- \/symptoms\/1: \w+\n/)
  })

  test('the article alone, and a day', () => {
    const { stdout } = command(
      ['evaluate', 'eligibility', '--json', '--layers', 'article', '--as-of', '2026-01-01'],
      '{ "ageYears": 12 }',
    )
    expect(JSON.parse(stdout)).toMatchObject({
      layers: ['article'],
      pack: { status: 'not_yet' },
      findings: [{ layer: 'article' }],
    })
  })
})

describe('schema', () => {
  test.for(['facts', 'decision'] as const)('the JSON Schema of %s, as the library writes it', (kind) => {
    const { status, stdout, stderr } = command(['schema', kind, 'triage'])
    expect([status, stderr]).toEqual([0, ''])
    const write = kind === 'facts' ? factsJsonSchema : decisionJsonSchema
    expect(JSON.parse(stdout)).toEqual(write('triage').schema)
  })
})

describe('mistakes', () => {
  test.for<readonly [string, readonly string[], string, string]>([
    ['a bad fact', ['evaluate', 'triage'], '{ "ageYears": 400 }', '/ageYears: expected 0 to 120 years\n'],
    [
      'no JSON',
      ['evaluate', 'triage'],
      'pregnant, 34',
      '(the whole): expected a JSON object, or one JSON object a line\n',
    ],
    [
      'broken JSON over several lines',
      ['evaluate', 'triage'],
      '{\n  "ageYears": 40,\n  secret\n}',
      '(the whole): expected a JSON object, or one JSON object a line\n',
    ],
    ['nothing', ['evaluate', 'triage'], '', '(the whole): expected a JSON object, or one JSON object a line\n'],
    [
      'a key beside the facts',
      ['evaluate', 'triage'],
      '{ "facts": {}, "ageYears": 3 }',
      '/ageYears: beside `facts` only `id` may stand; facts belong into it\n',
    ],
    ['a file that is not there', ['evaluate', 'triage', 'nowhere.json'], '', 'cannot read nowhere.json (ENOENT)\n'],
    [
      'a day that does not exist',
      ['evaluate', 'triage', '--as-of', '2027-02-30'],
      '{}',
      '(the whole): option `asOf`: expected a day such as 2027-03-01\n',
    ],
  ])('%s: exit code 2, and why', ([, args, input, why]) => {
    expect(command(args, input)).toEqual({ status: 2, stdout: '', stderr: why })
  })

  test.for<readonly [string, readonly string[], RegExp]>([
    ['a module that does not exist', ['evaluate', 'triag'], /Allowed choices are visit, eligibility, preparation/],
    ['a schema of nothing', ['schema', 'fact', 'triage'], /Allowed choices are facts, decision/],
    ['a slip in an option', ['evaluate', 'triage', '--jsn'], /Did you mean --json\?/],
    ['a slip in the command', ['evalute'], /Did you mean evaluate\?/],
  ])('%s: exit code 2, and what was meant', ([, args, why]) => {
    const { status, stdout, stderr } = command(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(why)
  })

  test('no error repeats what was given', () => {
    const { stderr } = command(
      ['evaluate', 'triage'],
      '{ "pregnancyStatus": "secret-of-the-patient" secret-of-the-patient',
    )
    const { stderr: second } = command(['evaluate', 'triage'], '{ "pregnancyStatus": "secret-of-the-patient" }')
    expect(stderr + second).not.toContain('secret')
  })
})

describe('help', () => {
  test('says what is possible, with exit codes and examples, and ends with 0', () => {
    const { status, stdout } = command(['evaluate', '--help'])
    expect(status).toBe(0)
    for (const part of ['eligibility', 'triage', '--json', '--layers', '--as-of', 'JSON lines', 'Examples:'])
      expect(stdout).toContain(part)
    expect(command(['--help']).stdout).toContain(
      'Exit codes: 0 done, 1 a check failed, 2 bad input or usage, 70 a mistake of ours.',
    )
  })

  test("the version is the package's", () => {
    expect(command(['--version']).stdout.trim()).toBe(JSON.parse(text('package.json')).version)
  })
})
