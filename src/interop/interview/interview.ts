/**
 * Interviews about the built-in questions.
 *
 * @module
 */
import { type EvaluateOptions, optionsOf } from '../../decide/index.ts'
import { factIssue, InvalidFactsError } from '../../facts/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { type Answerer, type Inquiry, type Interview, inquiryOf, interviewBy } from '../../interview/index.ts'
import { dictionary, regions } from '../../modules/index.ts'
import { catalogueOf, type Language } from '../../render/index.ts'
import type { QuestionName } from '../schemas/questions.ts'
import { type Question, wordingOf } from './question.ts'
import { type Decisions, evaluations, subjectOf } from './subject.ts'

/** How an interview is held: the options of the evaluate functions, and these. */
export interface InterviewOptions extends Omit<EvaluateOptions, 'overlay'> {
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
  const { answers = {}, language = 'en', answeredBy, ...evaluateOptions } = options
  const evaluate = evaluations[question]
  // A language that does not exist is said at once, not with the first question.
  catalogueOf(language)
  return interviewBy(
    {
      word: wordingOf(question, language),
      inquiry: inquiryFor(question, evaluateOptions, answeredBy),
      decide: (facts) => evaluate(facts as Facts, evaluateOptions),
    },
    answers,
  )
}

/** The rules are laid out once for each way of asking; the same options give the same inquiry. */
const inquiries = /* @__PURE__ */ new Map<string, Inquiry>()

/** More than all built-in questions, layers and regions; a caller's own regions may be many. */
const kept = 200

function inquiryFor(question: QuestionName, given: EvaluateOptions, asked: unknown): Inquiry {
  const options = optionsOf(given, dictionary, regions)
  const answeredBy = answerersOf(asked)
  const issues = [
    ...(options.ok ? [] : options.issues),
    // Questions come from the rules laid out: those of an overlay are not, and would never be asked.
    ...(given.overlay === undefined
      ? []
      : [factIssue({ code: 'invalid_option', at: '', option: 'overlay', expected: 'no overlay in an interview' })]),
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
  if (!options.ok || answeredBy === undefined || issues.length > 0) throw new InvalidFactsError(issues)
  const { layers, region } = options.options
  const key = JSON.stringify([question, layers, answeredBy, region?.parameters])
  const known = inquiries.get(key)
  if (known !== undefined) return known
  const inquiry = inquiryOf({
    ...subjectOf(question),
    dictionary,
    layers,
    answeredBy,
    ...(region === undefined ? {} : { region }),
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
