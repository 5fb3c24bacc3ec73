/**
 * Explanations as text: condition trees drawn with lines, readable without colour.
 *
 * @module
 */
import {
  type CounterfactualResult,
  changeText,
  type ExplainedCondition,
  type ExplainedLeaf,
  type ExplainedRule,
  type Explanation,
  flipText,
  readText,
  testText,
  type UnknownAnswer,
} from '../public/explain.ts'
import type { Paint } from './print/paint.ts'

const marks = { true: 'yes', unknown: 'open', false: 'no' } as const
const colours = { true: 'green', unknown: 'yellow', false: 'red' } as const

/** An explanation: each item's rules, each with its condition and what it would take. */
export function printedExplanation({ module, verdict, views, packs, overlay }: Explanation, paint: Paint): string {
  const head = `${module}: ${paint('bold', verdict)}`
  const blocks = views.flatMap(({ module: stage, at, verdict: own, notAsked, rules, open }) => [
    ...(stage === module && at === '' ? [] : [headOf(stage === module ? '' : stage, at, notAsked ? 'not asked' : own)]),
    ...(open === undefined ? rulesText(rules, paint) : [openText(open)]),
  ])
  const house = overlay === undefined ? '' : `, overlay ${overlay.id} ${overlay.version}`
  const rules = packs.map(({ id, version, digest }) => `Rules: ${id} ${version}${house}; ${digest.slice(0, 19)}…`)
  return [head, ...blocks, rules.join('\n')].join('\n\n')
}

function headOf(stage: string, at: string, verdict: string): string {
  return `${[stage, at].filter((part) => part !== '').join(' ')}: ${verdict}`
}

function rulesText(rules: readonly ExplainedRule[], paint: Paint): readonly string[] {
  return rules.length === 0 ? ['no rule to show'] : rules.map((rule) => ruleText(rule, paint))
}

const unknown = { partly: 'known in part', asked: 'asked and not known', not_asked: 'not asked' } as const

function openText(open: readonly UnknownAnswer[]): string {
  return open.length === 0
    ? 'nothing is open'
    : open.map(({ fact, known }) => `- ${fact}: ${unknown[known]}`).join('\n')
}

function ruleText(rule: ExplainedRule, paint: Paint): string {
  const { rule: name, verdict, status, layer, basis, condition, because, toFire } = rule
  const sources = basis.length === 0 ? '' : ` (${layer} ${basis.join(' ')})`
  const lines = [`${paint('bold', name)}${sources}: ${status}, stands for ${verdict}`]
  if (condition === undefined) lines.push(...because.map((leaf) => `- ${leafText(leaf)}`))
  else lines.push(...treeLines(condition, paint))
  if (toFire?.possible) {
    lines.push('It would count, if', ...toFire.flips.map((flip) => `- ${flipText(flip)}`))
    lines.push('for example with', ...toFire.changes.map((change) => `- ${changeText(change)}`))
  } else if (toFire !== undefined) {
    lines.push(toFire.because === 'never' ? 'No answers make it count.' : 'What it would take was not found in time.')
  }
  return lines.join('\n')
}

/** A tree, one node a line: its truth for the verdict, then what it is. A chain of one operand stays on one line. */
function treeLines(condition: ExplainedCondition, paint: Paint): readonly string[] {
  const draw = (node: ExplainedCondition, first: string, rest: string): readonly string[] => {
    const mark = paint(colours[node.judged], `[${marks[node.judged]}]`)
    if (node.kind === 'leaf') return [`${first}${mark} ${leafText(node)}`]
    const operands = 'operands' in node ? node.operands : [node.operand]
    const below = operands.flatMap((operand, index) => {
      const isLast = index === operands.length - 1
      return draw(operand, `${rest}${isLast ? '└─ ' : '├─ '}`, `${rest}${isLast ? '   ' : '│  '}`)
    })
    return [`${first}${mark} ${node.kind === 'named' ? node.name : titles[node.kind]}`, ...below]
  }
  return draw(condition, '', '')
}

const titles = { all: 'all of', any: 'any of', not: 'not' } as const

function leafText(leaf: ExplainedLeaf): string {
  return leaf.operator === 'isUnknown' && leaf.certain === 'false'
    ? `${testText(leaf)}; it is known`
    : `${testText(leaf)}; ${readText(leaf)}`
}

/** What would have to be answered differently. */
export function printedCounterfactual(result: CounterfactualResult, paint: Paint): string {
  const { module, verdict, towards, outcome, because, counterfactuals } = result
  const head = `${module}: ${paint('bold', verdict)}; towards ${towards.join(', ') || 'nothing'}`
  if (outcome === 'none') return `${head}\n\nNo answers that may change lead there.`
  if (outcome === 'not_decided') return `${head}\n\nNot decided: ${because}.`
  const ways = counterfactuals.map(
    (each) =>
      `${paint('bold', each.verdict)}, with\n${each.changes.map((change) => `- ${changeText(change)}`).join('\n')}`,
  )
  return [head, ...ways].join('\n\n')
}
