/**
 * A rule book before it is painted: all that a page, a text or a program shows, joined once. Plain, JSON-safe data.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Layer, Strength, Window } from '../pack/index.ts'
import type { Phrase } from './sentence.ts'
import type { BookLanguage, CoverageState, ReviewState } from './words/index.ts'

/** The whole book. */
export interface RuleBook {
  readonly format: 'rule-book/1'
  readonly language: BookLanguage
  readonly review: { readonly reviewed: number; readonly of: number }
  readonly modules: readonly BookModule[]
  readonly statements: readonly BookStatement[]
  readonly evidence: readonly BookEvidence[]
  readonly citations: readonly BookCitation[]
  readonly parameters: readonly BookParameter[]
  readonly hazards: readonly BookHazard[]
}

/** One question, with its ladder, rules and cases. */
export interface BookModule {
  readonly id: string
  readonly question: string
  readonly version: string
  readonly digest: string
  readonly overlay?: { readonly id: string; readonly version: string; readonly digest: string }
  /** The most restrictive first. */
  readonly ladder: readonly BookRung[]
  /** All possible patients, exactly, as a decimal text; none where they were not counted. */
  readonly patients?: string
  readonly rules: readonly BookRule[]
  readonly cases: readonly BookCase[]
  /** What the audit found that is not a note of one rule alone. */
  readonly findings: readonly BookFinding[]
}

/** One verdict of a ladder. */
export interface BookRung {
  readonly rung: string
  readonly text?: string
  readonly isOtherwise: boolean
  readonly isUndecided: boolean
  readonly rules: number
  /** How many possible patients come to it, exactly. */
  readonly patients?: string
  /** The same as a part of all, 0 to 1. */
  readonly share?: number
}

/** One rule. */
export interface BookRule {
  /** Unique in the book: a link leads to `#<anchor>`. */
  readonly anchor: string
  readonly name: string
  readonly module: string
  readonly at: Pointer
  readonly rung: string
  readonly layer: Layer
  readonly strength?: Strength
  readonly isNotice: boolean
  readonly isOfOverlay: boolean
  readonly basis: readonly string[]
  readonly review: { readonly state: ReviewState; readonly by?: string; readonly on?: string; readonly due?: string }
  readonly text?: string
  readonly mustSay: readonly { readonly code: string; readonly text?: string }[]
  readonly until?: { readonly code: string; readonly text?: string }
  readonly window?: Window
  readonly recheckAfter?: string
  readonly condition: Phrase
  /** How the cases test each comparison, by its place. */
  readonly tests: Readonly<Record<string, LeafTests>>
  /** The rule as it stands in its file. */
  readonly json: unknown
  /** The cases in which it applies, by id. */
  readonly cases: readonly string[]
  readonly hazards: readonly string[]
  readonly findings: readonly BookFinding[]
}

/** How the cases test one comparison. */
export interface LeafTests {
  readonly state: CoverageState
  readonly yes: number
  readonly no: number
  readonly unknown: number
  /** The cases in which it decides its rule, by id. */
  readonly decisive: readonly string[]
}

/** One case beside a pack. */
export interface BookCase {
  readonly anchor: string
  readonly id: string
  readonly title: string
  readonly verdict: string
  readonly fired: readonly string[]
  readonly basis: readonly string[]
}

/** Something that an audit said. */
export interface BookFinding {
  readonly severity: 'error' | 'undecided' | 'warning' | 'note'
  readonly message: string
}

/** One statement of the article. */
export interface BookStatement {
  readonly id: string
  readonly quote: string
  readonly reading: string
  readonly waived?: string
  /** Anchors of the rules that cite it. */
  readonly rules: readonly string[]
}

/** One piece of evidence. */
export interface BookEvidence {
  readonly id: string
  readonly topic: string
  readonly statement: string
  readonly strength: Strength
  readonly sources: readonly string[]
  readonly rules: readonly string[]
}

/** One source in print. */
export interface BookCitation {
  readonly id: string
  readonly citation: string
  readonly seen?: string
}

/** One figure that rules refer to. */
export interface BookParameter {
  readonly name: string
  readonly value: string
  readonly moved: string
  readonly basis: readonly string[]
}

/** One hazard. */
export interface BookHazard {
  readonly id: string
  readonly title: string
  readonly causes: readonly string[]
  readonly situation: string
  readonly harm: string
  readonly severity: string
  readonly likelihood: string
  /** Rules by anchor and name. */
  readonly controls: readonly { readonly anchor?: string; readonly text: string }[]
  /** What stands against it besides rules, in words. */
  readonly otherControls: readonly string[]
  readonly cases: readonly { readonly anchor?: string; readonly text: string }[]
}
