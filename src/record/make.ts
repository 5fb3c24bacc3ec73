/**
 * Making a record: a decision with the facts that gave it, checked against each other before either is stored.
 *
 * @module
 */
import type { LinkedOverlay } from '../custom/index.ts'
import type { Decision, EvaluateOptions, Region } from '../decide/index.ts'
import { freezeDeep, isDay } from '../diagnostics/index.ts'
import { factIssue, plainFacts } from '../facts/index.ts'
import type { Facts } from '../generated/facts.ts'
import { digestOfJson } from '../link/index.ts'
import { dictionary } from '../modules/index.ts'
import type { Pack } from '../pack/index.ts'
import { emptyReport, jsonOf } from '../parse/index.ts'
import { builtInRegion, type Chosen, closureOf } from './closure.ts'
import { differencesBetween } from './differences.ts'
import { InvalidRecordError, type RecordIssue, recordIssue } from './form/issues.ts'
import { masked, maskIssues } from './form/mask.ts'
import type { DecisionRecord } from './form/record.ts'
import { isInstant } from './form/schema.ts'
import { type Answerer, answererOf, type RecordedDecision, type RecordedQuestion } from './questions.ts'

/** What a record holds beside its decision. */
export interface RecordOptions {
  /** A name for it, up to 200 characters. */
  readonly id: string
  /** When it was decided: an instant in ISO 8601 with an offset or `Z`. */
  readonly at: string
  /** The facts that gave the decision, whole. */
  readonly facts: Facts
  /** Names of facts and lists that are not to be stored. */
  readonly mask?: readonly string[] | undefined
  /** The day that the decision was asked for, where one was named. */
  readonly asOf?: string | undefined
  /** The overlay that counted. */
  readonly overlay?: LinkedOverlay | undefined
  /** The region that counted: a built-in one by its name, or not named at all; one of one's own as it is. */
  readonly region?: string | Region | undefined
  /** The pack that answered, where it was one of one's own. */
  readonly pack?: Pack | undefined
}

/**
 * Makes the record of a decision: all that it depended on, in one piece of JSON with a digest over it.
 *
 * The decision is made again from the facts before it is stored, so that a record that is intact is also right. Facts
 * can be masked by their names; they are taken out of the record, which can then no longer be replayed exactly. The
 * decision itself is stored as it is: its rules can tell what a fact was.
 *
 * @param decision - what an evaluate function returned: of `.`, for a module or the visit, or of a loaded pack
 * @param options - a name, the time, the whole facts, and what is to be masked; overlay, own region, own pack and day as they
 *   were
 * @returns the record, plain frozen JSON
 * @throws {@link InvalidRecordError} with all that is wrong, among it facts that give another decision
 * @example
 * const facts = { doctorDecision: 'wait', ageYears: 40 }
 * const record = decisionRecord(evaluateEligibility(facts), { id: 'A-17', at: '2027-03-01T09:30:00Z', facts, mask: ['ageYears'] })
 * [record.masked, record.facts, record.replayable] // => [['/ageYears'], { doctorDecision: 'wait' }, false]
 */
export function decisionRecord(decision: RecordedDecision, options: RecordOptions): DecisionRecord {
  const { id, at, question, recorded, facts, mask, asOf, ...given } = checked(decision, options)
  const bearer = bearerOf(recorded)
  const { answerer, ...chosen } = chosenThen(question, bearer, { ...given, asOf })
  const layers = bearer?.layers ?? (['article', 'evidence'] as const)
  const { overlay, region } = chosen
  const again = askAgain(answerer, facts, { layers, asOf, overlay, region })
  if (again === undefined || differencesBetween(recorded, again).length > 0)
    throw new InvalidRecordError([recordIssue({ code: 'not_this_decision', at: '/facts' })])
  const left = masked(jsonFacts(facts), new Set(mask))
  const content = {
    format: 'decision-record/1',
    id,
    at,
    question,
    options: { layers, ...(asOf === undefined ? {} : { asOf }) },
    ...left,
    replayable: left.masked.length === 0,
    closure: closureOf(question, chosen),
    decision: again,
  } as const
  return freezeDeep({ ...content, digest: digestOfJson(content) })
}

