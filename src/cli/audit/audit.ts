/**
 * `audit`: packs as they stand in files, each check on each of them, and what came out.
 *
 * @module
 */
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
import { nameOf } from '../batch/input.ts'
import { jsonIn, shipped } from '../files.ts'

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
  return together([ownFiles(files, sources)])
}

/** The contents of the files of a pack of one's own. */
export function ownFiles(files: OwnFiles, sources: readonly string[]): SubjectFiles {
  const { pack, cases, patients, messages } = files
  return {
    pack: jsonIn(pack),
    ...(cases === undefined ? {} : { cases: jsonIn(cases) }),
    ...(patients === undefined ? {} : { patients: jsonIn(patients) }),
    // What stands in it is looked at by `safeSubjectOf`.
    ...(messages === undefined ? {} : { messages: jsonIn(messages) as Readonly<Record<string, string>> }),
    sources: sourcesOf(sources),
    names: files,
  }
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

/** A file that stands beside packs, or all that is wrong with it. */
export type Beside<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

/** What clinicians have said of the rules: the built-in file, or one's own. */
export function reviewFile(own: string | undefined): Beside<ReviewFile> {
  return besideIn('review.json', own, safeReviewsOf)
}

/** What could harm a patient: the built-in log, or one's own. */
export function hazardFile(own: string | undefined): Beside<HazardFile> {
  return besideIn('hazards.json', own, safeHazardLogOf)
}

function besideIn<File>(
  builtIn: string,
  own: string | undefined,
  read: (json: unknown) => LogResult<File>,
): Beside<File> {
  const result = read(own === undefined ? shipped(builtIn) : jsonIn(own))
  if (result.ok) return result
  const file = nameOf(own ?? `rules/${builtIn}`)
  return { ok: false, issues: result.issues.map((issue) => ({ ...issue, file })) }
}
