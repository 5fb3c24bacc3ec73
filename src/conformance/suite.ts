/**
 * A suite of conformance vectors: a small dictionary, packs, and for each case what must be answered.
 * In: a suite's file, as `JSON.parse` returns it. Out: the same, with the files that it refers to put in.
 *
 * @module
 */
import { child, expectArgument, isHolder } from '../diagnostics/index.ts'
import { emptyReport, InvalidPackError, parseSuite, type SuiteSource } from '../parse/index.ts'
import type { Vector } from './vector.ts'

/** A suite that can be answered: its dictionary and packs, and its vectors. */
export interface Suite extends SuiteSource {
  readonly vectors: readonly Vector[]
}

/** Reads a file that a suite refers to by its path in the package, such as `rules/facts.json`, as JSON. */
export type ReadFile = (path: string) => unknown

/**
 * Opens a suite: checks its shape, and puts in the files that it refers to.
 *
 * The suites of small packs refer to none. Those of the built-in modules refer to `rules/`, so that the packs that are
 * tested are those that ship.
 *
 * @param given - a suite, as `JSON.parse` returns it; a runner's first line holds one without vectors
 * @param readFile - reads `rules/…` of this package; only needed where a suite refers to a file
 * @returns the suite, to be answered or to be given to a runner
 * @throws {@link InvalidPackError} with all that is wrong with the suite's shape
 * @example
 * const suite = openSuite({
 *   format: 'conformance/1', suite: 'own', title: 'An empty one', facts: { format: 'facts/1', lists: [], facts: [] },
 *   parameters: { format: 'parameters/1', parameters: [] }, messages: {}, sources: {}, regions: {}, packs: {},
 * })
 * suite.vectors.length // => 0
 */
export function openSuite(given: unknown, readFile: ReadFile = noFile): Suite {
  expectArgument('given', 'something that can be read', () => !isRecord(given) || isHolder(given))
  const { about: _, vectors = [], ...rest } = isRecord(given) ? given : {}
  const resolved = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, put(value, readFile)]))
  if (isRecord(rest.packs)) {
    resolved.packs = Object.fromEntries(Object.entries(rest.packs).map(([name, pack]) => [name, put(pack, readFile)]))
  }
  const report = emptyReport()
  const source = parseSuite(resolved, report)
  if (!Array.isArray(vectors)) report({ code: 'wrong_shape', at: '/vectors', expected: 'a list of vectors' })
  else {
    vectors.forEach((vector: unknown, index) => {
      if (!isVector(vector)) {
        const expected = 'a vector: `id`, `title`, `expect`, and `pack` with `facts`, or `source`'
        report({ code: 'wrong_shape', at: child('/vectors', index), expected })
      }
    })
  }
  if (source === undefined || report.issues.length > 0) throw new InvalidPackError(report.issues)
  return { ...source, vectors: vectors as readonly Vector[] }
}

/** Refuses what is no opened suite. */
export function expectSuite(given: unknown): void {
  expectArgument(
    'suite',
    'what `openSuite` returned',
    () => isHolder(given) && isHolder(given.facts) && isHolder(given.packs),
  )
}

/** Refuses what is no vector. */
export function expectVector(given: unknown): void {
  expectArgument('vector', 'a vector of an opened suite', () => isHolder(given) && isHolder(given.expect))
}

/** An object whose one member is `file` stands for the content of that file. */
function put(value: unknown, readFile: ReadFile): unknown {
  const isReference = isRecord(value) && Object.keys(value).length === 1 && typeof value.file === 'string'
  return isReference ? readFile(String(value.file)) : value
}

function noFile(path: string): never {
  throw new TypeError(`the suite refers to ${path}: give openSuite a function that reads it`)
}

function isVector(value: unknown): value is Vector {
  if (!isRecord(value)) return false
  const isText = (name: string): boolean => typeof value[name] === 'string'
  const isQuestion = 'source' in value || (isText('pack') && 'facts' in value)
  return isText('id') && isText('title') && isRecord(value.expect) && isQuestion
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
