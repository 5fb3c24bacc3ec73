/** `conformance`, run as a user runs it: on this library, on the reference runner, and on runners with one fault each. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/cli/conformance/words.ts'
import { vectorLine } from '../../src/conformance/index.ts'
import { root, text } from '../support/project.ts'
import { suiteNames, vectorsOf } from '../support/vectors.ts'

function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'conformance', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 100_000_000,
  })
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') }
}

const node = `"${process.execPath}"`
const faulty = (fault: string): string => `${node} test/support/faulty-runner.mjs ${fault}`
const total = suiteNames.reduce((sum, name) => sum + vectorsOf(name).length, 0)

describe('what conforms', () => {
  test('this library, in its own process', () => {
    expect(command()).toMatchObject({ status: 0, stdout: `${total} of ${total} passed\n`, stderr: '' })
  })

  test('the reference runner, on all suites', () => {
    const runner = `${node} docs/examples/conformance-runner.mjs`
    expect(command('--runner', runner)).toMatchObject({
      status: 0,
      stdout: `${total} of ${total} passed\n`,
      stderr: '',
    })
  })

  test('some suites, and a report as JSON', () => {
    const { status, stdout } = command('--suite', 'sets', 'remedy', '--json')
    const some = vectorsOf('sets').length + vectorsOf('remedy').length
    expect([status, JSON.parse(stdout)]).toEqual([0, { passed: some, total: some, failures: [], faults: [] }])
  })
})

/** The ids of the vectors that have failed. */
function failedBy(fault: string, ...suites: readonly string[]) {
  const { status, stdout } = command('--runner', faulty(fault), '--suite', ...suites, '--json')
  const report = JSON.parse(stdout) as {
    readonly passed: number
    readonly total: number
    readonly failures: readonly { readonly id: string; readonly fault?: string; readonly differences?: unknown }[]
    readonly faults: readonly string[]
  }
  return { status, ...report, ids: report.failures.map(({ id }) => id) }
}

describe('an implementation that is wrong is caught', () => {
  test('an empty any that is true: every pack that holds one should have been refused', () => {
    const { status, ids, total: all, passed } = failedBy('empty-any-true', 'packs')
    expect(status).toBe(1)
    expect(ids).toEqual([
      'refused/empty-any',
      'refused/empty-any-inside',
      'refused/empty-any-negated',
      'refused/empty-any-named',
    ])
    expect(passed).toBe(all - 4)
  })

  test('an unknown notEqual that is true: for every type, however it is not known', () => {
    const { status, ids } = failedBy('unknown-unequal-true', 'operators')
    expect(status).toBe(1)
    expect(ids).toEqual(
      ['boolean', 'enum', 'integer', 'number'].flatMap((type) =>
        ['unknown-unknown', 'absent', 'null'].map((kind) => `notEqual-${type}/${kind}`),
      ),
    )
  })

  test('null taken for an answer: for every operator, and for lists', () => {
    const { status, ids } = failedBy('null-is-a-value', 'operators', 'sets', 'items')
    const operators = ids.filter((id) => id.endsWith('/null'))
    const asked = vectorsOf('operators').filter(({ id }) => id.endsWith('/null'))
    expect([status, operators.length]).toEqual([1, asked.length])
    expect(ids).toEqual(expect.arrayContaining(['things/case-2', 'withhold/set-11', 'optional/set-11']))
  })

  test('the text says which vector, what was expected and what was got, and ends with the count', () => {
    const { status, lines } = command('--runner', faulty('unknown-unequal-true'), '--suite', 'operators')
    expect(status).toBe(1)
    const start = lines.indexOf('operators notEqual-boolean/absent (flag is absent)')
    expect(lines.slice(start, start + 3)).toEqual([
      'operators notEqual-boolean/absent (flag is absent)',
      '  verdict: expected "unsure", got "high"',
      '  atLeast: expected "low", got "high"',
    ])
    const all = vectorsOf('operators').length
    expect(lines.at(-1)).toBe(`${all - 12} of ${all} passed`)
  })

  test('what is not compared does not count: a runner may know verdicts only', () => {
    const half = (...args: readonly string[]) =>
      command('--runner', faulty('half-an-answer'), '--suite', 'sets', ...args).status
    expect([half(), half('--compare', 'verdict')]).toEqual([1, 0])
  })
})

