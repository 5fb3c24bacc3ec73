/**
 * What rules stand on: statements of a text, evidence, literature, parameters, and the texts themselves.
 * In: files by their names, each of one of five formats. Out: all of them together, every entry with its place, or all
 * that is wrong.
 *
 * A quote is looked for in the texts of the same title, so each text says what it is called.
 *
 * @module
 */
import * as z from 'zod/mini'
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { Strength } from '../../pack/index.ts'
import { emptyReport, type PackIssue, type Report } from '../issues.ts'
import { jsonOf } from '../json.ts'
import { conforms, parametersSchema } from '../schema.ts'

/** Where an entry stands. */
export interface SourcePlace {
  readonly file: string
  readonly at: Pointer
}

/** A sentence of a text, and the rules that encode it or the reason why none does. */
export interface Statement extends SourcePlace {
  readonly id: string
  /** The title of the text that it is quoted from. */
  readonly text: string
  readonly quote: string
  /** What it comes to for the rules. */
  readonly reading?: string | undefined
  /** Names of rules, whole or as far as the first `-`. */
  readonly encodedBy?: readonly string[]
  readonly waived?: string
}

/** What medicine knows, how well, and from where. */
export interface Evidence extends SourcePlace {
  readonly id: string
  readonly topic?: string | undefined
  readonly statement: string
  readonly strength: Strength
  readonly sources: readonly string[]
}

/** A piece of literature. */
export interface Citation extends SourcePlace {
  readonly id: string
  readonly citation: string
  /** How much of it was read. */
  readonly seen?: string | undefined
}

/** What a parameter stands on. */
export interface SourcedParameter extends SourcePlace {
  readonly name: string
  readonly origin: string
  readonly basis: readonly string[]
}

/** A text, by fingerprints of two words each, in order. */
export interface SourceText {
  readonly title: string
  readonly fingerprints: readonly string[]
}

/** Everything that rules may stand on. */
export interface Sources {
  readonly statements: readonly Statement[]
  readonly evidence: readonly Evidence[]
  readonly citations: readonly Citation[]
  readonly parameters: readonly SourcedParameter[]
  readonly texts: readonly (SourceText | WrittenText)[]
}

/** A text, by its paragraphs. */
export interface WrittenText {
  readonly title: string
  readonly paragraphs: readonly string[]
}

const text = z.string().check(z.minLength(1))
const names = z.array(text)
const remarks = { note: z.optional(text) }

const formats = {
  'statements/1': z.strictObject({
    format: z.literal('statements/1'),
    article: text,
    statements: z.array(
      z.strictObject({
        id: text,
        section: z.optional(text),
        kind: z.optional(text),
        quote: text,
        reading: z.optional(text),
        encodedBy: z.optional(names),
        waived: z.optional(text),
        ...remarks,
      }),
    ),
  }),
  'evidence/1': z.strictObject({
    format: z.literal('evidence/1'),
    strengths: z.optional(z.record(z.string(), text)),
    evidence: z.array(
      z.strictObject({
        id: text,
        topic: z.optional(text),
        statement: text,
        consequence: z.optional(text),
        strength: z.enum(['A', 'B', 'C', 'G']),
        sources: names,
        ...remarks,
      }),
    ),
  }),
  'citations/1': z.strictObject({
    format: z.literal('citations/1'),
    citations: z.array(
      z.strictObject({
        id: text,
        citation: text,
        type: z.optional(text),
        seen: z.optional(text),
        urls: z.optional(names),
        ...remarks,
      }),
    ),
  }),
  'fingerprint/1': z.strictObject({
    format: z.literal('fingerprint/1'),
    article: text,
    about: z.optional(text),
    fingerprints: names,
  }),
  'text/1': z.strictObject({ format: z.literal('text/1'), article: text, paragraphs: names }),
  'parameters/1': parametersSchema,
} as const

type Format = keyof typeof formats

