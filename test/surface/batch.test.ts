/** Batches: CSV in and out, decisions as the lines come, a bar and colours only in a terminal. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluateEligibility, evaluatePreparation, evaluateTriage, evaluateVisit } from '../../src/public/index.ts'
import { loadOverlay } from '../../src/public/pack.ts'
import { verifyRecord } from '../../src/public/record.ts'
import { json, root, text } from '../support/project.ts'
import { inTerminal } from '../support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'batch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = join(root, 'dist/cli.js')

/** Whatever the tests themselves are run with. */
const { FORCE_COLOR: _, NO_COLOR: __, ...colourless } = process.env

function command(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...colourless, ...env },
  })
  return { status, stdout, stderr }
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

const rowsOf = (csv: string): readonly Record<string, string>[] => parse(csv, { columns: true })

/** What the command makes of facts that stand in rows: what the library is asked, by what it answers. */
function decided(module: string, csv: string): readonly Record<string, unknown>[] {
  const { stdout } = command(['evaluate', module, '--from', 'csv', '--to', 'json'], csv)
  return JSON.parse(stdout)
}

describe('CSV in', () => {
  test('the mark that some editors put at the beginning is no part of the first name', () => {
    const csv = '"ageYears",id\n17,Ana\n'
    expect(decided('eligibility', `\uFEFF${csv}`)).toEqual(decided('eligibility', csv))
    expect(decided('eligibility', csv)).toEqual([{ id: 'Ana', ...evaluateEligibility({ ageYears: 17 }) }])
  })

  test('numbers, yes and no, values, sets and lists are read by the type of their fact', () => {
    const csv = [
      'id,ageYears,symptoms/0/symptom,symptoms/0/severity0to10,symptoms/1/symptom,skinColourChange,breathingOrThroatProblem',
      'Ana,37,burning,2,hives,none,FALSE',
      '"Bo, the second",61,pain,unknown,,,true',
      ',,,,,,',
    ].join('\r\n')
    expect(decided('triage', csv)).toEqual([
      {
        id: 'Ana',
        ...evaluateTriage({
          ageYears: 37,
          symptoms: [{ symptom: 'burning', severity0to10: 2 }, { symptom: 'hives' }],
          skinColourChange: 'none',
          breathingOrThroatProblem: false,
        }),
      },
      {
        id: 'Bo, the second',
        ...evaluateTriage({
          ageYears: 61,
          symptoms: [{ symptom: 'pain', severity0to10: 'unknown' }],
          breathingOrThroatProblem: true,
        }),
      },
      evaluateTriage({}),
    ])
  })

  test('a set has semicolons between its members, or is a JSON list; "unknown" among them is a set known in part', () => {
    const csv = 'scalpSigns\nitch;burn\n"[""itch"",""burn""]"\nitch ; unknown\nunknown\n'
    const sets = [['itch', 'burn'], ['itch', 'burn'], ['itch', 'unknown'], 'unknown'] as const
    expect(decided('eligibility', csv).map((each) => JSON.stringify(each))).toEqual(
      sets.map((scalpSigns) => JSON.stringify(evaluateEligibility({ scalpSigns } as never))),
    )
  })

  test('a list stands in one column as JSON, or item by item', () => {
    const csv = 'symptoms\n"[{""symptom"":""hives""}]"\n[]\nunknown\n'
    expect(decided('triage', csv)).toEqual([
      evaluateTriage({ symptoms: [{ symptom: 'hives' }] }),
      evaluateTriage({ symptoms: [] }),
      evaluateTriage({ symptoms: 'unknown' }),
    ])
  })

  test.for([
    [';', 'ageYears;smoker\n40;TRUE\n'],
    ['\t', 'ageYears\tsmoker\n40\tTRUE\n'],
    [',', '\uFEFFageYears,smoker\n40,TRUE\n'],
  ])('cells may be parted by %j', ([, csv = '']) => {
    expect(decided('eligibility', csv)).toEqual([evaluateEligibility({ ageYears: 40, smoker: true })])
  })

  test('nothing is guessed: what a cell cannot say is refused by its place, without the cell', () => {
    const csv = [
      'id,ageYears,smoker,scalpSigns,symptoms/0/symptom,symptoms/1/symptom',
      'a,forty-secret,yes-secret,,,',
      'b,"40,5",1,,,',
      'c,007,,no_such_secret,,',
      'd,,,,,hives',
      'e,40',
      'f,40,true,,,',
    ].join('\n')
    const { status, stdout, stderr } = command(['evaluate', 'eligibility', '--from', 'csv'], csv)
    expect(status).toBe(2)
    expect(stderr.split('\n').map((line) => line.replace(/: (?:expected|is empty).*$/, ''))).toEqual([
      'row 2: /ageYears',
      'row 2: /smoker',
      'row 3: /ageYears',
      'row 3: /smoker',
      'row 4: /ageYears',
      'row 4: /scalpSigns/0',
      'row 5: /symptoms/0',
      'row 6: (the whole)',
      '',
    ])
    expect(stdout + stderr).not.toContain('secret')
    expect(rowsOf(stdout).map(({ id, verdict, issues }) => [id, verdict !== '', issues !== ''])).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, id === 'f', id !== 'f']),
    )
  })

  test('a column that is no fact is refused before anybody is decided about, with what was meant', () => {
    const { status, stdout, stderr } = command(
      ['evaluate', 'triage', '--from', 'csv', '--to', 'jsonl'],
      'id,agYears,symptoms/0/sympton,ageYears,ageYears\n1,2,3,4,5\n',
    )
    expect(status).toBe(2)
    expect(stderr).toBe(
      [
        'row 1: /agYears: no column is called that; did you mean `ageYears`?',
        'row 1: /symptoms/0/sympton: no column is called that; did you mean `symptom`?',
        'row 1: /ageYears: two columns have this name',
        '',
      ].join('\n'),
    )
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a quote that is left open ends the reading there, and says so', () => {
    const { status, stdout, stderr } = command(
      ['evaluate', 'triage', '--from', 'csv'],
      'id,ageYears\nfirst,40\nsecond,"4"0\nthird,40\n',
    )
    expect([status, rowsOf(stdout).map(({ id }) => id)]).toEqual([2, ['first', '3']])
    expect(stderr).toBe('row 3: (the whole): a quote stands where none may; nothing from here on was read\n')
  })

  test('an empty file has no names', () => {
    expect(command(['evaluate', 'triage', '--from', 'csv']).stderr).toBe(
      'row 1: (the whole): expected a row of column names\n',
    )
  })

  test('record takes the same rows', () => {
    const name = file('dyed.csv', 'id,dyedBefore,lastDyeHoursBefore\nAna,true,120\n')
    const { status, stdout } = command(['record', 'preparation', name])
    expect(status).toBe(0)
    const record = JSON.parse(stdout)
    expect([record.id, record.facts, verifyRecord(record).intact]).toEqual([
      'Ana',
      { dyedBefore: true, lastDyeHoursBefore: 120 },
      true,
    ])
  })
})

