/**
 * A decision in words, for the person that it is about.
 *
 * @module
 */
import type { Decision, Finding, Missing } from '../decide/index.ts'
import { freezeDeep } from '../pack/index.ts'
import { type Catalogue, catalogueOf, type Language, type Sentences } from './catalogue.ts'

/** How a decision is put into words. */
export interface MessageOptions {
  /** The language; English where none is named. */
  readonly language?: Language | undefined
  /** Sentences of one's own, by key: those of one's own pack, or other words for a built-in key. */
  readonly messages?: Sentences | undefined
}

/** A decision in words. */
export interface DecisionMessage {
  readonly language: Language
  /** What the verdict means, and what to do and how soon. */
  readonly verdict: string
  /** Why: what the rules behind the verdict say. */
  readonly reasons: readonly Reason[]
  /** Rules on lower rungs: for the record and for staff. They are not for a patient, whom they could hold back. */
  readonly alsoFound: readonly Reason[]
  /** What else should be known; no reason for the verdict. */
  readonly notices: readonly Reason[]
  /** Sentences that have to be said with the findings, each once. */
  readonly mustSay: readonly string[]
  /** Questions whose answers could raise the verdict. */
  readonly questions: readonly Question[]
  /** Everything that a patient should read, in order, one paragraph a line. */
  readonly text: string
}

/** What one rule says. */
export interface Reason {
  readonly rule: string
  readonly text: string
  /** What ends it. */
  readonly until?: string
}

/** A question that is still open, and where its answer goes. */
export interface Question {
  readonly fact: string
  readonly at: string
  readonly text: string
  /** What to count and what not. */
  readonly note?: string
}

/**
 * Puts a decision into words.
 *
 * The text for a patient holds the verdict, the reasons of the highest rung that a rule reached, what must be said, and
 * the open questions. Reasons of lower rungs are left out of it: advice to wait at home must not stand beside a call
 * for help. No drug, dose or diagnosis is in it.
 *
 * @param decision - what an evaluate function returned
 * @param options - the language, and sentences for one's own pack
 * @returns the sentences, part by part, and all of them as one text
 * @throws {@link MissingMessageError} where a sentence has no text
 * @example
 * const message = messageOf(evaluateEligibility({ doctorDecision: 'wait' }))
 * message.reasons.map(({ rule }) => rule) // => ['EL17-doctor-says-wait']
 */
export function messageOf(decision: Decision, options: MessageOptions = {}): DecisionMessage {
  const language = options.language ?? 'en'
  const catalogue = catalogueOf(language, options.messages)
  const { say } = catalogue
  const { module, findings } = decision
  const rules = findings.filter(({ notice }) => notice !== true)
  const highest = rules[0]?.verdict
  const reasonsAmong = (among: readonly Finding<string>[]) => reasonsOf(among, module, catalogue)
  const reasons = reasonsAmong(rules.filter((finding) => finding.verdict === highest))
  const notices = reasonsAmong(findings.filter(({ notice }) => notice === true))
  const mustSay = [...new Set(findings.flatMap((finding) => finding.mustSay))].map((code) => say(`mustSay.${code}`))
  const questions = decision.missing.map((missing) => questionOf(missing, catalogue))
  const verdict = say(`verdict.${module}.${decision.verdict}`)
  const ends = new Set(reasons.flatMap(({ until }) => (until === undefined ? [] : [until])))
  const paragraphs = [
    verdict,
    ...reasons.flatMap(({ text, until }) => (until === undefined ? [text] : [`${text} ${until}`])),
    ...(ends.size > 1 ? [say('label.every-reason-counts')] : []),
    ...mustSay,
    ...notices.map(({ text }) => text),
    ...questions.map(({ text }) => text),
  ]
  return freezeDeep({
    language,
    verdict,
    reasons,
    alsoFound: reasonsAmong(rules.filter((finding) => finding.verdict !== highest)),
    notices,
    mustSay,
    questions,
    text: [...new Set(paragraphs)].join('\n'),
  })
}

/** One reason a message: rules that say the same are named once, by the first. */
function reasonsOf(findings: readonly Finding<string>[], module: string, { say }: Catalogue): readonly Reason[] {
  const said = new Set<string>()
  return findings.flatMap(({ rule, message, until }) => {
    if (said.has(message)) return []
    said.add(message)
    const text = say(`finding.${module}.${message}`)
    return [{ rule, text, ...(until === undefined ? {} : { until: say(`until.${until}`) }) }]
  })
}

function questionOf({ fact, at }: Missing<string>, { say, has }: Catalogue): Question {
  const note = `note.${fact}`
  return { fact, at, text: say(`question.${fact}`), ...(has(note) ? { note: say(note) } : {}) }
}