/** One thing wrong with one of several files. */
export type FileIssue = PackIssue & { readonly file: string }

/** The sources of some files, by the files' names, or all that is wrong with any of them. */
export function parseSources(
  files: unknown,
): { readonly ok: true; readonly sources: Sources } | { readonly ok: false; readonly issues: readonly FileIssue[] } {
  const whole = emptyReport()
  const contents = contentsOf(files, whole)
  const reports = new Map([['sources', whole], ...contents.map(([file]) => [file, emptyReport()] as const)])
  const parts = contents.map(([file, content]) => partOf(file, content, reports.get(file) ?? whole))
  const sources: Sources = {
    statements: parts.flatMap(({ statements = [] }) => statements),
    evidence: parts.flatMap(({ evidence = [] }) => evidence),
    citations: parts.flatMap(({ citations = [] }) => citations),
    parameters: parts.flatMap(({ parameters = [] }) => parameters),
    texts: parts.flatMap(({ texts = [] }) => texts),
  }
  reportDuplicates(sources, reports)
  const issues = [...reports].flatMap(([file, report]) => report.issues.map((issue) => ({ ...issue, file })))
  return issues.length === 0 ? { ok: true, sources } : { ok: false, issues }
}

/** More files than anybody has; what is given may be anything. */
const fileLimit = 1000

/** The files by their names: what is no object, or cannot be read, has none. */
function contentsOf(files: unknown, report: Report): readonly (readonly [string, unknown])[] {
  const expected = 'an object of files by their names'
  try {
    if (typeof files !== 'object' || files === null || Array.isArray(files)) {
      report({ code: 'wrong_shape', at: '', expected })
      return []
    }
    const entries = Object.entries(files)
    if (entries.length <= fileLimit) return entries
    report({ code: 'too_large', at: '', limit: fileLimit, of: 'files' })
  } catch {
    report({ code: 'not_json', at: '', expected: 'something that can be read without an error' })
  }
  return []
}

/** What one file adds; nothing, and at least one issue, where something is wrong. */
function partOf(file: string, given: unknown, report: Report): Partial<Sources> {
  const json = jsonOf(given, report)
  if (json === undefined) return {}
  const format = typeof json === 'object' && json !== null && 'format' in json ? String(json.format) : ''
  if (!Object.hasOwn(formats, format)) {
    report({ code: 'wrong_shape', at: '/format', expected: `one of ${Object.keys(formats).join(', ')}` })
    return {}
  }
  const content = conforms(formats[format as Format], json, report)
  const placed = <Entry extends object>(list: string, entries: readonly Entry[]): readonly (Entry & SourcePlace)[] =>
    entries.map((entry, index) => ({ ...entry, file, at: child(child('', list), index) }))
  switch (content?.format) {
    case undefined:
      return {}
    case 'statements/1': {
      const { article, statements } = content
      return { statements: placed('statements', statements).map((each) => ({ ...each, text: article }) as Statement) }
    }
    case 'evidence/1':
      return { evidence: placed('evidence', content.evidence) }
    case 'citations/1':
      return { citations: placed('citations', content.citations) }
    case 'parameters/1':
      return { parameters: placed('parameters', content.parameters) }
    case 'fingerprint/1': {
      const { article: title, fingerprints } = content
      return { texts: [{ title, fingerprints: fingerprints.flatMap((line) => line.split(' ')) }] }
    }
    case 'text/1':
      return { texts: [{ title: content.article, paragraphs: content.paragraphs }] }
  }
}

/** An ID must lead to one entry, whichever file it stands in. */
function reportDuplicates({ statements, evidence, citations }: Sources, reports: ReadonlyMap<string, Report>): void {
  const first = new Map<string, Pointer>()
  for (const { id, file, at } of [...statements, ...evidence, ...citations]) {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, child(at, 'id'))
    else reports.get(file)?.({ code: 'duplicate_name', at: child(at, 'id'), first: earlier })
  }
}
