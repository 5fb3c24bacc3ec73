/**
 * Matchers for decisions: plain functions, for `expect.extend(matchersFor())`. What fails says why: which rules are
 * true, which answer kept a rule from firing, and what is missing.
 *
 * @module
 */
import { caseDifferences } from '../../audit/index.ts'
import { explain } from '../../custom/index.ts'
import type { Decision, Finding, Missing, SequenceDecision } from '../../decide/index.ts'
import { expectArgument, InvalidArgumentError, isHolder, nearest } from '../../diagnostics/index.ts'
import { flipText, readText, testText } from '../../explain/index.ts'
import type { Pack } from '../../pack/index.ts'
import type { Expectation } from '../../parse/index.ts'
import { type Answer, type Read, readAnswer } from './asked.ts'

/** What a matcher answers. */
export interface Matched {
  readonly pass: boolean
  /** Why it has failed, or, under `not`, why it should not have passed. */
  readonly message: () => string
}

/** The matchers, as vitest and jest call them. No interface: what `expect.extend` takes has an index signature. */
export type Matchers = {
  /** The verdict is this one or a more restrictive one. */
  readonly toBeAtLeast: (answer: Answer, verdict: string) => Matched
  /** The verdict is this one or a less restrictive one. */
  readonly toBeAtMost: (answer: Answer, verdict: string) => Matched
  readonly toHaveVerdict: (answer: Answer, verdict: string) => Matched
  /** The rule is true, be it fired or assumed. */
  readonly toFire: (answer: Answer, rule: string) => Matched
  /** The rule is true because an unknown answer counts as the worst. */
  readonly toAssume: (answer: Answer, rule: string) => Matched
  /** Without this answer the verdict could be too low; a fact by its name, or its place in the facts. */
  readonly toMiss: (answer: Answer, fact: string) => Matched
  /** All that an expectation of a case names. */
  readonly toMeet: (answer: Answer, expected: Expectation) => Matched
}

/**
 * Makes the matchers, for `expect.extend(matchersFor())`: `toBeAtLeast`, `toBeAtMost`, `toHaveVerdict`, `toFire`,
 * `toAssume`, `toMiss` and `toMeet`.
 *
 * They take a decision, or what `ask` returns, which also holds the facts, so that a failure can say which answer kept
 * a rule from firing. A verdict or rule that does not exist is an error, not a pass under `not`.
 *
 * @param packs - packs of one's own, linked, whose decisions are tested by themselves; the built-in ones are known
 * @returns the matchers, plain functions that need no test framework
 * @example
 * const { toBeAtLeast } = matchersFor()
 * toBeAtLeast(ask('triage', { symptoms: [{ symptom: 'hives' }] }), 'contact_clinic_24_48h').pass // => true
 */
