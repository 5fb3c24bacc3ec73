/**
 * What a batch is written as: text for people, JSON lines, one JSON list, or CSV with one row a patient.
 *
 * @module
 */
import { csvRow } from '../../public/audit.ts'
import type { Decision, Finding, SequenceDecision } from '../../public/index.ts'
import type { MessageOptions } from '../../public/messages.ts'
import { placeOf } from '../print/issues.ts'
import type { Paint } from '../print/paint.ts'
import { printed } from '../print/print.ts'
import type { CaseInput } from './input.ts'

/** How decisions can be written. */
export const outputFormats = ['text', 'json', 'jsonl', 'csv'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** Why there is no decision. */
type Issues = readonly { readonly code: string; readonly at: string; readonly message: string }[]

/** Writes a batch case by case; each function returns what is to be printed. */
export interface Writer {
  readonly head: string
  readonly decided: (input: CaseInput, decision: Decision | SequenceDecision) => string
  readonly refused: (input: CaseInput, issues: Issues) => string
  readonly tail: string
}

/** A writer of one batch. */
export function writerOf(format: OutputFormat, options: MessageOptions, paint: Paint): Writer {
  switch (format) {
    case 'text':
      return textWriter(options, paint)
    case 'jsonl':
      return {
        head: '',
        tail: '',
        decided: (...each) => `${decided(...each)}\n`,
        refused: (...each) => `${refused(...each)}\n`,
      }
    case 'json': {
      const next = separator(',\n')
      return {
        head: '[\n',
        tail: '\n]\n',
        decided: (...each) => `${next()}${decided(...each)}`,
        refused: (...each) => `${next()}${refused(...each)}`,
      }
    }
    case 'csv':
      return {
        head: csvRow(Object.keys(columns)),
        tail: '',
        decided: (input, decision) => csvRow(Object.values(columns).map((cell) => cell(input, decision))),
        refused: (input, issues) => csvRow(Object.keys(columns).map((name) => refusedCell(name, input, issues))),
      }
  }
}

function textWriter(options: MessageOptions, paint: Paint): Writer {
  const next = separator('\n\n')
  return {
    head: '',
    tail: '',
    decided: (input, decision) => `${next()}${printed(decision, input.id, options, paint)}\n`,
    // What is wrong goes to standard error.
    refused: () => '',
  }
}

/** Nothing the first time, then what stands between two. */
function separator(between: string): () => string {
  let isFirst = true
  return () => {
    const text = isFirst ? '' : between
    isFirst = false
    return text
  }
}

function decided(input: CaseInput, decision: Decision | SequenceDecision): string {
  return JSON.stringify({ ...named(input), ...decision })
}

function refused(input: CaseInput, issues: Issues): string {
  return JSON.stringify({ ...named(input), line: input.line, issues })
}

function named({ id }: CaseInput): { readonly id?: string } {
  return id === undefined ? {} : { id }
}

type Cell = (input: CaseInput, decision: Decision | SequenceDecision) => string

/** One row a patient; the last four name all that the decision depended on beside the facts and the layers. */
const columns = {
  id: (input) => idOf(input),
  verdict: (_, { verdict }) => verdict,
  atLeast: (_, { atLeast }) => atLeast,
  atMost: (_, { atMost }) => atMost,
  fired: (_, decision) => rulesOf(decision, ({ status, notice }) => status === 'fired' && notice !== true),
  assumed: (_, decision) => rulesOf(decision, ({ status, notice }) => status === 'assumed' && notice !== true),
  notices: (_, decision) => rulesOf(decision, ({ notice }) => notice === true),
  missing: (_, { missing }) => several(missing.map(({ at }) => at)),
  pack: (_, decision) => several(stagesOf(decision).map(({ pack }) => pack.digest)),
  overlay: (_, decision) => stagesOf(decision)[0]?.overlay?.digest ?? '',
  region: (_, decision) => stagesOf(decision)[0]?.region?.digest ?? '',
  issues: () => '',
} as const satisfies Readonly<Record<string, Cell>>

/** A row that cannot be matched would be of no use: without a name a case has its number. */
function idOf({ id, line }: CaseInput): string {
  return id ?? String(line)
}

function stagesOf(decision: Decision | SequenceDecision): readonly Decision[] {
  return 'stages' in decision ? decision.stages : [decision]
}

/** Of a visit the rules of the stages that may speak. */
function rulesOf(decision: Decision | SequenceDecision, isMeant: (finding: Finding) => boolean): string {
  const speaking =
    'stages' in decision ? decision.stages.filter(({ module }) => decision.shown.includes(module)) : [decision]
  return several(speaking.flatMap(({ findings }) => findings.filter(isMeant).map(({ rule }) => rule)))
}

function refusedCell(name: string, input: CaseInput, issues: Issues): string {
  if (name === 'id') return idOf(input)
  return name === 'issues' ? issuesCell(issues) : ''
}

function issuesCell(issues: Issues): string {
  return issues.map(({ code, at, message }) => `${code} ${placeOf(at)}: ${message}`).join('\n')
}

/** Names of rules and places hold no semicolon. */
function several(texts: readonly string[]): string {
  return texts.join(';')
}
