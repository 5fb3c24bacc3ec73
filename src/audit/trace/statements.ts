/**
 * What is wrong between statements and rules: one that nothing encodes, one that is waived and encoded all the same, a
 * name that leads nowhere, a quote that is not in its text.
 *
 * @module
 */
import { child, nearest } from '../../diagnostics/index.ts'
import type { Rule } from '../../pack/index.ts'
import type { Statement } from '../../parse/index.ts'
import type { Problem } from '../report.ts'
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
      return [error('quote_not_found', place, `the quote of ${id} does not stand in "${text}"`)]
    case 'too_short':
      return [error('quote_too_short', place, `the quote of ${id} has fewer than two words, so it proves nothing`)]
    case 'text_not_given':
      return [
        {
          ...error('text_not_given', place, `whether the quote of ${id} stands in "${text}" cannot be said without it`),
          severity: 'undecided',
        },
      ]
  }
}

function waiverProblems({ id, file, at, encodedBy, waived }: Statement, rules: readonly Rule[]): readonly Problem[] {
  if (waived === undefined) return []
  const place = { file, at: child(at, 'waived') }
  return [
    ...(waived.length < shortestReason
      ? [
          error(
            'waiver_without_reason',
            place,
            `${id} is waived with a reason of fewer than ${shortestReason} characters`,
          ),
        ]
      : []),
    ...(encodedBy === undefined ? [] : [error('waived_and_encoded', place, `${id} is waived and names rules as well`)]),
    ...rules.flatMap((rule) => {
      const index = rule.basis.indexOf(id)
      if (index < 0) return []
      const cited = { at: child(child(rule.at, 'basis'), index), rule: rule.name }
      return [error('waived_but_cited', cited, `${rule.name} cites ${id}, which is waived`)]
    }),
  ]
}

/** Every rule that a statement names exists, and cites the statement. */
function namedProblems({ id, file, at, encodedBy = [] }: Statement, rules: readonly Rule[]): readonly Problem[] {
  return encodedBy.flatMap((name, index) => {
    const place = { file, at: child(child(at, 'encodedBy'), index) }
    const called = rules.filter((rule) => isCalled(rule, name))
    if (called.length === 0) {
      const suggestion = nearest(
        name,
        rules.map((rule) => rule.name.split('-')[0] ?? ''),
      )
      const meant = suggestion === undefined ? '' : `; was ${suggestion} meant?`
      return [error('unknown_rule', place, `${id} names ${name}, and no rule is called that${meant}`)]
    }
    if (called.some(({ basis }) => basis.includes(id))) return []
    return [error('rule_does_not_cite', place, `${id} names ${name}, and that rule does not cite it`)]
  })
}

function dangling({ id, file, at }: Statement): Problem {
  return error('statement_not_encoded', { file, at }, `${id} is encoded by no rule and not waived`)
}

function error(code: string, place: Pick<Problem, 'file' | 'at' | 'rule'>, message: string): Problem {
  return { code, severity: 'error', ...place, message }
}
