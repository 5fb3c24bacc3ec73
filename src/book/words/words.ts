/**
 * The words of a rule book that are not the rules' own: one set a language, of the same shape.
 *
 * @module
 */

import type { WhenUnknown } from '../../facts/index.ts'
import type { packs } from '../../modules/index.ts'
import type { OperatorName, Strength } from '../../pack/index.ts'

/** A language that a book can be written in. */
export type BookLanguage = 'en' | 'es'

/** All words of one language. Functions put what is given into a phrase; they escape nothing. */
export interface Words {
  readonly language: BookLanguage
  readonly title: string
  readonly subtitle: string
  readonly skip: string
  readonly contents: string
  /** How many of all rules a clinician has reviewed. */
  readonly reviewed: (reviewed: number, all: number) => string
  readonly howToRead: string
  readonly reading: readonly string[]
  readonly search: string
  readonly searchHint: string
  readonly filters: string
  readonly everything: string
  readonly shown: (shown: number | string, all: number | string) => string
  readonly theme: string
  readonly light: string
  readonly dark: string
  readonly asDevice: string
  readonly module: string
  readonly modules: string
  readonly ladder: string
  readonly ladderHint: string
  readonly otherwise: string
  readonly undecided: string
  readonly patients: string
  readonly patientsHint: (all: string) => string
  readonly share: string
  readonly verdict: string
  readonly rules: (count: number) => string
  readonly ruleHeading: string
  readonly notice: string
  readonly layer: string
  readonly layers: { readonly article: string; readonly evidence: string }
  readonly strength: string
  readonly strengths: Readonly<Record<Strength, string>>
  readonly noStrength: string
  readonly review: string
  readonly reviewStates: Readonly<Record<ReviewState, string>>
  readonly saysToPatient: string
  readonly mustSay: string
  readonly until: string
  readonly window: string
  readonly recheck: string
  readonly basis: string
  readonly hazards: string
  readonly cases: string
  readonly casesCount: (count: number) => string
  readonly expected: string
  readonly fires: string
  readonly json: string
  readonly coverage: string
  readonly coverageStates: Readonly<Record<CoverageState, string>>
  readonly coverageCounts: (counts: {
    readonly yes: number
    readonly no: number
    readonly unknown: number
    readonly decisive: number
  }) => string
  readonly decidedBy: string
  readonly statements: string
  readonly statementsHint: string
  readonly encodedBy: string
  readonly waived: string
  readonly evidence: string
  readonly citations: string
  readonly citedBy: string
  readonly parameters: string
  readonly parameterColumns: readonly [string, string, string, string]
  /** In which direction a clinic or a region may move a figure. */
  readonly moved: Readonly<Record<'lower' | 'higher' | 'none', string>>
  /** The questions of the built-in modules. */
  readonly questions: Readonly<Record<keyof typeof packs, string>>
  readonly hazardColumns: {
    readonly cause: string
    readonly situation: string
    readonly harm: string
    readonly severity: string
    readonly likelihood: string
    readonly controls: string
    readonly verifiedBy: string
  }
  readonly backToTop: string
  readonly findings: string
  readonly allOf: string
  readonly anyOf: string
  readonly not: string
  /** A named condition, by its name. */
  readonly named: (name: string) => string
  readonly isUnknown: (question: string) => string
  readonly compare: Readonly<Record<Exclude<OperatorName, 'isUnknown'>, (question: string, value: string) => string>>
  /** The beginning of a list of values, one of which, or none of which, an answer is or includes. */
  readonly listed: Readonly<Record<'equal' | 'contains' | 'notEqual' | 'doesNotContain', (question: string) => string>>
  readonly quoted: (text: string) => string
  readonly parameter: (value: string, name: string) => string
  readonly whenUnknown: Readonly<Record<WhenUnknown, string>>
  readonly yes: string
  readonly no: string
}

/** What a review says of a rule; `unreviewed` where nobody has. */
export type ReviewState = 'unreviewed' | 'draft' | 'reviewed' | 'contested' | 'retired' | 'stale' | 'overdue'

/** How well the cases test one comparison. */
export type CoverageState = 'whole' | 'part' | 'none' | 'unmeasured'
