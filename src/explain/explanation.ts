/**
 * Why a decision is as it is: each rule behind it with its evaluated condition, and, of a rule that does not count, what
 * it would take. In: a pack, a caller's facts, and which rules are asked about. Out: plain data that holds the caller's
 * own answers, which a decision never does.
 *
 * @module
 */
import type { Decision, EvaluateOptions } from '../decide/index.ts'
import { freezeDeep, nearest } from '../diagnostics/index.ts'
import { type FactIssue, InvalidFactsError } from '../facts/index.ts'
import { audiences, isAudience, trimmed } from './audience.ts'
import { type Inquiry, inquiryOf, type Situation, situationOf, type View } from './change/situation.ts'
import { checked, invalid } from './counterfactual.ts'
import type { ExplainAudience, ExplainedRule, ExplainedView, Explanation } from './explained.ts'
import { decisionsOf, readingsOf, type Subject } from './readings.ts'
import { toFire } from './tree/flips.ts'
import { reasonsOf } from './tree/reasons.ts'
import { type ExplainedCondition, explained } from './tree/tree.ts'

/** What is asked for. */
export interface ExplainOptions extends EvaluateOptions {
  /** A rule, or several, by name; without it, the rules that count. */
  readonly rule?: string | readonly string[] | undefined
  /** Whom it is for; an auditor, who gets everything, where nobody is named. */
  readonly audience?: ExplainAudience | undefined
}

/**
 * Explains a decision, or rules that are asked for by name. Where a decision is joined of several readings of a pack, a
 * rule is explained as it counts more in any of them, as the joined decision has it.
 */
export function explanationOf(subject: Subject, given: unknown, asked: ExplainOptions = {}): Explanation {
  const { rule: names, audience = 'auditor', ...chosen } = asked
  const { dictionary } = subject
  const { facts, options } = checked(given, chosen, subject)
  const decided = subject.evaluate(facts, chosen)
  const inquiry = inquiryOf(readingsOf(subject, options), dictionary, options.layers)
  const situation = situationOf(inquiry, facts)
  const named = names === undefined ? undefined : rulesNamed(names, inquiry)
  const issues = [
    ...(named?.issues ?? []),
    ...(isAudience(audience) ? [] : [invalid('audience', `one of ${audiences.join(', ')}`)]),
  ]
  if (issues.length > 0 || situation === undefined) throw new InvalidFactsError(issues)
  const views = judgedTogether(situation).map((together): Seen => {
    const [first] = together
    const { reading, answers, isAsked } = first
    const own = Math.max(...together.map(({ height }) => height))
    const rules = named === undefined ? (isAsked ? counting(together) : []) : named.names.filter(isIn(together))
    return {
      rank: isAsked ? (reading.ranks[own] ?? 0) : -1,
      view: {
        module: reading.pack.id,
        at: answers.item?.at ?? '',
        verdict: reading.pack.ladder[own] ?? reading.pack.otherwise,
        ...(isAsked ? {} : { notAsked: true as const }),
        rules: rules.map((name) => ruleAt(name, together, situation, inquiry)),
      },
    }
  })
  const [{ layers, overlay, region }] = decisionsOf(decided) as readonly [Decision, ...Decision[]]
  const { verdict, atLeast, atMost } = decided
  // Of several stages a patient sees those behind the verdict: advice must not stand beside a reason against a session.
  const leadsAlone = audience === 'patient' && named === undefined && subject.parts.length > 1
  const lowest = leadsAlone ? subject.ladder.indexOf(verdict) : 0
  const isShown = ({ rank, view }: Seen): boolean => rank >= lowest || (named !== undefined && view.rules.length > 0)
  const whole: Explanation = {
    format: 'explanation/1',
    module: subject.id,
    audience,
    packs: decisionsOf(decided).map(({ pack }) => pack),
    layers,
    ...(overlay === undefined ? {} : { overlay }),
    ...(region === undefined ? {} : { region }),
    verdict,
    atLeast,
    atMost,
    views: views.filter(isShown).map(({ view }) => view),
  }
  const highest = new Map(
    decisionsOf(decided).map(({ module, findings }) => [
      module,
      findings.find(({ notice }) => notice !== true)?.verdict,
    ]),
  )
  return freezeDeep(trimmed(whole, { isNamed: named !== undefined, highest }, dictionary))
}