describe('CSV out', () => {
  test('one row a patient: verdict, bounds, rules, what is missing, and the digests that it depended on', () => {
    const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))
    const clinic = join(root, 'docs/examples/clinic-overlay.json')
    const facts = { dyedBefore: true, lastDyeHoursBefore: 120 } as const
    const { stdout } = command(
      ['evaluate', 'preparation', '--to', 'csv', '--overlay', clinic, '--region', 'ES'],
      JSON.stringify({ id: 'Ana', facts }),
    )
    const decision = evaluatePreparation(facts, { overlay, region: 'ES' })
    const rules = (status: string): string =>
      decision.findings
        .filter((finding) => finding.status === status && finding.notice !== true)
        .map(({ rule }) => rule)
        .join(';')
    expect(rowsOf(stdout)).toEqual([
      {
        id: 'Ana',
        verdict: decision.verdict,
        atLeast: decision.atLeast,
        atMost: decision.atMost,
        fired: rules('fired'),
        assumed: rules('assumed'),
        notices: decision.findings
          .filter(({ notice }) => notice === true)
          .map(({ rule }) => rule)
          .join(';'),
        missing: decision.missing.map(({ at }) => at).join(';'),
        pack: decision.pack.digest,
        overlay: overlay.digest,
        region: decision.region?.digest,
        issues: '',
      },
    ])
    expect(rules('fired')).toContain('NSC01-dyed-within-the-clinics-week')
  })

  test('of a visit the rules of the stages that may speak, and the digest of each', () => {
    const facts = { symptoms: [{ symptom: 'hives' }], breathingOrThroatProblem: true } as const
    const [row] = rowsOf(command(['evaluate', 'visit', '--to', 'csv'], JSON.stringify(facts)).stdout)
    const { stages } = evaluateVisit(facts)
    expect(row?.verdict).toBe('emergency_now')
    expect(row?.fired).toContain('T01-breathing-or-throat')
    expect(row?.pack).toBe(stages.map(({ pack }) => pack.digest).join(';'))
  })

  test('a name that a spreadsheet would run as a formula stays text; commas, quotes and line ends survive', () => {
    const names = ['=1+1', '+1', '-1', '@x', 'a,"b"\nc']
    const csv = `id,ageYears\n${names.map((name) => `"${name.replaceAll('"', '""')}",40`).join('\n')}\n`
    const { stdout } = command(['evaluate', 'triage', '--from', 'csv'], csv)
    expect(rowsOf(stdout).map(({ id }) => id)).toEqual(["'=1+1", "'+1", "'-1", "'@x", 'a,"b"\nc'])
  })

  test('JSON and JSON lines hold the same decisions', () => {
    const lines = text('docs/examples/morning-triage.jsonl')
    const list = JSON.parse(command(['evaluate', 'triage', '--to', 'json'], lines).stdout)
    const byLine = command(['evaluate', 'triage', '--to', 'jsonl'], lines).stdout.trimEnd().split('\n')
    expect(list).toEqual(byLine.map((line) => JSON.parse(line)))
    expect(command(['evaluate', 'triage', '--json'], lines).stdout).toBe(`${byLine.join('\n')}\n`)
  })
})

