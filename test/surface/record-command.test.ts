/** `overlay check`, `evaluate --overlay`, `record`, `replay` and `migrate`, run as a user runs them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../src/public/pack.ts'
import { type DecisionRecord, decisionRecord } from '../../src/public/record.ts'
import { json, root, text } from '../support/project.ts'

const folder = mkdtempSync(join(tmpdir(), 'record-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clinic = join(root, 'docs/examples/clinic-overlay.json')
const dyed = { dyedBefore: true, lastDyeHoursBefore: 120 } as const

function command(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

const linesOf = (text: string): readonly Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('--overlay of other commands', () => {
  test('explain explains the clinic’s rules, and what would change them', () => {
    const { status, stdout } = command(['explain', 'preparation', '--overlay', clinic], JSON.stringify(dyed))
    expect(status).toBe(0)
    for (const part of ['preparation: not_ready', 'NSC01-dyed-within-the-clinics-week', '168 hours', 'north-street-'])
      expect(stdout).toContain(part)
    const not = command(['explain', 'preparation', '--why-not', '--overlay', clinic], '{ "dyedBefore": false }')
    expect(not.stdout).toContain('NSC01-dyed-within-the-clinics-week (evidence NSC-P4): silent')
    const change = command(['explain', 'preparation', '--towards', 'lower', '--overlay', clinic], JSON.stringify(dyed))
    expect(change.stdout).toContain('- /lastDyeHoursBefore: 120 becomes 168')
  })

  test('audit lists which cases come out otherwise', () => {
    const args = ['audit', 'cases', '--module', 'preparation', '--json']
    const [plain] = JSON.parse(command(args).stdout)
    const [strict] = JSON.parse(command([...args, '--overlay', clinic]).stdout)
    expect([plain.outcome, strict.outcome]).toEqual(['passed', 'failed'])
    expect(strict.pack.version).toBe('0.1.0+north-street-clinic.1.2.0')
    expect(JSON.stringify(strict.problems)).toContain(
      'V24-preparation-E expects verdict hold_ask_clinic and gets not_ready',
    )
  })
})

describe('overlay check', () => {
  test('says what an overlay adds', () => {
    const { status, stdout, stderr } = command(['overlay', 'check', clinic])
    expect([status, stderr]).toEqual([0, ''])
    for (const part of ['north-street-clinic 1.2.0', 'preparation: NSC01-', 'ageFloor: 21', 'It relaxes nothing.'])
      expect(stdout).toContain(part)
    const result = JSON.parse(command(['overlay', 'check', clinic, '--json']).stdout)
    expect([result.ok, result.overlay.added.preparation.length]).toEqual([true, 2])
  })

  test('refuses one that relaxes something with 1, by place and reason', () => {
    const milder = {
      ...json<object>('docs/examples/clinic-overlay.json'),
      parameters: { ageFloor: 16 },
      removes: ['EL31'],
    }
    const name = file('milder.json', JSON.stringify(milder))
    const { status, stdout, stderr } = command(['overlay', 'check', name])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'milder.json: /removes: this key is refused: an overlay only adds: what is there stays, and nothing of it is edited or taken away\n',
    )
    expect(JSON.parse(command(['overlay', 'check', name, '--json']).stdout)).toMatchObject({ ok: false })
  })

  test('warns of a rule that looks like a built-in one, which it does not replace', () => {
    const twin = {
      ...json<object>('docs/examples/clinic-overlay.json'),
      modules: {
        preparation: {
          rules: [
            {
              name: 'PR05-dyed-befor',
              layer: 'evidence',
              basis: ['S01'],
              conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
              event: { type: 'not_ready', params: { message: 'fever' } },
            },
          ],
        },
      },
    }
    const { status, stdout } = command(['overlay', 'check', file('twin.json', JSON.stringify(twin))])
    expect(status).toBe(0)
    expect(stdout).toContain(
      'Warning: /modules/preparation/rules/0/name: PR05-dyed-befor looks like PR05-dyed-before of preparation,',
    )
    const { overlay } = JSON.parse(command(['overlay', 'check', 'twin.json', '--json']).stdout)
    expect(overlay.lookalikes).toMatchObject([{ rule: 'PR05-dyed-befor', like: 'PR05-dyed-before' }])
  })

  test('a key that stands twice is refused: one character made English of the Spanish sentences', () => {
    const edited = file('twice.json', text('docs/examples/clinic-overlay.json').replace('"es": {', '"en": {'))
    const { status, stderr } = command(['overlay', 'check', edited])
    expect(status).toBe(2)
    expect(stderr).toContain('/messages/en: this key stands here twice')
  })

  test('a file that is not there or holds no JSON ends with 2', () => {
    expect(command(['overlay', 'check', 'nowhere.json']).status).toBe(2)
    expect(command(['overlay', 'check', file('broken.json', '{')]).status).toBe(2)
    expect(command(['evaluate', 'triage', '--overlay', 'milder.json'], '{}').status).toBe(2)
  })
})

test('evaluate --overlay: the verdict rises, and the sentence is the clinic’s', () => {
  const text = JSON.stringify(dyed)
  expect(command(['evaluate', 'preparation'], text).stdout).toMatch(/^preparation: insufficient_information\n/)
  const { status, stdout } = command(['evaluate', 'preparation', '--overlay', clinic], text)
  expect([status, stdout.split('\n')[0]]).toEqual([0, 'preparation: not_ready'])
  expect(stdout).toContain('this clinic gives no session within a week')
  const spanish = command(['evaluate', 'preparation', '--overlay', clinic, '--language', 'es'], text)
  expect(spanish.stdout).toContain('esta clínica no da sesiones')
})

describe('record and replay', () => {
  const input = [JSON.stringify(dyed), '{ "agYears": 1 }', JSON.stringify({ id: 'Ana', facts: { ageYears: 30 } })].join(
    '\n',
  )
  const recorded = command(['record', 'preparation', '--at', '2027-03-01T09:30:00Z', '--overlay', clinic], input)
  const records = linesOf(recorded.stdout).filter((line) => 'format' in line) as unknown as readonly DecisionRecord[]

  test('one record for each case; a bad one says where, without its answer, and the command ends with 2', () => {
    expect(recorded.status).toBe(2)
    expect(linesOf(recorded.stdout)[1]).toMatchObject({ line: 2, issues: [{ code: 'unknown_fact', at: '/agYears' }] })
    expect(recorded.stderr).toBe('line 2: /agYears: no fact is called that; did you mean `ageYears`?\n')
    expect(records.map(({ id, at }) => [id, at])).toEqual([
      ['1', '2027-03-01T09:30:00Z'],
      ['Ana', '2027-03-01T09:30:00Z'],
    ])
  })

  const stored = file('records.jsonl', records.map((record) => JSON.stringify(record)).join('\n'))

  test('replay ends with 0 where every decision is the same', () => {
    const { status, stdout } = command(['replay', stored, '--overlay', clinic])
    expect([status, stdout]).toEqual([0, '1: the same\nAna: the same\n'])
    const asJson = command(['replay', stored, '--overlay', clinic, '--json'])
    expect(linesOf(asJson.stdout)).toEqual([
      { line: 1, outcome: 'identical', id: '1' },
      { line: 2, outcome: 'identical', id: 'Ana' },
    ])
  })

  test('with 1 where one was edited, or made by other rules', () => {
    const edited = file('edited.jsonl', JSON.stringify({ ...records[0], id: 'Eve' }))
    expect(command(['replay', edited, '--overlay', clinic])).toMatchObject({ status: 1 })
    const { status, stdout } = command(['replay', stored])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^1: refused, made by other rules: overlay, rule preparation\/NSC01-/)
  })

  test('with 2 where a line is no JSON', () => {
    const broken = file('broken.jsonl', `${JSON.stringify(records[0])}\n{ broken\n${JSON.stringify(records[1])}`)
    const { status, stdout, stderr } = command(['replay', broken, '--overlay', clinic])
    expect([status, stdout]).toEqual([2, '1: the same\nAna: the same\n'])
    expect(stderr).toMatch(/^line 2: /)
  })

  test('masked facts are not stored, and the rest is checked', () => {
    const { stdout } = command(['record', 'eligibility', '--mask', 'ageYears'], '{ "ageYears": 71, "smoker": true }')
    const [record] = linesOf(stdout)
    expect(record).toMatchObject({ facts: { smoker: true }, masked: ['/ageYears'], replayable: false })
    const { status, stdout: said } = command(['replay', file('masked.jsonl', stdout)])
    expect([status, said]).toEqual([0, '1: masked (/ageYears); the rest allows the decision\n'])
  })

  test('--changes: whose answer is another one by the rules of today', () => {
    const { status, stdout } = command(['replay', stored, '--changes', '--overlay', clinic])
    expect([status, stdout]).toEqual([0, '1: the same\nAna: the same\n'])
    // Without the overlay that they were made under, the first is milder.
    const without = command(['replay', stored, '--changes', '--json'])
    expect(without.status).toBe(1)
    expect(linesOf(without.stdout)[0]).toMatchObject({ outcome: 'changed', was: { verdict: 'not_ready' } })
  })
})

describe('what a clinic brings itself', () => {
  const own = (name: string) => join(root, 'docs/examples/own-pack', name)
  const sentences = json<Readonly<Record<string, string>>>('docs/examples/own-pack/messages.json')
  const profile = file(
    'region.json',
    JSON.stringify({
      format: 'region/1',
      id: 'XX',
      name: 'Somewhere',
      parameters: { ageFloor: 21 },
      numbers: { emergencyNumber: { number: '112', source: 'the ministry' } },
    }),
  )

  test('--pack: the records of a pack of its own', () => {
    const source = json('docs/examples/own-pack/pack.json')
    const { pack, evaluate } = loadPack(source, { messages: sentences, sources: { G1: null, G2: null } })
    const facts = { smoker: true }
    const record = decisionRecord(evaluate(facts), { id: 'Ana', at: '2027-03-01T09:30:00Z', facts, pack })
    const records = file('own.jsonl', JSON.stringify(record))
    const files = ['--messages', own('messages.json'), '--sources', own('statements.json'), own('guideline.json')]
    const { status, stdout, stderr } = command(['replay', records, '--pack', own('pack.json'), ...files])
    expect([status, stdout, stderr]).toEqual([0, 'Ana: the same\n', ''])
    expect(command(['replay', records])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^Ana: refused, made by other rules: pack reception, /),
    })
    expect(command(['replay', records, '--changes'])).toMatchObject({
      status: 1,
      stdout: 'Ana: not compared: pack_missing\n',
    })
  })

  test('--pack: record asks a pack of its own, and replay makes the same decisions', () => {
    const files = ['--pack', own('pack.json'), '--messages', own('messages.json')]
    const cited = ['--sources', own('statements.json'), own('guideline.json')]
    const answers = ['{ "id": "Ana", "facts": { "smoker": true } }', '{ "smoker": 7 }', '{ "smoker": false }'].join(
      '\n',
    )
    const made = command(['record', 'reception', '-', ...files, ...cited], answers)
    expect([made.status, made.stderr]).toEqual([2, 'line 2: /smoker: expected true or false, or "unknown"\n'])
    const lines = linesOf(made.stdout)
    expect(lines.map(({ question, decision }) => [question, (decision as { verdict?: string })?.verdict])).toEqual([
      ['reception', 'ask_doctor'],
      [undefined, undefined],
      ['reception', 'book'],
    ])
    const stored = file('reception.jsonl', [lines[0], lines[2]].map((line) => JSON.stringify(line)).join('\n'))
    expect(command(['replay', stored, ...files, ...cited])).toEqual({
      status: 0,
      stdout: 'Ana: the same\n3: the same\n',
      stderr: '',
    })
    const strict = command(['record', 'reception', '-', ...files, ...cited, '--overlay', clinic], '{ "smoker": true }')
    expect(linesOf(strict.stdout)[0]).toMatchObject({ closure: { overlay: { id: 'north-street-clinic' } } })
    const kept = file('strict.jsonl', strict.stdout)
    expect(command(['replay', kept, ...files, ...cited, '--overlay', clinic])).toMatchObject({ status: 0 })
  })

  test.for<readonly [string, readonly string[], string]>([
    ['a question of another name', ['triage'], "the pack is called 'reception', not 'triage'"],
    ['a file that is not there', ['reception', 'nowhere.jsonl'], 'cannot read nowhere.jsonl'],
  ])('record --pack: %s ends with 2 and says why', ([, args, reason]) => {
    const files = ['--pack', own('pack.json'), '--messages', own('messages.json')]
    const cited = ['--sources', own('statements.json'), own('guideline.json')]
    const { status, stderr } = command(['record', ...args, ...files, ...cited], '{}')
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
  })

  test('record without a pack knows the built-in questions, and asks for a pack where sentences are given', () => {
    expect(command(['record', 'reception'], '{}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no question is called 'reception'. Allowed choices are visit, eligibility,"),
    })
    expect(command(['record', 'toString'], '{}').status).toBe(2)
    expect(command(['record', 'triage', '--messages', own('messages.json')], '{}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--messages and --sources need --pack'),
    })
  })

  test('--region-file: the records of a region of its own, which record makes', () => {
    const made = command(['record', 'eligibility', '--region-file', profile], '{ "ageYears": 20 }')
    expect(linesOf(made.stdout)[0]).toMatchObject({ closure: { region: { id: 'XX', parameters: { ageFloor: 21 } } } })
    const records = file('regional.jsonl', made.stdout)
    expect(command(['replay', records, '--region-file', profile])).toMatchObject({ status: 0, stdout: '1: the same\n' })
    expect(command(['replay', records])).toMatchObject({ status: 1, stdout: expect.stringMatching(/region/) })
  })

  test.for<readonly [string, readonly string[], string]>([
    ['a pack without its sentences', ['--pack', own('pack.json')], '/ladder/0: no message has this key'],
    ['a region that is none', ['--region-file', own('pack.json')], 'pack.json: /'],
    ['sentences without a pack', ['--messages', own('messages.json')], '--messages and --sources need --pack'],
    ['a file that is not there', ['--pack', 'nowhere.json'], 'cannot read nowhere.json'],
  ])('%s ends with 2 and says why', ([, args, reason]) => {
    const { status, stderr } = command(['replay', '-', ...args])
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
  })
})

test('an answer that is given twice is refused by its place, and the other patients are answered', () => {
  const lines = ['{ "smoker": false, "smoker": true }', '{ "id": "a:b", "facts": { "smoker": true } }']
  const { status, stdout, stderr } = command(['evaluate', 'guidance', '-', '--json'], lines.join('\n'))
  expect(status).toBe(2)
  expect(linesOf(stdout)).toMatchObject([{ line: 1, issues: [{ code: 'given_twice', at: '/smoker' }] }, { id: 'a:b' }])
  expect(stderr).toContain('/smoker')
  const listed = command(['evaluate', 'guidance', '-', '--json'], `[${lines.reverse().join()}]`)
  expect(linesOf(listed.stdout)).toMatchObject([{ id: 'a:b' }, { line: 2, issues: [{ at: '/smoker' }] }])
})

describe('migrate', () => {
  test('answers of today come out as they are, with their names', () => {
    const line = JSON.stringify({ id: 'Ana', facts: dyed })
    expect(command(['migrate', '-'], line)).toEqual({ status: 0, stdout: `${line}\n`, stderr: '' })
  })

  test('a loss is said by its place, without the answer, and the command ends with 1', () => {
    const { status, stdout, stderr } = command(['migrate', '-'], '{ "smoker": "hunter2", "mood": "fine" }')
    expect([status, stdout]).toEqual([1, '{"smoker":"unknown"}\n'])
    expect(stderr).toBe('line 1: /smoker: lost, value\nline 1: /mood: lost, never_known\n')
  })

  test('--from tells what was removed from what never existed', () => {
    const before = json<{ facts: readonly object[] }>('rules/facts.json')
    const mood = { name: 'mood', group: 'general', type: 'boolean', answeredBy: 'patient', whenUnknown: 'optional' }
    const from = file('facts.json', JSON.stringify({ ...before, facts: [...before.facts, mood] }))
    expect(command(['migrate', '-', '--from', from], '{ "mood": true }').stderr).toBe('line 1: /mood: lost, removed\n')
    expect(command(['migrate', '-', '--from', file('none.json', '{}')], '{ "mood": true }').status).toBe(2)
  })

  test('a --from that is no JSON is refused, and not left out', () => {
    const from = file('broken.json', '{ "facts": [')
    const { status, stdout, stderr } = command(['migrate', '-', '--from', from], '{ "smoker": true }')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^--from: /)
  })

  test('a line that cannot be read ends with 2, and the rest goes on', () => {
    const { status, stdout, stderr } = command(['migrate', '-'], '{ "smoker": { "__proto__": 1 } }\n{ "smoker": true }')
    expect(status).toBe(2)
    expect(linesOf(stdout)).toMatchObject([{ line: 1, issues: [{ code: 'unreadable' }] }, { smoker: true }])
    expect(stderr).toMatch(/^line 1: \/smoker\/__proto__: /)
    expect(stderr).not.toContain('mistake of ours')
  })

  test('a line that holds no facts ends with 2', () => {
    const { status, stdout } = command(['migrate', '-'], '{ "smoker": true }\n7')
    expect(status).toBe(2)
    expect(linesOf(stdout)).toMatchObject([{ smoker: true }, { line: 2, issues: [{ code: 'not_json' }] }])
  })
})
