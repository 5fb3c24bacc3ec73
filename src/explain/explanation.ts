/**
 * Why a decision is as it is: each rule behind it with its evaluated condition, and, of a rule that does not count, what
 * it would take. In: a pack, a caller's facts, and which rules are asked about. Out: plain data that holds the caller's
 * own answers, which a decision never does.
 *
 * @module
 */
import { evaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, Options, Regions } from '../decide/index.ts'
import { freezeDeep, nearest, type Pointer } from '../diagnostics/index.ts'
import { type Dictionary, type FactIssue, InvalidFactsError } from '../facts/index.ts'
import type { Layer, Pack, Rule, Strength } from '../pack/index.ts'
import { audiences, type ExplainAudience, isAudience, trimmed } from './audience.ts'
import { type Inquiry, inquiryOf, type Situation, situationOf } from './change/situation.ts'
import { checked, invalid } from './counterfactual.ts'
import { type ToFire, toFire } from './flips.ts'
import { reasonsOf } from './reasons.ts'
import { type ExplainedCondition, type ExplainedLeaf, explained } from './tree.ts'

/** What is asked for. */
export interface ExplainOptions extends EvaluateOptions {
  /** A rule, or several, by name; without it, the rules that count. */
  readonly rule?: string | readonly string[] | undefined
  /** Whom it is for; an auditor, who gets everything, where nobody is named. */
  readonly audience?: ExplainAudience | undefined
}

/** Why a decision is as it is. It holds the caller's own answers, unlike any decision. */
export interface Explanation {
  readonly format: 'explanation/1'
  readonly module: string
  readonly audience: ExplainAudience
  readonly pack: Decision['pack']
  readonly layers: readonly Layer[]
  readonly overlay?: Decision['overlay']
  readonly region?: Decision['region']
  readonly verdict: string
  readonly atLeast: string
  readonly atMost: string
  /** One for each item that the pack is asked for, or one. */
  readonly views: readonly ExplainedView[]
}

/** One item, or the patient. */
export interface ExplainedView {
  /** The item's place in the caller's facts; empty where the pack is not asked per item. */
  readonly at: Pointer
  readonly verdict: string
  /** Highest verdict first, then by name; rules that were asked for, in that order. */
  readonly rules: readonly ExplainedRule[]
  /** For a receptionist, instead of rules: what is not known of the answers that they look at. */
  readonly open?: readonly UnknownAnswer[]
}

/** An answer that is not known, or not as a whole. */
export interface UnknownAnswer {
  readonly fact: string
  readonly known: Exclude<ExplainedLeaf['known'], 'known'>
  /** Where the answer belongs in the caller's facts; of a computed fact, the answers behind it. */
  readonly answers: readonly Pointer[]
}

/** One rule. */
export interface ExplainedRule {
  readonly rule: string
  /** The verdict that the rule stands for. */
  readonly verdict: string
  /**
   * `fired` and `assumed` as in a finding; `open` waits for an answer, `silent` does not count. The truths of
   * `condition` say which of the two readings made it so.
   */
  readonly status: 'fired' | 'assumed' | 'open' | 'silent'
  readonly notice?: true
  readonly layer: Layer
  readonly basis: readonly string[]
  readonly strength?: Strength
  /** Key of the message: `finding.<module>.<message>`. */
  readonly message: string
  /** The rule's place in the pack's file. */
  readonly at?: Pointer
  /** The fewest leaves that carry the rule, or that keep it from counting. */
  readonly because: readonly ExplainedLeaf[]
  /** The whole condition. */
  readonly condition?: ExplainedCondition
  /** What it would take for the rule to count; only of one that does not. */
  readonly toFire?: ToFire
}

/** A stricter form of the pack, with the options under which it is read: what an overlay makes of both. */
export type Stricter = (options: Options) => { readonly pack: Pack; readonly options: Options } | undefined

/**
 * Explains a decision, or rules that are asked for by name. Where a stricter form of the pack was asked as well, a rule
 * is explained as it counts more in either, as the joined decision has it.
 */
