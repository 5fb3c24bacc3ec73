/**
 * What is wrong between statements and rules: one that nothing encodes, one that is waived and encoded all the same, a
 * name that leads nowhere, a quote that is not in its text.
 *
 * @module
 */
import { child, nearest } from '../../diagnostics/index.ts'
import type { Rule } from '../../pack/index.ts'
import type { Statement } from '../../parse/index.ts'
import { type Problem, problem } from '../report.ts'
import type { Subject } from '../subject.ts'
import { encodersOf, isCalled, noSources } from './matrix.ts'
import { quoteFinder } from './quotes.ts'

/** A shorter reason says no more than that there is one. */
const shortestReason = 20

/** All that is wrong with the statements of a subject. */
export function statementProblems(subject: Subject): readonly Problem[] {
  const { statements, texts } = subject.sources ?? noSources
  const packs = [subject.pack, ...(subject.alongside ?? [])]
  const rules = packs.flatMap((pack) => pack.rules)
  const find = quoteFinder(texts)
  return statements.flatMap((statement) => [
    ...quoteProblems(statement, find),
    ...waiverProblems(statement, subject.pack.rules),
    ...namedProblems(statement, rules),
    ...(statement.waived === undefined && encodersOf(statement, packs).length === 0 ? [dangling(statement)] : []),
  ])
}

function quoteProblems(
  { id, file, at, text, quote }: Statement,
  find: ReturnType<typeof quoteFinder>,
): readonly Problem[] {
  const place = { file, at: child(at, 'quote') }
  switch (find(text, quote)) {
    case 'stands':
      return []
    case 'not_found':
      return [problem('error', 'quote_not_found', place, `the quote of ${id} does not stand in "${text}"`)]
    case 'too_short':
      return [
        problem('error', 'quote_too_short', place, `the quote of ${id} has fewer than two words, so it proves nothing`),
      ]
    case 'text_not_given':
      return [
        problem(
          'undecided',
          'text_not_given',
          place,
          `whether the quote of ${id} stands in "${text}" cannot be said without it`,
        ),
      ]
  }
}

function waiverProblems({ id, file, at, encodedBy, waived }: Statement, rules: readonly Rule[]): readonly Problem[] {
  if (waived === undefined) return []
  const place = { file, at: child(at, 'waived') }
  const short = `${id} is waived with a reason of fewer than ${shortestReason} characters`
  return [
    ...(waived.length < shortestReason ? [problem('error', 'waiver_without_reason', place, short)] : []),
    ...(encodedBy === undefined
      ? []
      : [problem('error', 'waived_and_encoded', place, `${id} is waived and names rules`)]),
    ...rules.flatMap((rule) => {
      const index = rule.basis.indexOf(id)
      if (index < 0) return []
      const cited = { at: child(child(rule.at, 'basis'), index), rule: rule.name }
      return [problem('error', 'waived_but_cited', cited, `${rule.name} cites ${id}, which is waived`)]
    }),
  ]
}

/** Every rule that a statement names exists, and cites the statement. */
function namedProblems({ id, file, at, encodedBy = [] }: Statement, rules: readonly Rule[]): readonly Problem[] {
  return encodedBy.flatMap((name, index) => {
    const place = { file, at: child(child(at, 'encodedBy'), index) }
    const called = rules.filter((rule) => isCalled(rule, name))
    if (called.length === 0) {
      const names = rules.map((rule) => rule.name.split('-')[0] ?? '')
      const suggestion = nearest(name, names)
      const meant = suggestion === undefined ? '' : `; was ${suggestion} meant?`
      return [problem('error', 'unknown_rule', place, `${id} names ${name}, and no rule is called that${meant}`)]
    }
    if (called.some(({ basis }) => basis.includes(id))) return []
    return [problem('error', 'rule_does_not_cite', place, `${id} names ${name}, and that rule does not cite it`)]
  })
}

function dangling({ id, file, at }: Statement): Problem {
  return problem('error', 'statement_not_encoded', { file, at }, `${id} is encoded by no rule and not waived`)
}