describe('a runner that breaks the protocol is reported, and never waited for', () => {
  const sets = vectorsOf('sets')
  const from = (count: number) => sets.slice(count).map(({ id }) => id)

  test.for<readonly [fault: string, first: string, failed: readonly string[]]>([
    ['hangs', 'no answer within 6 s', from(9)],
    ['says-nothing', 'no answer within 6 s', from(9)],
    ['crashes', 'the runner has ended, with code 1', from(9)],
    ['ends-early', 'the runner has ended, with code 0', from(9)],
    ['endless-line', 'a line of more than 1000000 characters', from(9)],
    ['garbage', 'not a JSON object: thinking about it', from(0)],
    ['a-list', 'not a JSON object: [{"id":', from(9).slice(0, 1)],
    ['other-id', 'an answer to "another"', from(9).slice(0, 1)],
  ])('%s', ([fault, first, failed]) => {
    const { status, stdout } = command('--runner', faulty(fault), '--suite', 'sets', '--timeout', '6', '--json')
    const { failures, passed } = JSON.parse(stdout) as ReturnType<typeof failedBy>
    expect([status, passed]).toEqual([1, sets.length - failed.length])
    expect(failures.map(({ id }) => id)).toEqual(failed)
    expect(failures[0]?.fault?.slice(0, first.length)).toBe(first)
  })

  test.for([
    ['answers-twice', 'the runner: a line that nobody asked for: {"id":"withhold/set-10"'],
    ['one-line-too-many', 'the runner: a line that nobody asked for: {"id":"the-end"}'],
    ['fails-at-the-end', 'the runner: it ended with code 3'],
    ['never-ends', 'the runner: it did not end within 6 s after its input had'],
  ])('%s: every vector has passed, and still it does not conform', ([fault = '', why = '']) => {
    const { status, lines } = command('--runner', faulty(fault), '--suite', 'sets', '--timeout', '6')
    expect([status, lines.length, lines.at(-1)]).toEqual([1, 2, `${sets.length} of ${sets.length} passed`])
    expect(lines[0]?.slice(0, why.length)).toBe(why)
  })
})

describe('wrong usage: exit code 2, and why', () => {
  test.for<readonly [title: string, args: readonly string[], why: RegExp]>([
    [
      'a program that is not there',
      ['--runner', 'no-such-program --fast'],
      /^cannot start no-such-program \(ENOENT\)\n$/,
    ],
    ['a quote that is not closed', ['--runner', 'node "a b'], /A quote is not closed\./],
    ['no program', ['--runner', '  '], /It names no program\./],
    ['a suite that does not exist', ['--suite', 'operator'], /no suite called 'operator'\. There are .*operators/],
    ['a member that does not exist', ['--compare', 'verdict,bounds'], /Allowed are accepted, errors, verdict/],
    ['a time that is none', ['--timeout', '0'], /Expected seconds, above 0/],
  ])('%s', ([, args, why]) => {
    const { status, stdout, stderr } = command(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(why)
  })
})

test('the lines that the docs show are the lines that are written and expected', () => {
  const shown = text('docs/conformance.md').match(/^\{"(?:id|vector)":.*$/gm) ?? []
  const vector = vectorsOf('operators').find(({ id }) => id === 'notEqual-boolean/absent')
  const refused = vectorsOf('packs').find(({ id }) => id === 'refused/empty-any')
  if (vector === undefined || refused === undefined) throw new Error('there are such vectors')
  const lines = [vector, refused].flatMap((each) => [vectorLine(each), { id: each.id, ...each.expect }])
  expect(shown).toEqual(lines.map((line) => JSON.stringify(line)))
})

test.for<readonly [command: string, words: readonly string[] | undefined]>([
  ['node runner.mjs', ['node', 'runner.mjs']],
  ['  node\t runner.mjs ', ['node', 'runner.mjs']],
  [`"my node" 'a "b" c' d"e f"g`, ['my node', 'a "b" c', 'de fg']],
  [`node ""`, ['node', '']],
  ['node $HOME *.mjs | cat; rm -r \\x', ['node', '$HOME', '*.mjs', '|', 'cat;', 'rm', '-r', '\\x']],
  [`node 'a`, undefined],
])('the words of %j', ([command, words]) => {
  expect(wordsOf(command)).toEqual(words)
})
