/** The help of every command: what all of them say, and its examples, run as they stand there. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../src/public/pack.ts'
import { decisionRecord } from '../../src/public/record.ts'
import { json, root, text } from '../support/project.ts'
import { controlC, inTerminal } from '../support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'help-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = `"${process.execPath}" "${join(root, 'dist/cli.js')}"`

function run(command: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  return { status, stdout, stderr }
}

/** The commands as the help lists them; `help` itself needs none. */
const commands = [...run(`${cli} --help`).stdout.matchAll(/^ {2}([a-z]+)(?: |$)/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'help')
  .map((name) => (name === 'overlay' ? 'overlay check' : name))

const helpOf = (command: string): string => run(`${cli} ${command} --help`).stdout
const examplesOf = (command: string): readonly string[] =>
  [...helpOf(command).matchAll(/^ {2}\$ (.*)$/gm)].map(([, line = '']) => line)

/** Files by the names that the examples use. */
beforeAll(() => {
  const copies: Readonly<Record<string, string>> = {
    'calls.jsonl': 'docs/examples/morning-triage.jsonl',
    'calls.csv': 'docs/examples/morning-triage.csv',
    'visits.jsonl': 'docs/examples/morning-visits.jsonl',
    'clinic-overlay.json': 'docs/examples/clinic-overlay.json',
    'released/triage.json': 'test/released/triage.json',
    'rules/triage.json': 'rules/modules/triage/pack.json',
    'own-messages.json': 'docs/examples/own-pack/messages.json',
    'before.json': 'rules/modules/clinic/pack.json',
    'after.json': 'rules/modules/clinic/pack.json',
  }
  for (const part of ['released', 'rules']) mkdirSync(join(folder, part), { recursive: true })
  for (const [name, source] of Object.entries(copies)) writeFileSync(join(folder, name), text(source))
  writeFileSync(join(folder, 'case.json'), '{ "sexRegisteredAtBirth": "female", "pregnancyStatus": "no" }')
  writeFileSync(join(folder, 'call.json'), '{ "symptoms": [{ "symptom": "hives" }] }')
  writeFileSync(join(folder, 'answers.jsonl'), '{ "ageYears": 40 }\n')
  run(`${cli} record triage calls.jsonl > records.jsonl`)
  const own = text('docs/examples/own-pack/pack.json').replace('"G1"', '"S78"').replace('"G2"', '"S62"')
  const { pack, evaluate } = loadPack(JSON.parse(own), { messages: json('docs/examples/own-pack/messages.json') })
  const record = decisionRecord(evaluate({}), { id: 'A', at: '2027-03-01T09:30:00Z', facts: {}, pack })
  writeFileSync(join(folder, 'own.json'), own)
  writeFileSync(join(folder, 'own.jsonl'), JSON.stringify(record))
})

/** Too slow here, or of files that only their readers have; their own tests run them. */
const elsewhere = /^hair-mesotherapy-rules (?:audit|conformance)/

test('there are as many commands as the documentation lists', () => {
  const listed = [...(text('docs/command.md').split('\n## ')[0] ?? '').matchAll(/^\| `([a-z]+(?: check)?)`/gm)].map(
    ([, name]) => name,
  )
  expect(listed).toEqual(commands)
  expect(commands.length).toBeGreaterThan(10)
})

describe.for(commands)('%s', (command) => {
  test('has help with exit codes and examples, and is listed in one line', () => {
    const help = helpOf(command)
    expect(help).toMatch(/^Usage: hair-mesotherapy-rules /)
    for (const part of ['Exit codes: 0 ', 'Examples:\n  $ hair-mesotherapy-rules ', '--help'])
      expect(help.replaceAll(/\$ (?:echo|cat) [^|]*\| /g, '$ '), part).toContain(part)
    expect(help.split('\n').filter((line) => line.length > 104 && !/^ {2}(?:-|\$)/.test(line))).toEqual([])
  })

  test('its examples run', async () => {
    for (const example of examplesOf(command).filter((line) => !elsewhere.test(line))) {
      const own = example.replace('hair-mesotherapy-rules', cli)
      if (command === 'ask') {
        const { status, screen } = await inTerminal(`cd "${folder}" && ${own}`, [{ seen: '1/', press: controlC }])
        expect([status, screen.includes('1/')], example).toEqual([130, true])
      } else expect([run(own).status, run(own).stderr], example).toEqual([0, ''])
    }
  })
})
