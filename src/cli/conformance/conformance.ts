/**
 * `conformance`: the vectors, on this library or on another implementation, and how many have passed.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import {
  type AnswerMember,
  answererOf,
  type Difference,
  differencesOf,
  openSuite,
  type Suite,
  suiteLine,
  type Vector,
  vectorLine,
} from '../../public/conformance.ts'
import { type Reply, type Runner, startRunner } from './runner.ts'

/** One vector that has failed: what differs, or why there is no answer to compare. */
interface Failure {
  readonly suite: string
  readonly id: string
  readonly title: string
  readonly differences?: readonly Difference[]
  readonly fault?: string
}

/** What came of all vectors. */
export interface Report {
  readonly passed: number
  readonly total: number
  readonly failures: readonly Failure[]
  /** What a runner did beside answering. */
  readonly faults: readonly string[]
}

/** The names of the suites that ship. */
export function suiteNames(): readonly string[] {
  return readdirSync(new URL('./conformance/', import.meta.url))
    .map((file) => file.replace(/\.json$/, ''))
    .sort()
}

/** Suites by their names, opened. */
export function suitesOf(names: readonly string[]): readonly Suite[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  return names.map((name) => openSuite(json(`./conformance/${name}.json`), (path) => json(`../${path}`)))
}

/** This library, by its plain evaluator. */
export function runHere(suites: readonly Suite[], members: readonly AnswerMember[] | undefined): Report {
  const failures = suites.flatMap((suite) => {
    const answer = answererOf(suite)
    return suite.vectors.flatMap((vector) => failureOf(suite, vector, { answer: answer(vector) }, members))
  })
  return reportOf(suites, failures, [])
}

/** Another implementation, started once and asked line by line. */
export async function runOther(
  suites: readonly Suite[],
  words: readonly string[],
  seconds: number,
  members: readonly AnswerMember[] | undefined,
): Promise<Report> {
  const runner = await startRunner(words, seconds)
  const failures: Failure[] = []
  for (const suite of suites) {
    runner.tell(suiteLine(suite))
    for (const vector of suite.vectors) {
      const reply = await asked(runner, vector)
      failures.push(...failureOf(suite, vector, reply, members))
    }
  }
  return reportOf(suites, failures, await runner.stop())
}

async function asked(runner: Runner, vector: Vector): Promise<Reply> {
  return runner.isOver()
    ? { fault: 'not asked, because the runner is no longer there' }
    : runner.ask(vectorLine(vector), vector.id)
}

function failureOf(
  { suite }: Suite,
  vector: Vector,
  reply: Reply,
  members: readonly AnswerMember[] | undefined,
): readonly Failure[] {
  const { id, title } = vector
  if ('fault' in reply) return [{ suite, id, title, fault: reply.fault }]
  const differences = differencesOf(vector, reply.answer, members)
  return differences.length === 0 ? [] : [{ suite, id, title, differences }]
}

function reportOf(suites: readonly Suite[], failures: readonly Failure[], faults: readonly string[]): Report {
  const total = suites.reduce((sum, { vectors }) => sum + vectors.length, 0)
  return { passed: total - failures.length, total, failures, faults }
}

/** A report as text: each failure with what differs, then how many have passed. */
export function printedReport({ passed, total, failures, faults }: Report): string {
  const lines = [
    ...failures.flatMap(({ suite, id, title, differences = [], fault }) => [
      `${suite} ${id} (${title})`,
      ...(fault === undefined ? [] : [`  ${fault}`]),
      ...differences.map(({ member, expected, got }) => `  ${member}: expected ${shown(expected)}, got ${shown(got)}`),
    ]),
    ...faults.map((fault) => `the runner: ${fault}`),
    `${passed} of ${total} passed`,
  ]
  return `${lines.join('\n')}\n`
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