export function matchersFor(...packs: readonly Pack[]): Matchers {
  const readable = (answer: Answer): Read | undefined => {
    try {
      const known = readAnswer(answer, packs)
      return known !== undefined && isHolder(known.decision) && Array.isArray(known.decision.missing)
        ? known
        : undefined
    } catch {
      return undefined
    }
  }
  const read = (answer: Answer): Read => {
    const known = readable(answer)
    if (known !== undefined) return known
    throw new InvalidArgumentError('answer', 'a decision of a known module, or what `ask` returns')
  }
  const compared = (
    answer: Answer,
    verdict: string,
    words: string,
    holds: (own: number, asked: number) => boolean,
  ): Matched => {
    const of = read(answer)
    expectArgument('verdict', 'a text', () => typeof verdict === 'string')
    const height = heightOf(verdict, of)
    const pass = holds(of.ladder.indexOf(of.decision.verdict), height)
    return {
      pass,
      message: () =>
        `expected the verdict ${pass ? 'not ' : ''}to be ${words} ${verdict}; it is ${of.decision.verdict}\n${contextOf(of)}`,
    }
  }
  const ruleMatched = (answer: Answer, rule: string, words: string, counts: (finding: Finding) => boolean): Matched => {
    const of = read(answer)
    expectArgument('rule', 'a text', () => typeof rule === 'string')
    checkRule(rule, of)
    const found = findingsOf(of.decision).filter((finding) => finding.rule === rule)
    const pass = found.some(counts)
    const why = found.length > 0 ? `it is true: ${found[0]?.status}` : whyNot(rule, of)
    return {
      pass,
      message: () => `expected ${rule} ${pass ? 'not ' : ''}to ${words}; ${why}\n${contextOf(of)}`,
    }
  }
  return {
    toBeAtLeast: (answer, verdict) => compared(answer, verdict, 'at least', (own, asked) => own >= asked),
    toBeAtMost: (answer, verdict) => compared(answer, verdict, 'at most', (own, asked) => own <= asked),
    toHaveVerdict: (answer, verdict) => compared(answer, verdict, 'exactly', (own, asked) => own === asked),
    toFire: (answer, rule) => ruleMatched(answer, rule, 'fire', () => true),
    toAssume: (answer, rule) => ruleMatched(answer, rule, 'be assumed', ({ status }) => status === 'assumed'),
    toMiss: (answer, fact) => {
      const of = read(answer)
      const pass = of.decision.missing.some((missing) => missing.fact === fact || missing.at === fact)
      return {
        pass,
        message: () => `expected ${fact} ${pass ? 'not ' : ''}to be missing\n${contextOf(of)}`,
      }
    },
    toMeet: (answer, expected) => {
      const of = read(answer)
      if ('stages' in of.decision) throw new InvalidArgumentError('answer', 'the decision of one module, not a visit')
      expectArgument('expected', 'what a case expects', () => isHolder(expected))
      const unmet = caseDifferences(of.decision, expected)
      const expectedRules = (expected.fired ?? []).filter((rule) => !isTrue(rule, of))
      const lines = unmet.map(
        ({ member, expected: wanted, got }) =>
          `${member}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
      )
      return {
        pass: unmet.length === 0,
        message: () =>
          unmet.length === 0
            ? `expected the decision not to meet ${JSON.stringify(expected)}`
            : [...lines, ...expectedRules.map((rule) => `${rule}: ${whyNot(rule, of)}`), contextOf(of)].join('\n'),
      }
    },
  }
}

function heightOf(verdict: string, { ladder }: Read): number {
  const height = ladder.indexOf(verdict)
  if (height >= 0) return height
  throw new InvalidArgumentError('verdict', `one of ${ladder.join(', ')}${suggestion(verdict, ladder)}`)
}

function checkRule(name: string, { pack }: Read): void {
  if (pack === undefined || pack.rules.some((rule) => rule.name === name)) return
  const names = pack.rules.map((rule) => rule.name)
  throw new InvalidArgumentError('rule', `the name of a rule of ${pack.id}${suggestion(name, names)}`)
}

function suggestion(name: string, listed: readonly string[]): string {
  const meant = nearest(name, listed)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

function findingsOf(decision: Decision | SequenceDecision): readonly Finding[] {
  return 'stages' in decision ? decision.stages.flatMap(({ findings }) => findings) : decision.findings
}

function isTrue(rule: string, { decision }: Read): boolean {
  return findingsOf(decision).some((finding) => finding.rule === rule)
}

/** Which answers keep a rule from firing; that needs the facts, which a decision does not hold. */
function whyNot(rule: string, { asked, pack }: Read): string {
  if (asked === undefined) return 'it is not true (give `ask(…)` to `expect`, and this says why)'
  if (pack?.rules.every(({ name }) => name !== rule)) return `no rule of ${pack.id} is called that`
  const { views } = explain(asked.pack, asked.facts, { ...asked.options, rule })
  const lines = views.flatMap(({ at, rules }) =>
    rules.flatMap(({ because, toFire }) => {
      const turning = toFire?.possible ? toFire.flips.map(flipText) : []
      const reasons = turning.length > 0 ? turning : because.map((leaf) => `${testText(leaf)}; ${readText(leaf)}`)
      return reasons.map((reason) => `  ${at === '' ? '' : `${at}: `}${reason}`)
    }),
  )
  return `it is kept from firing:\n${lines.join('\n')}`
}

/** Which rules are true, and what is missing. */
function contextOf({ decision }: Read): string {
  const findings = findingsOf(decision)
  const rules = findings.map(
    ({ rule, verdict, status, notice }) => `${rule} (${notice ? 'notice' : `${status}, ${verdict}`})`,
  )
  const missing = decision.missing.map(({ at, couldRaiseTo }: Missing) => `${at} (could raise it to ${couldRaiseTo})`)
  return [
    `true: ${rules.join(', ') || 'no rule'}`,
    ...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]),
    `whatever the open answers are: ${decision.atLeast} to ${decision.atMost}`,
  ].join('\n')
}
