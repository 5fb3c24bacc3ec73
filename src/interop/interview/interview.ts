/**
 * Interviews about the built-in questions, and about packs of one's own.
 *
 * @module
 */

import { evaluatorOf } from '../../compiled/index.ts'
import type { LinkedOverlay } from '../../custom/index.ts'
import { type Decision, type EvaluateOptions, optionsOf } from '../../decide/index.ts'
import { expectOptions } from '../../diagnostics/index.ts'
import { factIssue, InvalidFactsError } from '../../facts/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { type Answerer, type Inquiry, type Interview, inquiryOf, interviewBy } from '../../interview/index.ts'
import { dictionary, regions } from '../../modules/index.ts'
import { expectPack, type Pack } from '../../pack/index.ts'
import { catalogueOf, type Language } from '../../render/index.ts'
import { type Field, fieldsFor } from '../schemas/fields.ts'
import { expectQuestion, type QuestionName } from '../schemas/questions.ts'
import { usedByPacks } from '../schemas/used.ts'
import { type Question, wordingOf } from './question.ts'
import { type Decisions, evaluationOf, formsOf, type Subject, subjectOf, subjectOfPack } from './subject.ts'

/** How an interview is held: the options of the evaluate functions, and these. */
export interface InterviewOptions extends EvaluateOptions {
  /** What is known already, such as the `answers` of an interview that is to go on. */
  readonly answers?: Facts | Readonly<Record<string, unknown>> | undefined
  /** Who is there to be asked; both where nothing is said. What only others could answer stays unknown. */
  readonly answeredBy?: readonly Answerer[] | undefined
  /** The language of the questions; English where none is named. */
  readonly language?: Language | undefined
}

/**
 * Begins an interview, or goes on with one: question by question, as long as an answer can still change the verdict.
 *
 * A question is asked exactly while two completions of the answers so far, which differ in its answer alone, differ in
 * verdict; what was answered with "I don't know" stays unknown in both and is judged as the decision judges it. The
 * questions that could raise the verdict highest come first. Each state is frozen; `answers` is all that there is to
 * keep. See `docs/interview.md`.
 *
 * @param question - one of the ten questions by its name, such as `triage`, or `visit`
 * @param options - answers to start from, who is asked, language, and the options of the evaluate functions
 * @returns the first state: `next()` is the best question, `answer(value)` the state after it, `decision` always there
 * @throws {@link UnknownQuestionError} where no question is called that; {@link InvalidFactsError} for answers or options
 *   that cannot be used, here and in `answer`; {@link InvalidMessageOptionError} where the language does not exist
 * @example
 * const start = interview('triage', { answers: { ageYears: 30 } })
 * const state = start.answer(['hives']).answer(true, '/breathingOrThroatProblem')
 * [start.next()?.at, state.next(), state.verdict] // => ['/symptoms', undefined, 'emergency_now']
 */
export function interview<Name extends QuestionName>(
  question: Name,
  options: InterviewOptions = {},
): Interview<Decisions[Name], Question> {
  expectQuestion(question)
  const evaluate = evaluationOf(question)
  return heldAbout({ name: question, inquiries, subject: () => subjectOf(question), evaluate }, options)
}

/**
 * Holds an interview over a pack of one's own, like {@link interview} over the built-in questions.
 *
 * The facts are those of the built-in dictionary, and so are the words of the questions; verdicts are the pack's.
 *
 * @param pack - a linked pack, such as the `pack` of what `loadPack` of `./pack` returns
 * @param options - answers to start from, who is asked, language, and the options of the evaluate functions
 * @returns the first state, as of {@link interview}
 * @throws {@link InvalidFactsError} for answers or options that cannot be used; {@link InvalidMessageOptionError} where
 *   the language does not exist
 * @example
 * const { pack } = loadPack({
 *   format: 'rule-pack/1', id: 'own', version: '1.0.0', ladder: ['fine', 'ask'], otherwise: 'fine',
 *   rules: [{
 *     name: 'O1-smoker', layer: 'evidence', basis: ['own'],
 *     conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
 *     event: { type: 'ask', params: { message: 'smoker' } },
 *   }],
 * }, {
 *   sources: { own: null },
 *   messages: { 'verdict.own.fine': 'Fine.', 'verdict.own.ask': 'Ask.', 'finding.own.smoker': 'You smoke.' },
 * })
 * const start = interviewOf(pack)
 * [start.next()?.at, start.answer(true).verdict] // => ['/smoker', 'ask']
 */