export function explanationOf(
  pack: Pack,
  given: unknown,
  asked: ExplainOptions,
  dictionary: Dictionary,
  regions: Regions,
  stricter: Stricter = () => undefined,
): Explanation {
  const { rule: names, audience = 'auditor', ...chosen } = asked
  const { facts, options } = checked(given, chosen, dictionary, regions)
  const decision = evaluatorOf(() => pack, dictionary, regions).evaluate(facts, chosen)
  const over = stricter(options)
  // The stricter form stands last: it holds all rules of the other, and where both read a rule alike it speaks.
  const inquiries = [{ pack, options }, ...(over === undefined ? [] : [over])].map((form) =>
    inquiryOf(form.pack, dictionary, form.options),
  )
  const named = names === undefined ? undefined : rulesNamed(names, inquiries.at(-1)?.rules ?? [])
  const issues = [
    ...(named?.issues ?? []),
    ...(isAudience(audience) ? [] : [invalid('audience', `one of ${audiences.join(', ')}`)]),
  ]
  const readings = inquiries.flatMap((inquiry): readonly Reading[] => {
    const situation = situationOf(inquiry, facts)
    return situation === undefined ? [] : [{ inquiry, situation }]
  })
  const [first] = readings
  if (issues.length > 0 || first === undefined) throw new InvalidFactsError(issues)
  const views = first.situation.views.map(({ answers }, index): ExplainedView => {
    const own = decision.items?.[index] ?? decision
    const rules = named?.rules ?? counting(readings, index)
    return {
      at: answers.item?.at ?? '',
      verdict: own.verdict,
      rules: rules.map(({ name }) => ruleAt(name, index, readings, decision)),
    }
  })
  const { module, pack: identity, layers, overlay, region, verdict, atLeast, atMost } = decision
  const whole: Explanation = {
    format: 'explanation/1',
    module,
    audience,
    pack: identity,
    layers,
    ...(overlay === undefined ? {} : { overlay }),
    ...(region === undefined ? {} : { region }),
    verdict,
    atLeast,
    atMost,
    views,
  }
  const highest = decision.findings.find(({ notice }) => notice !== true)?.verdict
  return freezeDeep(trimmed(whole, { isNamed: named !== undefined, highest }, dictionary))
}

/** The rules in one form, and what they make of the facts. */
interface Reading {
  readonly inquiry: Inquiry
  readonly situation: Situation
}

const statuses = ['silent', 'open', 'assumed', 'fired'] as const satisfies readonly ExplainedRule['status'][]

function ruleAt(name: string, index: number, readings: readonly Reading[], { module }: Decision): ExplainedRule {
  const forms = readings.flatMap(({ inquiry, situation }) => {
    const rule = inquiry.rules.find((each) => each.name === name)
    if (rule === undefined) return []
    const condition = explained(rule.condition, index, situation, inquiry)
    return [{ rule, condition, status: statusOf(condition), inquiry, situation }]
  })
  const [most] = forms.reverse().sort((a, b) => statuses.indexOf(b.status) - statuses.indexOf(a.status))
  if (most === undefined) throw new TypeError(`no rule is called ${name}`)
  const { rule, condition, status, inquiry, situation } = most
  return {
    rule: rule.name,
    verdict: rule.rung,
    status,
    ...(rule.notice ? { notice: true as const } : {}),
    layer: rule.layer,
    basis: rule.basis,
    ...(rule.strength === undefined ? {} : { strength: rule.strength }),
    message: `finding.${module}.${rule.message}`,
    at: rule.at,
    because: reasonsOf(condition),
    condition,
    ...(status === 'open' || status === 'silent' ? { toFire: toFire(rule, index, situation, inquiry) } : {}),
  }
}

function statusOf({ certain, judged }: ExplainedCondition): ExplainedRule['status'] {
  if (judged === 'true') return certain === 'true' ? 'fired' : 'assumed'
  return judged === 'unknown' ? 'open' : 'silent'
}

/** The rules that count in one view by either form, as a decision lists them. */
function counting(readings: readonly Reading[], index: number): readonly Rule[] {
  const rules = readings.flatMap(({ inquiry, situation }) =>
    inquiry.rules.filter((_, place) => situation.views[index]?.judged[place] === 'true'),
  )
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()].sort(
    (a, b) => b.height - a.height || (a.name < b.name ? -1 : 1),
  )
}

function rulesNamed(
  names: string | readonly string[],
  rules: readonly Rule[],
): { readonly rules: readonly Rule[]; readonly issues: readonly FactIssue[] } {
  const asked = typeof names === 'string' ? [names] : names
  if (!Array.isArray(asked)) return { rules: [], issues: [invalid('rule', 'the name of a rule, or a list of names')] }
  const byName = new Map(rules.map((rule) => [rule.name, rule]))
  const issues = asked.flatMap((name) => {
    if (byName.has(name)) return []
    const meant = typeof name === 'string' ? nearestRule(name, byName.keys()) : undefined
    return [invalid('rule', `a rule of the pack${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`)]
  })
  return { rules: asked.flatMap((name) => byName.get(name) ?? []), issues }
}

/** The number in front of a rule's name is mostly remembered, the rest is not. */
function nearestRule(name: string, names: Iterable<string>): string | undefined {
  const all = [...names]
  const code = name.split('-')[0]
  return nearest(name, all) ?? all.find((other) => other.split('-')[0] === code)
}
