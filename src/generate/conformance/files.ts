/**
 * The files of the conformance vectors, each suite with what the plain evaluator answers.
 *
 * @module
 */
import { type Answer, answererOf, openSuite, type ReadFile } from '../../conformance/index.ts'
import type { RuleFiles } from '../read.ts'
import type { SuiteDraft, VectorDraft } from './draft.ts'
import { computed } from './suites/computed.ts'
import { facts } from './suites/facts.ts'
import { items } from './suites/items.ts'
import { moduleSuite } from './suites/modules.ts'
import { operators } from './suites/operators.ts'
import { packs } from './suites/packs.ts'
import { policies } from './suites/policies.ts'
import { sets } from './suites/sets.ts'
import { verdicts } from './suites/verdicts.ts'

/** Every suite as text, by its path in the project. */
export function conformanceFiles(rules: RuleFiles): ReadonlyMap<string, string> {
  const drafts = [
    operators(),
    sets(),
    policies(),
    verdicts(),
    items(),
    computed(),
    facts(),
    packs(),
    ...rules.packs.map(({ source }) => moduleSuite(source.id, rules)),
  ]
  return new Map(
    drafts.map((draft) => [`src/generated/conformance/${draft.suite}.json`, fileOf(draft, rules.readFile)]),
  )
}

function fileOf({ suite, title, from, content, vectors }: SuiteDraft, readFile: ReadFile): string {
  const about = `Generated from ${from} by src/generate/conformance/files.ts. Do not edit; run "npm run generate".`
  // As it will be read: what JSON leaves out is left out before it is answered.
  const file = asRead({ about, format: 'conformance/1', suite, title, ...content })
  const answer = answererOf(openSuite(file, readFile))
  const answered = vectors.map((draft) => {
    const { codes = [], ...vector } = asRead(draft)
    return { ...vector, expect: checked(vector, codes, answer(vector)) }
  })
  return `${written({ ...file, vectors: answered })}\n`
}

function asRead<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

/** An answer, found to be wrong where it was meant to be, and nowhere else. */
function checked({ id }: VectorDraft, codes: readonly string[], answer: Answer): Answer {
  const found = 'errors' in answer ? answer.errors.map(({ code }) => code) : []
  if ([...found].sort().join() !== [...codes].sort().join()) {
    throw new Error(`vector ${id}: meant to be ${codes.join(', ') || 'right'}, is ${found.join(', ') || 'right'}`)
  }
  return answer
}

/** How many levels below each member are written one entry a line. */
const levels: Readonly<Record<string, number>> = {
  facts: 2,
  parameters: 2,
  regions: 1,
  packs: 3,
  messages: 1,
  vectors: 1,
}

/** JSON that can be read and compared line by line: a vector, a fact, a rule each on a line of its own. */
function written(file: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(file).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${broken(value, levels[name] ?? 0, '  ')}`,
  )
  return `{\n${members.join(',\n')}\n}`
}

function broken(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null || 'file' in value) return JSON.stringify(value)
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((each) => `${inner}${broken(each, depth - 1, inner)}`)
    : Object.entries(value).map(([name, each]) => `${inner}${JSON.stringify(name)}: ${broken(each, depth - 1, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`
}