/** What is given, read once and of the right shape; throws with all that is wrong. */
function checked(decision: unknown, options: unknown) {
  const issues: RecordIssue[] = []
  const invalid = (option: string, expected: string): undefined => {
    issues.push(factIssue({ code: 'invalid_option', at: '', option, expected }))
  }
  const { id: name, at: time, mask: names = [], asOf, overlay, region, pack, facts: given } = readOptions(options)
  const id =
    typeof name === 'string' && name !== '' && name.length <= 200
      ? name
      : invalid('id', 'a text of 1 to 200 characters')
  const at = isInstant(time) ? time : invalid('at', 'an instant such as `2027-03-27T18:00:00+01:00`')
  if (asOf !== undefined && !isDay(asOf)) invalid('asOf', 'a day such as 2027-03-01')
  const mask = Array.isArray(names) && names.every((each) => typeof each === 'string') ? names : undefined
  issues.push(...(mask === undefined ? [] : maskIssues(mask)))
  if (mask === undefined) invalid('mask', 'a list of names of facts')
  const facts = plainFacts(given, dictionary)
  if (!facts.ok) issues.push(...facts.issues)
  const report = emptyReport()
  const copy = jsonOf({ decision }, report) as { readonly decision: RecordedDecision } | undefined
  issues.push(...report.issues)
  const question = questionOf(copy?.decision) ?? invalid('decision', 'what an evaluate function returned')
  const isComplete = id !== undefined && at !== undefined && mask !== undefined && question !== undefined && copy
  if (issues.length > 0 || !facts.ok || !isComplete) throw new InvalidRecordError(issues)
  return { id, at, mask, asOf, overlay, region, pack, facts: facts.facts, question, recorded: copy.decision }
}

/** What answered, overlay and region as the decision names them; throws where they, or the day, are not at hand. */
function chosenThen(
  question: RecordedQuestion,
  bearer: Bearer | undefined,
  { overlay, region: own, pack: ownPack, asOf }: Pick<RecordOptions, 'overlay' | 'region' | 'pack' | 'asOf'>,
): Chosen & { readonly answerer: Answerer } {
  const { pack } = bearer ?? {}
  // A pack of one's own that was not asked is not meant: a built-in one of its name has another digest.
  const mine = ownPack !== undefined && pack?.digest === ownPack.digest ? ownPack : undefined
  const answerer = answererOf(question, mine)
  // A decision that is none may hold `null` there.
  const [overlaid, named] = [bearer?.overlay ?? undefined, bearer?.region ?? undefined]
  const region = named === undefined ? undefined : typeof own === 'object' ? own : builtInRegion(own ?? named.id)
  const issues = [
    ...(overlaid === undefined || overlay?.digest === overlaid.digest
      ? []
      : [recordIssue({ code: 'overlay_missing', at: '/overlay', id: overlaid.id })]),
    ...(named === undefined || region?.digest === named.digest
      ? []
      : [recordIssue({ code: 'region_missing', at: '/region', id: named.id })]),
    ...(answerer === undefined ? [recordIssue({ code: 'pack_missing', at: '/pack', id: question })] : []),
    ...(pack?.status === undefined || asOf !== undefined ? [] : [recordIssue({ code: 'day_missing', at: '/asOf' })]),
  ]
  if (issues.length > 0 || answerer === undefined) throw new InvalidRecordError(issues)
  return { answerer, pack: mine, overlay: overlaid && overlay, region }
}

/** Each option read once; of what is no object, or cannot be read, none. */
function readOptions(given: unknown): Partial<RecordOptions> {
  try {
    return { ...(given as Partial<RecordOptions>) }
  } catch {
    return {}
  }
}

/** Decides as then; the result as plain JSON, or nothing where facts or options are not accepted. */
export function askAgain(answerer: Answerer, facts: unknown, options: EvaluateOptions): RecordedDecision | undefined {
  const result = answerer.ask(facts, options)
  return result.ok ? jsonDecision(result.decision) : undefined
}

/** A decision as it is read back from a store. */
export function jsonDecision(decision: RecordedDecision): RecordedDecision {
  return JSON.parse(JSON.stringify(decision)) as RecordedDecision
}

/** Facts as JSON, without what is `undefined` and without the sign of a zero. */
function jsonFacts(facts: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(facts)) as Readonly<Record<string, unknown>>
}

function questionOf(decision: RecordedDecision | undefined): RecordedQuestion | undefined {
  if (typeof decision !== 'object' || decision === null) return undefined
  if (decision.format === 'visit/1') return Array.isArray(decision.stages) ? 'visit' : undefined
  const { module } = decision
  return decision.format === 'decision/1' && typeof module === 'string' ? module : undefined
}

/** What says of a decision by what it was made: a stage of a visit says it of all. */
type Bearer = Pick<Decision, 'layers' | 'overlay' | 'region' | 'pack'>

function bearerOf(decision: RecordedDecision): Bearer | undefined {
  return decision.format === 'visit/1' ? decision.stages[0] : decision
}