describe('as the lines come', () => {
  test.for([
    ['jsonl', '{"breathingOrThroatProblem":true}\n', ''],
    ['csv', 'true\n', 'breathingOrThroatProblem\n'],
  ])('%s: the first decision is printed before the last line is there', async ([from = '', line = '', head = '']) => {
    const child = spawn(process.execPath, [cli, 'evaluate', 'triage', '--from', from, '--to', 'jsonl'])
    let printed = ''
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.stdout.setEncoding('utf8')
    const first = new Promise((resolve) => {
      child.stdout.on('data', (piece: string) => {
        printed += piece
        resolve(undefined)
      })
    })
    child.stdin.write(head + line.repeat(3))
    await first
    expect(printed).toContain('emergency_now')
    child.stdin.end(line)
    expect(await ended).toBe(0)
    expect(printed.trimEnd().split('\n')).toHaveLength(4)
  })

  test('a batch is not held in memory: ten times the lines need no more of it', () => {
    const line = `${JSON.stringify({ id: 'x'.repeat(2_000), facts: { breathingOrThroatProblem: true } })}\n`
    const name = file('many.jsonl', line.repeat(40_000)) // 80 MB
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=48', cli, 'evaluate', 'triage', name, '--to', 'csv'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
    )
    expect(status).toBe(0)
    expect(stdout.match(/\r\n/g)).toHaveLength(40_001)
  })
})

describe('in a terminal', () => {
  const many = file('waiting.jsonl', '{"breathingOrThroatProblem":true}\n'.repeat(20_000))
  const quoted = (args: string): string => `cd "${folder}" && "${process.execPath}" "${cli}" ${args}`

  test('a bar says how far a batch has come', async () => {
    const { status, screen } = await inTerminal(quoted(`evaluate triage ${many} --json > /dev/null`), [])
    expect(status).toBe(0)
    expect(screen).toMatch(/\[#+\.*\] \d+ %/)
  })

  test('a bar never stands in what is an error', async () => {
    const name = file('wrong.jsonl', '{"ageYears":400}\n{"ageYears":400}\n')
    const { screen } = await inTerminal(quoted(`evaluate triage ${name} --json > /dev/null`), [])
    expect(screen.split(/[\r\n]+/)).toEqual(expect.arrayContaining(['line 1: /ageYears: expected 0 to 120 years']))
  })

  test('no bar where standard input has no size', async () => {
    const { screen } = await inTerminal(quoted(`evaluate triage --json < ${many} > /dev/null`), [])
    expect(screen).not.toContain('%')
  })

  test('no bar and no colour in a pipe', () => {
    const { stdout, stderr } = command(['evaluate', 'triage', 'waiting.jsonl'])
    expect(stderr).toBe('')
    expect(stdout).not.toContain('\u001b')
  })

  test('verdicts are coloured, unless NO_COLOR says otherwise; FORCE_COLOR colours a pipe as well', () => {
    const bold = '\u001b[1mdefer\u001b[22m'
    const facts = JSON.stringify({ sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' })
    const show = (env: Readonly<Record<string, string>>) => command(['evaluate', 'eligibility'], facts, env).stdout
    expect(show({ FORCE_COLOR: '1' })).toContain(`eligibility: ${bold}`)
    expect(show({ NO_COLOR: '1' })).not.toContain('\u001b')
    // Colour carries nothing: without it the text is the same.
    expect(stripVTControlCharacters(show({ FORCE_COLOR: '1' }))).toBe(show({}))
  })
})
