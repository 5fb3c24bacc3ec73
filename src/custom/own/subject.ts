/**
 * What is to be audited, from its files: a pack over the built-in dictionary, its cases, and what it stands on.
 * In: the contents of the files. Out: a subject, or all that is wrong with any of them, file by file.
 *
 * @module
 */
import type { Subject } from '../../audit/index.ts'
import { freezeDeep, isHolder } from '../../diagnostics/index.ts'
import { dictionary, packs } from '../../modules/index.ts'
import type { Strength } from '../../pack/index.ts'
import {
  emptyReport,
  type FileIssue,
  type PackIssue,
  parseCases,
  parseLoadOptions,
  parseSources,
  type Sources,
} from '../../parse/index.ts'
import { type LoadedPack, safeLoadPack } from './pack.ts'

/** The contents of files, each as `JSON.parse` returns it. */
export interface SubjectFiles {
  readonly pack: unknown
  /** `cases.json`. */
  readonly cases?: unknown
  /** `patients.json`: the people that the cases start from. */
  readonly patients?: unknown
  /** Sentences of one's own by their keys, as for `loadPack`. */
  readonly messages?: Readonly<Record<string, string>>
  /**
   * What the rules stand on, by the names of the files: statements, evidence, citations, parameters, and the texts
   * that statements are quoted from. IDs that stand here may be cited beside the built-in ones.
   */
  readonly sources?: Readonly<Record<string, unknown>>
  /** What the files are called, for those who look for a place in them; without it `pack.json` and so on. */
  readonly names?: { readonly [file in 'pack' | 'cases' | 'patients' | 'messages']?: string }
}

/** Thrown for files that cannot be audited; `issues` holds all that is wrong with any of them. */
export class InvalidSubjectError extends Error {
  override readonly name = 'InvalidSubjectError'
  readonly code = 'invalid_subject'
  readonly issues: readonly FileIssue[]

  constructor(issues: readonly FileIssue[]) {
    const lines = issues.map(({ file, at, message }) => `${file} ${at === '' ? '(the whole)' : at}: ${message}`)
    super(`this cannot be audited\n${lines.join('\n')}`)
    this.issues = issues
  }
}

/** A subject, and its pack as `loadPack` returns it; or all that is wrong with its files. */
export type SubjectResult =
  | { readonly ok: true; readonly subject: Subject; readonly loaded: LoadedPack }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

/**
 * Reads what is to be audited: a pack, over the built-in dictionary, and what stands beside it.
 *
 * @param files - the contents of the files, as `JSON.parse` returns them
 * @returns the subject that every check takes
 * @throws {@link InvalidSubjectError} with all that is wrong with any file: file, place and suggestion
 * @example
 * import clinic from 'hair-mesotherapy-rules/rules/modules/clinic/pack.json' with { type: 'json' }
 * const subject = subjectOf({ pack: clinic })
 * subject.pack.id // => 'clinic'
 */
export function subjectOf(files: SubjectFiles): Subject {
  const result = safeSubjectOf(files)
  if (!result.ok) throw new InvalidSubjectError(result.issues)
  return result.subject
}

/**
 * Reads like {@link subjectOf}, but returns what is wrong instead of throwing it.
 *
 * @param given - the contents of the files, as `JSON.parse` returns them
 * @returns the subject and its pack, ready to be asked; or every issue of every file
 * @example
 * const result = safeSubjectOf({ pack: {}, cases: {} })
 * result.ok // => false
 */
export function safeSubjectOf(given: SubjectFiles): SubjectResult {
  const files = snapshotOf(given)
  if (files === undefined) {
    const report = emptyReport()
    report({ code: 'not_json', at: '', expected: 'an object that holds the contents of files' })
    return freezeDeep({ ok: false, issues: report.issues.map((issue) => ({ ...issue, file: usualNames.pack })) })
  }
  const names = namesOf(files.names)
  const issues: FileIssue[] = []
  const addFrom = (file: string, found: readonly PackIssue[]): void => {
    issues.push(...found.map((issue) => ({ ...issue, file })))
  }
  const read = files.sources === undefined ? undefined : parseSources(files.sources)
  if (read?.ok === false) issues.push(...read.issues)
  const sources = read?.ok === true ? freezeDeep(read.sources) : undefined
  const messages = parseLoadOptions({ messages: files.messages })
  if (!messages.ok) addFrom(names.messages, messages.issues.map(inMessages))
  const loaded = safeLoadPack(files.pack, { messages: messages.ok ? messages.messages : {}, sources: idsOf(sources) })
  // Without the sentences, that one is missing says nothing.
  if (!loaded.ok)
    addFrom(
      names.pack,
      loaded.issues.filter(({ code }) => messages.ok || code !== 'unknown_message'),
    )
  const cases = casesIn(files, names, addFrom)
  if (!loaded.ok || issues.length > 0) return freezeDeep({ ok: false, issues })
  const { ok: _, ...own } = loaded
  const { pack } = own
  const others = Object.values(packs).filter(({ id }) => id !== pack.id)
  return Object.freeze({
    ok: true,
    subject: Object.freeze({
      pack,
      dictionary,
      cases,
      casesFile: names.cases,
      ...(sources === undefined ? {} : { sources, alongside: others }),
    }),
    loaded: Object.freeze(own),
  })
}

const usualNames = { pack: 'pack.json', cases: 'cases.json', patients: 'patients.json', messages: 'messages.json' }

/** Each file read once, to be parsed afterwards; nothing where they are no object, or cannot be read. */
function snapshotOf(given: unknown): SubjectFiles | undefined {
  try {
    return isHolder(given) ? { ...(given as object as SubjectFiles) } : undefined
  } catch {
    return undefined
  }
}

/** Names that are none stay the usual ones. */
function namesOf(given: unknown): typeof usualNames {
  try {
    const own = isHolder(given) ? Object.entries(given).filter(([, name]) => typeof name === 'string') : []
    return { ...usualNames, ...Object.fromEntries(own) }
  } catch {
    return usualNames
  }
}

type AddFrom = (file: string, found: readonly PackIssue[]) => void

/** An issue of the sentences, with its place in their own file. */
function inMessages(issue: PackIssue): PackIssue {
  const at = issue.at.replace(/^\/options(?:\/messages)?/, '') as PackIssue['at']
  return { ...issue, at, path: issue.path.slice(2) }
}

/** What a pack may cite: evidence with its strength. */
function idsOf(sources: Sources | undefined): Readonly<Record<string, Strength | null>> {
  if (sources === undefined) return {}
  const { statements, evidence, citations } = sources
  return Object.fromEntries([
    ...[...statements, ...citations].map(({ id }) => [id, null] as const),
    ...evidence.map(({ id, strength }) => [id, strength] as const),
  ])
}

/** The people are read first, so that what is wrong with them is said of their file. */
function casesIn({ cases, patients }: SubjectFiles, names: typeof usualNames, addFrom: AddFrom): Subject['cases'] {
  const [ofPeople, ofCases] = [emptyReport(), emptyReport()]
  const none = { format: 'cases/1', cases: [] }
  const hasPeople = parseCases(none, patients, ofPeople) !== undefined
  addFrom(names.patients, ofPeople.issues)
  const read = parseCases(cases === undefined ? none : cases, hasPeople ? patients : undefined, ofCases)
  // Where nobody could be read, that nobody is found says nothing.
  addFrom(names.cases, hasPeople ? ofCases.issues : ofCases.issues.filter(({ code }) => code !== 'unknown_patient'))
  return freezeDeep(read ?? [])
}
