/**
 * What the comparison of two versions learns. JSON-safe: counts of patients are decimal texts.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Layer } from '../../pack/index.ts'
import type { ChangeClass } from './classes.ts'

/** Two versions of a pack, compared in patients. */
export interface DiffDetail {
  readonly before: VersionName
  readonly after: VersionName
  /** The largest of the three classes. */
  readonly class: ChangeClass
  readonly classes: {
    /** What a decision says. Not decided counts as major. */
    readonly verdicts: ChangeClass
    /** What a caller's code sees: facts, their values and bounds, and verdicts. */
    readonly types: ChangeClass
    /** Answers that were stored under the earlier version. */
    readonly storedAnswers: ChangeClass
  }
  /** The least version that the change may be published under. */
  readonly leastVersion: string
  readonly isVersionRaised: boolean
  /** Somebody whom neither version finds anything about, or as little as about anybody; cases say how they differ. */
  readonly unremarkable: Readonly<Record<string, unknown>>
  /** For both layers; and for the article alone, where it is not the same question. */
  readonly views: readonly LayerView[]
  /** Added, removed, edited and renamed rules. */
  readonly rules: readonly RuleChange[]
  /** Ladder, `otherwise` and the like. */
  readonly pack: readonly PartChange[]
  /** Facts, lists and parameters. */
  readonly dictionary: readonly PartChange[]
  /** What an unknown answer means: fact by fact. */
  readonly policies: readonly PolicyChange[]
}

/** A pack, its version, and the digest of all that its decisions depend on. */
export interface VersionName {
  readonly id: string
  readonly version: string
  readonly digest: string
}

/** What changes where certain layers count. */
export interface LayerView {
  readonly layers: readonly Layer[]
  readonly patients: PatientChanges | Undecided
  readonly incomplete: IncompleteChanges | Undecided
}

/** A limit was reached, or the versions cannot be laid side by side. */
export interface Undecided {
  readonly decided: false
  readonly because: string
}

/** All possible patients, and those whose verdict changes. */
export interface PatientChanges {
  readonly decided: true
  /** All whom at least one version accepts. */
  readonly total: string
  readonly changed: string
  /** `changed` of `total`, from 0 to 1, to a few digits. */
  readonly share: number
  readonly changes: readonly CountedChange[]
}

/** Changes that no complete patient shows: from which verdict to which cases with unknown answers go. */
export interface IncompleteChanges {
  readonly decided: true
  readonly changes: readonly VerdictChange[]
}

/** From one verdict to another. `null`: the version does not accept such facts. */
export interface VerdictChange {
  readonly from: string | null
  readonly to: string | null
  readonly direction: Direction
  readonly witness: Witness
}

/** The same, with how many patients go that way. */
export interface CountedChange extends VerdictChange {
  readonly patients: string
}

/**
 * Where a verdict goes: up or down the ladder, to or from a verdict that the other ladder does not have or orders
 * otherwise, or into or out of what a version accepts.
 */
export type Direction = 'stricter' | 'milder' | 'incomparable' | 'accepted' | 'refused'

/** A case that shows a change: the one that is the fewest answers away from the unremarkable person. */
export interface Witness {
  /** As the later version takes them. */
  readonly facts: Readonly<Record<string, unknown>>
  /** As the earlier version takes them, where that is not the same. */
  readonly factsBefore?: Readonly<Record<string, unknown>>
  /** Where the case differs from the unremarkable person, as in `cases.json`. */
  readonly but: Readonly<Record<string, unknown>>
  readonly without: readonly string[]
  readonly before: string | null
  readonly after: string | null
  /** The changed rules that are true of it in one version only, or reach another rung. */
  readonly rules: readonly string[]
  /** Whether the plain and the compiled evaluator, asked again, say the same of it. */
  readonly isReplayed: boolean
}

/** What may change in a rule. */
export type RulePart =
  | 'conditions'
  | 'parameters'
  | 'rung'
  | 'layer'
  | 'notice'
  | 'message'
  | 'mustSay'
  | 'until'
  | 'window'
  | 'recheckAfter'
  | 'basis'
  | 'strength'

/** One rule that is not the same in both versions. */
export interface RuleChange {
  readonly rule: string
  readonly change: 'added' | 'removed' | 'edited' | 'renamed'
  /** The earlier name of a renamed rule. */
  readonly was?: string
  /** In the later pack; of a removed rule in the earlier one. */
  readonly at: Pointer
  /** What was edited. */
  readonly parts: readonly RulePart[]
  /** Must-say codes that are no longer said with it. */
  readonly unsaid: readonly string[]
  readonly class: ChangeClass
  /** Of whom it is no longer the same: of patients, of cases with unknown answers alone, or of nobody. */
  readonly concerns: 'patients' | 'incomplete cases' | 'nobody' | 'not decided'
  /** Somebody whom the changed rule concerns, whether or not the verdict changes. */
  readonly witness?: Witness
  /** How many patients change their verdict if nothing but this rule changes, both layers counting; where that can be said. */
  readonly alone?: string
}

/** One part of a pack or of the dictionary that is not the same in both versions. */
export interface PartChange {
  readonly part: string
  readonly name: string
  /** In words: what was, and what is. */
  readonly change: string
  readonly verdicts: ChangeClass
  readonly types: ChangeClass
  readonly storedAnswers: ChangeClass
}

/** One fact whose unknown answer means something else. */
export interface PolicyChange {
  readonly fact: string
  readonly from: string
  readonly to: string
  /** What this change does by itself, in cases where the answer is unknown; nothing where no verdict changes. */
  readonly alone: IncompleteChanges | Undecided
}
