/** The command `hazards`, run as a user runs it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { json, root } from '../support/project.ts'

function hazards(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'hazards', ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const log = json<{ readonly hazards: readonly { readonly id: string; readonly hazard: string }[] }>(
  'rules/hazards.json',
)

test('as text: each hazard with its harm, its controls and what verifies them', () => {
  const { status, stdout, stderr } = hazards([])
  expect([status, stderr]).toEqual([0, ''])
  for (const { id, hazard } of log.hazards) expect(stdout).toContain(`${id} ${hazard}\n`)
  expect(stdout).toContain('- rule T01-breathing-or-throat (triage, at least emergency_now); cases T01-short-of-breath')
})

test('as CSV: a head and one row a hazard; as JSON: the log itself', () => {
  const { status, stdout } = hazards(['--csv'])
  expect(status).toBe(0)
  expect(stdout.startsWith('Hazard,Description,Causes,')).toBe(true)
  expect(stdout.split('\r\n').filter((line) => line !== '').length).toBe(log.hazards.length + 1)
  expect(JSON.parse(hazards(['--json']).stdout)).toEqual(log)
})

test("a log of one's own, from standard input", () => {
  const { status, stdout } = hazards(['-', '--json'], JSON.stringify(log))
  expect([status, JSON.parse(stdout)]).toEqual([0, log])
})

describe('mistakes', () => {
  test.for<readonly [string, readonly string[], string, string]>([
    ['a log that is wrong', ['-'], '{ "format": "hazards/2" }', '/format: expected one of `hazards/1`'],
    ['no JSON', ['-'], 'patient', 'standard input is not JSON\n'],
    ['a file that is not there', ['nowhere.json'], '', 'cannot read nowhere.json'],
    ['two forms at once', ['--csv', '--json'], '', "option '--csv' cannot be used with option '--json'"],
  ])('%s: exit code 2, and why', ([, args, input, message]) => {
    const { status, stdout, stderr } = hazards(args, input)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('patient')
  })
})
