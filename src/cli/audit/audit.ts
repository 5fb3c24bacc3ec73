/**
 * `audit`: packs as they stand in files, each check on each of them, and what came out.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import {
  type AuditReport,
  audit,
  type CheckName,
  type CheckOptions,
  type FileIssue,
  type HazardFile,
  hazardsReport,
  type LogResult,
  type ReviewFile,
  type Subject,
  type SubjectFiles,
  safeHazardLogOf,
  safeReviewsOf,
  safeSubjectOf,
} from '../../public/audit.ts'
import { textOf, UnreadableFileError } from '../batch/input.ts'

/** The files of a pack of one's own. */
export interface OwnFiles {
  readonly pack: string
  readonly cases?: string
  readonly patients?: string
  readonly messages?: string
}

/** What is to be audited, or all that is wrong with the files. */
export type Subjects =
  | { readonly ok: true; readonly subjects: readonly Subject[] }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

/** Files of sources that ship with the package. */
const shippedSources = [
  'sources/statements.json',
  'sources/evidence.json',
  'sources/citations.json',
  'sources/article.json',
  'parameters.json',
]

/** Built-in packs by their modules' names, from the files that ship; `cases` stand in the place of a single one's own. */
export function builtInSubjects(modules: readonly string[], sources: readonly string[], ownCases?: string): Subjects {
  const shared = { patients: shipped('patients.json'), sources: sourcesOf(sources) }
  return together(
    modules.map((module) => {
      const [pack, cases] = [`modules/${module}/pack.json`, `modules/${module}/cases.json`]
      const names = { pack: `rules/${pack}`, cases: ownCases ?? `rules/${cases}`, patients: 'rules/patients.json' }
      return {
        ...shared,
        pack: shipped(pack),
        cases: ownCases === undefined ? shipped(cases) : jsonIn(ownCases),
        names,
      }
    }),
  )
}

/** A pack of one's own, with the built-in sources and more of one's own. */
export function ownSubject(files: OwnFiles, sources: readonly string[]): Subjects {
  const { messages } = files
  return together([
    {
      pack: jsonIn(files.pack),
      ...(files.cases === undefined ? {} : { cases: jsonIn(files.cases) }),
      ...(files.patients === undefined ? {} : { patients: jsonIn(files.patients) }),
      // What stands in it is looked at by `safeSubjectOf`.
      ...(messages === undefined ? {} : { messages: jsonIn(messages) as Readonly<Record<string, string>> }),
      sources: sourcesOf(sources),
      names: files,
    },
  ])
}

/** Reads each; what is wrong with any of them is said at once, and once. */
function together(each: readonly SubjectFiles[]): Subjects {
  const results = each.map(safeSubjectOf)
  const issues = new Map(
    results.flatMap((result) =>
      result.ok ? [] : result.issues.map((issue) => [JSON.stringify(issue), issue] as const),
    ),
  )
  return issues.size > 0
    ? { ok: false, issues: [...issues.values()] }
    : { ok: true, subjects: results.flatMap((result) => (result.ok ? [result.subject] : [])) }
}

function sourcesOf(own: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries([
    ...shippedSources.map((file) => [`rules/${file}`, shipped(file)]),
    ...own.map((file) => [file, jsonIn(file)]),
  ])
}

/** A file of the `rules/` folder that stands beside what was built. */
export function shipped(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../rules/${file}`, import.meta.url), 'utf8'))
}

/** A user's file; what is in it is not quoted. */
export function jsonIn(file: string): unknown {
  const text = textOf(file)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableFileError(`${file} is not JSON`, { cause })
  }
}

/** Which checks are run, and what they are told. */
export interface RunOptions {
  readonly checks: readonly CheckName[]
  readonly told: CheckOptions
  /** Told of each check before it begins. */
  readonly progress: (pack: string, check: string) => void
  /** The log against which all subjects together are held, last of all; none where that is not asked for. */
  readonly hazards?: { readonly log: HazardFile; readonly subjects: readonly Subject[] }
}

/** Runs each check on each subject; a report comes as soon as it is there. */
export async function* reportsOf(
  subjects: readonly Subject[],
  { checks, told, progress, hazards }: RunOptions,
): AsyncGenerator<AuditReport> {
  for (const subject of subjects) {
    for (const check of checks) {
      progress(subject.pack.id, check)
      yield* await audit(subject, { ...told, checks: [check] })
    }
  }
  if (hazards === undefined) return
  progress(hazards.log.id, 'hazards')
  yield hazardsReport(hazards.subjects, hazards.log)
}

/** What clinicians have said of the rules: the built-in file, or one's own. */
export function reviewFile(file: string | undefined): LogResult<ReviewFile> {
  return safeReviewsOf(file === undefined ? shipped('review.json') : jsonIn(file))
}

/** What could harm a patient: the built-in log, or one's own. */
export function hazardFile(file: string | undefined): LogResult<HazardFile> {
  return safeHazardLogOf(file === undefined ? shipped('hazards.json') : jsonIn(file))
}
