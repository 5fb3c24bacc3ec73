/**
 * A decision in words, for the person that it is about, the desk, or a clinician.
 *
 * @module
 */

import type { Decision, Finding, Missing, Region, Regions, SequenceDecision } from '../decide/index.ts'
import { expectArgument, expectOptions, freezeDeep, isHolder } from '../diagnostics/index.ts'
import { regions as profiles } from '../generated/regions.ts'
import { type Catalogue, catalogueOf, InvalidMessageOptionError, type Language, type Sentences } from './catalogue.ts'

/** Whom a text is for: what it leaves out differs, never what it says. */
export type Audience = 'patient' | 'receptionist' | 'clinician'

/** How a decision is put into words. */
export interface MessageOptions {
  /** The language; English where none is named. */
  readonly language?: Language | undefined
  /** Whose telephone numbers are named: a built-in region, or one's own as `./pack` has linked it. */
  readonly region?: string | Region | undefined
  /** Whom the text is for; the patient where nobody is named. */
  readonly audience?: Audience | undefined
  /** Sentences of one's own, by key: those of one's own pack, or other words for a built-in key. */
  readonly messages?: Sentences | undefined
}

/** A decision in words. */
export interface DecisionMessage {
  readonly language: Language
  readonly audience: Audience
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
  /** What a clinician should confirm. */
  readonly toConfirm: readonly Question[]
  /** Everything that the audience should read, in order, one paragraph a line. */
  readonly text: string
}