export function interviewOf(pack: Pack, options: InterviewOptions = {}): Interview<Decision, Question> {
  expectPack(pack)
  const own = ownInquiries.get(pack) ?? new Map<string, Inquiry>()
  ownInquiries.set(pack, own)
  const { evaluate } = evaluatorOf(() => pack, dictionary, regions)
  return heldAbout({ name: '', inquiries: own, subject: () => subjectOfPack(pack), evaluate }, options)
}

/** What is asked about, and where its inquiries are kept. */
interface Theme<Decided> {
  readonly name: string
  readonly inquiries: Map<string, Inquiry>
  readonly subject: () => Subject
  readonly evaluate: (facts: Facts, options?: EvaluateOptions) => Decided
}

function heldAbout<Decided>(theme: Theme<Decided>, options: InterviewOptions): Interview<Decided, Question> {
  expectOptions(options)
  const { answers = {}, language = 'en', answeredBy, ...evaluateOptions } = options
  // A language that does not exist is said at once, not with the first question.
  catalogueOf(language)
  const inquiry = inquiryFor(theme, evaluateOptions, answeredBy)
  return interviewBy(
    {
      word: wordingOf(() => fieldsIn(inquiry, language)),
      inquiry,
      decide: (facts) => theme.evaluate(facts as Facts, evaluateOptions),
    },
    answers,
  )
}

/** The fields of each inquiry in each language, worded once. */
const fieldsBy = /* @__PURE__ */ new WeakMap<Inquiry, Map<Language, readonly Field[]>>()

function fieldsIn(inquiry: Inquiry, language: Language): readonly Field[] {
  const worded = fieldsBy.get(inquiry) ?? new Map<Language, readonly Field[]>()
  fieldsBy.set(inquiry, worded)
  const fields = worded.get(language) ?? fieldsFor(usedByPacks(inquiry.parts.map(({ pack }) => pack)), language)
  worded.set(language, fields)
  return fields
}

/** The rules are laid out once for each way of asking; the same options give the same inquiry. */
const inquiries = /* @__PURE__ */ new Map<string, Inquiry>()
const ownInquiries = /* @__PURE__ */ new WeakMap<Pack, Map<string, Inquiry>>()

/** More than all built-in questions, layers and regions; a caller's own regions may be many. */
const kept = 200

function inquiryFor({ name, inquiries, subject }: Theme<unknown>, given: EvaluateOptions, asked: unknown): Inquiry {
  const options = optionsOf(given, dictionary, regions)
  const answeredBy = answerersOf(asked)
  const issues = [
    ...(options.ok ? [] : options.issues),
    ...(answeredBy === undefined
      ? [
          factIssue({
            code: 'invalid_option',
            at: '',
            option: 'answeredBy',
            expected: '["patient"], ["clinician"] or both',
          }),
        ]
      : []),
  ]
  if (!options.ok || answeredBy === undefined) throw new InvalidFactsError(issues)
  const { layers, region } = options.options
  // Only `./pack` makes what passes as an overlay.
  const overlay = options.options.overlay as LinkedOverlay | undefined
  const key = JSON.stringify([name, layers, answeredBy, region?.parameters, overlay?.digest])
  const known = inquiries.get(key)
  if (known !== undefined) return known
  const inquiry = inquiryOf({
    ...formsOf(subject(), region, overlay),
    dictionary,
    layers,
    answeredBy,
  })
  if (inquiries.size < kept) inquiries.set(key, inquiry)
  return inquiry
}

const answerers = ['patient', 'clinician'] as const satisfies readonly Answerer[]

function answerersOf(given: unknown): readonly Answerer[] | undefined {
  if (given === undefined) return answerers
  if (!Array.isArray(given) || given.length === 0) return undefined
  const asked = answerers.filter((answerer) => given.includes(answerer))
  return given.every((each) => answerers.includes(each)) ? asked : undefined
}
