/** `hair-mesotherapy-rules diff`, run as a user runs it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { AuditReport, DiffDetail } from '../../src/audit/index.ts'
import { json, root } from '../support/project.ts'

const folder = mkdtempSync(join(tmpdir(), 'diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface PackFile {
  readonly rules: readonly { readonly name: string }[]
}

const pack = json<PackFile>('rules/modules/preparation/pack.json')
const without = { ...pack, version: '0.2.0', rules: pack.rules.filter(({ name }) => name !== 'PR21-feels-ill') }

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function diff(...args: readonly string[]) {
  const command = [join(root, 'dist/cli.js'), 'diff', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const [before, after] = [file('before.json', pack), file('after.json', without)]

describe('diff', () => {
  test('as text: how large, who goes where, which rule it is, and a case to be pasted', () => {
    const { status, stdout, stderr } = diff(before, after)
    expect([status, stderr]).toEqual([0, ''])
    for (const part of [
      'preparation 0.1.0 to 0.2.0: a major change',
      'verdicts major, types none, stored answers none',
      'All possible patients: 390400 of 23986176 change (1.628 %)',
      /not_ready +ready +1536 +0.006404 % +milder/,
      'Cases in which an answer is unknown, beside these',
      '- PR21-feels-ill: removed; it concerns patients; alone it moves 390400 patients',
      'differs in feelsIllToday true',
    ])
      expect(stdout).toMatch(part)
    expect(stdout).not.toContain('is published as')
    const cases = stdout.split('\n').filter((line) => line.startsWith('{"id"'))
    expect(JSON.parse(cases[0] ?? '')).toMatchObject({
      id: 'change-1',
      facts: { feelsIllToday: true },
      expect: { verdict: 'ready' },
    })
  })

  test('as JSON: the report, counts as texts', () => {
    const { status, stdout } = diff(before, after, '--json')
    const report = JSON.parse(stdout) as AuditReport<'diff', DiffDetail>
    expect([status, report.check, report.outcome]).toEqual([0, 'diff', 'passed'])
    expect(report.detail.views[0]?.patients).toMatchObject({ total: '23986176', changed: '390400' })
  })

  test('of a pack with itself: no change', () => {
    expect(diff(before, before, '--fail-on', 'patch')).toEqual({
      status: 0,
      stdout: `preparation 0.1.0 to 0.1.0: no change
verdicts none, types none, stored answers none

All possible patients: 0 of 23986176 change (0 %)

All possible patients, by the article alone: 0 of 23986176 change (0 %)
`,
      stderr: '',
    })
  })

  test.for([
    { failOn: 'major', status: 1 },
    { failOn: 'patch', status: 1 },
  ])('--fail-on $failOn ends with $status for a major change', ({ failOn, status }) => {
    expect(diff(before, after, '--fail-on', failOn).status).toBe(status)
  })

  test('--fail-on major lets a patch pass', () => {
    const [first, ...rest] = pack.rules
    const cited = file('cited.json', { ...pack, rules: [{ ...first, basis: ['our own'] }, ...rest] })
    expect(diff(before, cited, '--fail-on', 'minor').status).toBe(0)
    expect(diff(before, cited, '--fail-on', 'patch').status).toBe(1)
  })

  test('packs with sentences, sources and facts of their own', () => {
    const own = (rung: string) => ({
      format: 'rule-pack/1',
      id: 'own',
      version: '1.0.0',
      ladder: ['fine', 'ask', 'stop'],
      otherwise: 'fine',
      rules: [
        {
          name: 'O1',
          layer: 'article',
          basis: ['ours'],
          conditions: { all: [{ fact: 'cold', operator: 'equal', value: true }] },
          event: { type: rung, params: { message: 'ours', mustSay: ['ours'] } },
        },
      ],
    })
    const cold = { name: 'cold', group: 'own', type: 'boolean', answeredBy: 'patient', whenUnknown: 'withhold' }
    const facts = file('facts.json', { format: 'facts/1', lists: [], facts: [cold] })
    const files = [file('own-1.json', own('ask')), file('own-2.json', own('stop'))]
    const { status, stdout } = diff(...files, '--before-facts', facts, '--after-facts', facts)
    expect(status).toBe(0)
    expect(stdout).toContain('1 of 2 change (50 %)')
    expect(diff(...files).stderr).toMatch(/own-1.json: .*no fact of the dictionary is called that[\s\S]*own-2.json: /)
  })

  test.for([
    { name: 'no JSON', args: [file('broken.json', '{'), after], says: /broken.json is not JSON/ },
    {
      name: 'no such file',
      args: [join(folder, 'nowhere.json'), after],
      says: /cannot read .*nowhere.json \(ENOENT\)/,
    },
    { name: 'no pack', args: [before, file('list.json', [])], says: /list.json: / },
    { name: 'no dictionary', args: [before, after, '--after-facts', file('none.json', {})], says: /none.json: \// },
    { name: 'one file', args: [before], says: /missing required argument 'after'/ },
    { name: 'no class', args: [before, after, '--fail-on', 'huge'], says: /patch, minor, major/ },
  ])('$name ends with 2 and says where', ({ args, says }) => {
    const { status, stdout, stderr } = diff(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(says)
  })
})