/** A view, and where its verdict stands on the ladder of the whole. */
interface Seen {
  readonly rank: number
  readonly view: ExplainedView
}

/** All readings of the same answers by the same pack, in order: the strictest stands last. */
type Together = readonly [View, ...View[]]

function judgedTogether({ views }: Situation): readonly Together[] {
  const byItem = new Map<string, [View, ...View[]]>()
  for (const view of views) {
    const key = `${view.reading.part} ${view.index}`
    const together = byItem.get(key)
    if (together === undefined) byItem.set(key, [view])
    else together.push(view)
  }
  return [...byItem.values()]
}

function isIn(together: Together): (name: string) => boolean {
  return (name) => together.some(({ reading }) => reading.rules.some((rule) => rule.name === name))
}

const statuses = ['silent', 'open', 'assumed', 'fired'] as const satisfies readonly ExplainedRule['status'][]

function ruleAt(name: string, together: Together, situation: Situation, inquiry: Inquiry): ExplainedRule {
  const forms = together.flatMap((view) => {
    const rule = view.reading.rules.find((each) => each.name === name)
    if (rule === undefined) return []
    const condition = explained(rule.condition, view, situation, inquiry)
    return [{ rule, condition, status: view.isAsked ? statusOf(condition) : ('silent' as const), view }]
  })
  const [most] = forms.reverse().sort((a, b) => statuses.indexOf(b.status) - statuses.indexOf(a.status))
  if (most === undefined) throw new TypeError(`no rule is called ${name}`)
  const { rule, condition, status, view } = most
  const among = together.map((each) => situation.views.indexOf(each))
  return {
    rule: rule.name,
    verdict: rule.rung,
    status,
    ...(rule.notice ? { notice: true as const } : {}),
    layer: rule.layer,
    basis: rule.basis,
    ...(rule.strength === undefined ? {} : { strength: rule.strength }),
    message: `finding.${view.reading.pack.id}.${rule.message}`,
    at: rule.at,
    because: reasonsOf(condition),
    condition,
    ...(status === 'open' || status === 'silent' ? { toFire: toFire(name, among, situation, inquiry) } : {}),
  }
}

function statusOf({ certain, judged }: ExplainedCondition): ExplainedRule['status'] {
  if (judged === 'true') return certain === 'true' ? 'fired' : 'assumed'
  return judged === 'unknown' ? 'open' : 'silent'
}

/** The rules that count by any reading, as a decision lists them. */
function counting(together: Together): readonly string[] {
  const rules = together.flatMap(({ reading, judged }) => reading.rules.filter((_, place) => judged[place] === 'true'))
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()]
    .sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function rulesNamed(
  names: string | readonly string[],
  { readings }: Inquiry,
): { readonly names: readonly string[]; readonly issues: readonly FactIssue[] } {
  const asked = typeof names === 'string' ? [names] : names
  if (!Array.isArray(asked)) return { names: [], issues: [invalid('rule', 'the name of a rule, or a list of names')] }
  const known = new Set(readings.flatMap(({ rules }) => rules.map(({ name }) => name)))
  const issues = asked.flatMap((name) => {
    if (known.has(name)) return []
    const meant = typeof name === 'string' ? nearestRule(name, known) : undefined
    return [invalid('rule', `a rule of the pack${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`)]
  })
  return { names: asked, issues }
}

/** The number in front of a rule's name is mostly remembered, the rest is not. */
function nearestRule(name: string, names: Iterable<string>): string | undefined {
  const all = [...names]
  const code = name.split('-')[0]
  return nearest(name, all) ?? all.find((other) => other.split('-')[0] === code)
}
