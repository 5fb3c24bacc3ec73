/**
 * From audit reports to what a rule book is made of.
 * In: subjects with the reports that were made of them. Out: the book's input, in one language. What no report says is
 * left out of the book, and shown as not measured.
 *
 * @module
 */
import type {
  AuditReport,
  ConditionCoverage,
  CoverageDetail,
  Problem,
  ProofDetail,
  ReviewReport,
  Subject,
} from '../audit/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { leavesOf, type Pack } from '../pack/index.ts'
import type { HazardFile, Sources } from '../parse/index.ts'
import type { BookInput, HazardInput, ModuleInput, SourcesInput } from './make.ts'
import type { BookRule, LeafTests } from './model.ts'
import type { Sayings } from './sentence.ts'
import type { Words } from './words/index.ts'

/** One pack as it was audited. */
export interface AuditedPack {
  readonly subject: Subject
  /** The pack's file, as `JSON.parse` returns it. */
  readonly file: unknown
  readonly proof?: AuditReport<'proof', ProofDetail> | undefined
  readonly coverage?: AuditReport<'coverage', CoverageDetail> | undefined
  readonly review?: ReviewReport | undefined
  /** What a clinic has added to the pack: its name, the names of its rules, and its file. */
  readonly overlay?: ModuleInput['overlay'] | undefined
}

/** Everything that a book can show. */
export interface Audited {
  readonly packs: readonly AuditedPack[]
  readonly dictionary: Dictionary
  readonly sources?: Sources | undefined
  readonly hazards?: HazardFile | undefined
}

/** What a book in one language is made of. */
export function bookInputOf(audited: Audited, words: Words, sayings: Sayings): BookInput {
  const { packs, dictionary, sources, hazards } = audited
  return {
    words,
    sayings,
    dictionary,
    modules: packs.map((pack) => moduleInput(pack, words)),
    sources: sourcesInput(sources, packs, dictionary, words),
    hazards: hazards?.hazards.map((hazard) => hazardInput(hazard, hazards)) ?? [],
  }
}

function moduleInput({ subject, file, proof, coverage, review, overlay }: AuditedPack, words: Words): ModuleInput {
  const { pack, cases } = subject
  const counts = proof?.detail.counts
  const rules = new Map(pack.rules.map((rule) => [rule.name, rule]))
  return {
    pack,
    file,
    question: questionOf(pack, words),
    cases,
    ...(overlay === undefined ? {} : { overlay }),
    ...(counts === undefined
      ? {}
      : {
          counted: {
            patients: counts.patients,
            verdicts: Object.fromEntries(counts.verdicts.map(({ verdict, patients }) => [verdict, patients])),
          },
        }),
    testsOf: (name) => {
      const rule = rules.get(name)
      if (rule === undefined || coverage === undefined) return {}
      const { conditions } = coverage.detail
      return Object.fromEntries(
        leavesOf(rule.condition).flatMap(({ at }) => {
          const tested = conditions[at]
          return tested === undefined ? [] : [[at, leafTests(tested)]]
        }),
      )
    },
    reviewOf: (name) => reviewIn(review, name),
    findings: [proof, coverage].flatMap((report) => report?.problems ?? []).map(findingOf),
  }
}

/** A pack of one's own is called by its id. */
function questionOf({ id }: Pack, { questions }: Words): string {
  const known: Readonly<Record<string, string>> = questions
  return Object.hasOwn(known, id) ? (known[id] ?? id) : id
}

function leafTests({ cases, open }: ConditionCoverage): LeafTests {
  const decisive = [...new Set([...cases['decisive when true'], ...cases['decisive when false']])]
  const [yes, no, unknown] = [cases.true.length, cases.false.length, cases.unknown.length]
  const state = open.length === 0 ? 'whole' : yes + no + unknown === 0 ? 'none' : 'part'
  return { state, yes, no, unknown, decisive }
}

function reviewIn(review: ReviewReport | undefined, name: string): BookRule['review'] {
  const found = review?.detail.rules.find(({ rule }) => rule === name)
  if (found?.entry === undefined) return { state: found?.status ?? 'unreviewed' }
  const { reviewerRole, date, nextReviewDue, verdict } = found.entry
  const state = verdict === 'draft' && found.status === 'unreviewed' ? 'draft' : found.status
  return { state, by: reviewerRole, on: date, due: nextReviewDue }
}

function findingOf({ severity, message, rule }: Problem): ModuleInput['findings'][number] {
  return { severity, message, ...(rule === undefined ? {} : { rule }) }
}

function sourcesInput(
  sources: Sources | undefined,
  packs: readonly AuditedPack[],
  dictionary: Dictionary,
  words: Words,
): SourcesInput {
  const { statements = [], evidence = [], citations = [], parameters = [] } = sources ?? {}
  const used = new Set(packs.flatMap(({ subject }) => parametersOf(subject.pack)))
  const basis = new Map(parameters.map((each) => [each.name, each.basis]))
  return {
    statements: statements.map(({ id, quote, reading = '', waived }) => ({ id, quote, reading, waived })),
    evidence: evidence.map(({ id, topic = '', statement, strength, sources: from }) => ({
      id,
      topic,
      statement,
      strength,
      sources: from,
    })),
    citations: citations.map(({ id, citation, seen }) => ({ id, citation, ...(seen === undefined ? {} : { seen }) })),
    parameters: [...dictionary.parameters.values()]
      .filter(({ name }) => used.has(name))
      .map(({ name, value, unit, stricter, changedBy, minimum, maximum }) => ({
        name,
        value: `${value} ${unit}`,
        moved: changedBy === 'nobody' ? words.moved.none : `${words.moved[stricter]} (${minimum}–${maximum})`,
        basis: basis.get(name) ?? [],
      })),
  }
}

function parametersOf(pack: Pack): readonly string[] {
  return pack.rules.flatMap(({ condition }) =>
    leavesOf(condition).flatMap((leaf) =>
      leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : [],
    ),
  )
}

function hazardInput(hazard: HazardFile['hazards'][number], log: HazardFile): HazardInput {
  const { id, hazard: title, causes, situation, harm, controls, initial, residual } = hazard
  const texts = new Map(log.libraryControls.map(({ name, text }) => [name, text]))
  return {
    id,
    title,
    causes,
    situation,
    harm,
    severity: `${initial.severity} → ${residual.severity}`,
    likelihood: `${initial.likelihood} → ${residual.likelihood}`,
    rules: controls.flatMap((control) => (control.kind === 'rule' ? [control] : [])),
    otherControls: controls.flatMap((control) => {
      if (control.kind === 'library') return [texts.get(control.control) ?? control.control]
      return control.kind === 'information' ? [control.text] : []
    }),
  }
}