/** What one rule says. */
export interface Reason {
  readonly rule: string
  readonly text: string
  /** What ends it. */
  readonly until?: string
  /** Statement and evidence IDs. */
  readonly basis: readonly string[]
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
 * A patient reads the verdict, the reasons of the highest rung that a rule reached, what must be said, and the open
 * questions. Reasons of lower rungs are left out: advice to wait at home must not stand beside a call for help. A
 * receptionist reads the verdict, what must be said and the questions, and no medical reason. A clinician reads every
 * rule with its sources, and what to confirm. No advice names a drug or a dose, or makes a diagnosis; a question names
 * what it has to ask for. Of a visit only the stages speak that its verdict has not silenced, the leading one first.
 *
 * @param decision - what an evaluate function returned; a visit as well
 * @param options - language, region, audience, and sentences for one's own pack
 * @returns the sentences, part by part, and all that the audience should read as one text
 * @throws {@link MissingMessageError} where a sentence has no text; {@link InvalidMessageOptionError} where a language,
 *   region or audience does not exist
 * @example
 * const message = messageOf(evaluateEligibility({ doctorDecision: 'wait' }))
 * message.reasons.map(({ rule }) => rule) // => ['EL17-doctor-says-wait']
 */
export function messageOf(decision: Decision | SequenceDecision, options: MessageOptions = {}): DecisionMessage {
  expectArgument('decision', 'what an evaluate function returned', () => isDecision(decision))
  expectOptions(options ?? undefined)
  const { language = 'en', audience = 'patient', region, messages } = options ?? {}
  if (!audiences.includes(audience)) throw new InvalidMessageOptionError('audience', audiences)
  const catalogue = catalogueOf(language, messages ?? {}, regionOf(region))
  const parts = 'stages' in decision ? partsOfVisit(decision, catalogue) : partsOf(decision, catalogue)
  return freezeDeep({
    language,
    audience,
    ...parts,
    text: [...new Set(paragraphs(parts, audience, catalogue))].join('\n'),
  })
}

const audiences: readonly Audience[] = ['patient', 'receptionist', 'clinician']

type Parts = Omit<DecisionMessage, 'language' | 'audience' | 'text'>

function partsOf(decision: Decision, catalogue: Catalogue): Parts {
  const { module, findings, missing, toConfirm } = decision
  const rules = findings.filter(({ notice }) => notice !== true)
  const highest = rules[0]?.verdict
  const reasonsAmong = (among: readonly Finding[]) => reasonsOf(among, module, catalogue)
  return {
    verdict: catalogue.say(`verdict.${module}.${decision.verdict}`),
    reasons: reasonsAmong(rules.filter(({ verdict }) => verdict === highest)),
    alsoFound: reasonsAmong(rules.filter(({ verdict }) => verdict !== highest)),
    notices: reasonsAmong(findings.filter(({ notice }) => notice === true)),
    mustSay: [...new Set(findings.flatMap(({ mustSay }) => mustSay))].map((code) => catalogue.say(`mustSay.${code}`)),
    questions: missing.map((each) => questionOf(each, catalogue)),
    toConfirm: toConfirm.map((each) => questionOf(each, catalogue)),
  }
}

/**
 * The leading stage's reasons first, then those of the other stages that may speak: a reason against the session must
 * not keep back how soon a symptom needs help.
 */
function partsOfVisit(decision: SequenceDecision, catalogue: Catalogue): Parts {
  const speaking = decision.stages.filter(({ module }) => decision.shown.includes(module))
  const all = speaking.map((stage) => ({ isLead: stage.module === decision.lead, ...partsOf(stage, catalogue) }))
  const lead = all.filter(({ isLead }) => isLead)
  const others = all.filter(({ isLead }) => !isLead)
  const isSilent = speaking.length < decision.stages.length
  return {
    verdict: catalogue.say(`verdict.visit.${decision.verdict}`),
    reasons: [...lead, ...others].flatMap(({ reasons }) => reasons),
    alsoFound: [...lead, ...others].flatMap(({ alsoFound }) => alsoFound),
    notices: all.flatMap(({ notices }) => notices),
    mustSay: [...new Set(all.flatMap(({ mustSay }) => mustSay))],
    questions: isSilent
      ? lead.flatMap(({ questions }) => questions)
      : decision.missing.map((each) => questionOf(each, catalogue)),
    toConfirm: decision.toConfirm.map((each) => questionOf(each, catalogue)),
  }
}

function paragraphs(parts: Parts, audience: Audience, { say }: Catalogue): readonly string[] {
  const { verdict, reasons, alsoFound, notices, mustSay, questions, toConfirm } = parts
  const asked = questions.map(({ text }) => text)
  if (audience === 'receptionist') return [verdict, ...mustSay, ...asked]
  const isClinician = audience === 'clinician'
  const line = ({ rule, text, until, basis }: Reason): string =>
    [text, until, isClinician ? `[${rule}: ${basis.join(' ')}]` : undefined]
      .filter((part) => part !== undefined)
      .join(' ')
  const ends = new Set(reasons.flatMap(({ until }) => (until === undefined ? [] : [until])))
  return [
    verdict,
    ...reasons.map(line),
    ...(ends.size > 1 ? [say('label.every-reason-counts')] : []),
    ...mustSay,
    ...(isClinician ? alsoFound.map(line) : []),
    ...notices.map(line),
    ...asked,
    ...(isClinician ? toConfirm.map(({ text }) => text) : []),
  ]
}

/** Rules that say the same and end alike are named once, by the first. */
function reasonsOf(findings: readonly Finding[], module: string, { say }: Catalogue): readonly Reason[] {
  const said = new Set<string>()
  return findings.flatMap(({ rule, message, until, basis }) => {
    const key = `${message} ${until ?? ''}`
    if (said.has(key)) return []
    said.add(key)
    const text = say(`finding.${module}.${message}`)
    return [{ rule, text, ...(until === undefined ? {} : { until: say(`until.${until}`) }), basis }]
  })
}

function questionOf({ fact, at }: Missing, { say, has }: Catalogue): Question {
  const note = `note.${fact}`
  return { fact, at, text: say(`question.${fact}`), ...(has(note) ? { note: say(note) } : {}) }
}

function regionOf(given: string | Region | undefined): Region | undefined {
  if (typeof given !== 'string') return given
  const regions: Regions = profiles
  const region = Object.hasOwn(regions, given) ? regions[given] : undefined
  if (region === undefined) throw new InvalidMessageOptionError('region', Object.keys(regions))
  return region
}

function isDecision(given: unknown): boolean {
  return isHolder(given) && typeof given.verdict === 'string' && Array.isArray(given.stages ?? given.findings)
}
