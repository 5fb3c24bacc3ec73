/**
 * The check `trace`: statements, rules, cases and sources lead to one another, and nothing dangles.
 * In: a subject with its sources. Out: the matrix, and every link that leads nowhere.
 *
 * @module
 */
import { type AuditReport, type Problem, reportOf } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { foundationProblems } from './foundations.ts'
import { type TraceDetail, type TracedRule, traceMatrix } from './matrix.ts'
import { sentenceProblems } from './sentences.ts'
import { statementProblems } from './statements.ts'

/**
 * Traces every statement to the rules that encode it, every rule to what it stands on and to the cases that expect it,
 * and every quote to its text.
 *
 * @param subject - a pack with its cases and sources
 * @returns the report; its detail is the matrix of statements, rules, cases, sources and parameters
 * @example
 * import clinic from 'hair-mesotherapy-rules/rules/modules/clinic/pack.json' with { type: 'json' }
 * traceReport(subjectOf({ pack: clinic })).problems[0]?.code // => 'no_sources'
 */
export function traceReport(subject: Subject): AuditReport<'trace', TraceDetail> {
  expectSubject(subject)
  const { sources } = subject
  const detail = traceMatrix(subject)
  const { rules, statements } = detail
  const count = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length
  return reportOf('trace', subject.pack, {
    measures: [
      { name: 'rules with a source', value: count(rules, isSourced), of: rules.length },
      {
        name: 'rules with a case that expects them',
        value: count(rules, (row) => row.cases.length > 0),
        of: rules.length,
      },
      { name: 'rules with evidence', value: count(rules, (row) => row.strength !== null), of: rules.length },
      ...(['A', 'B', 'C', 'G'] as const).map((strength) => ({
        name: `rules whose best evidence is ${strength}`,
        value: count(rules, (row) => row.strength === strength),
      })),
      {
        name: 'statements that this pack cites',
        value: count(statements, (row) => row.rules.length > 0),
        of: statements.length,
      },
      {
        name: 'statements encoded by some pack',
        value: count(statements, (row) => row.encodedBy.length > 0),
        of: statements.length,
      },
      { name: 'statements waived', value: count(statements, (row) => row.waived !== undefined), of: statements.length },
      {
        name: 'quotes found in their text',
        value: count(statements, (row) => row.found === 'stands'),
        of: statements.length,
      },
    ],
    problems: [
      ...withoutCase(rules, subject),
      ...(sources === undefined ? [noSourcesGiven] : foundationProblems(subject, sources)),
      ...statementProblems(subject),
      ...sentenceProblems(subject),
    ],
    detail,
    limits: [
      'That a rule cites a statement does not show that it says the same; somebody has to read both.',
      'A quote is compared word by word, without case and punctuation; that it is not torn out of context is not shown.',
      'That literature says what the evidence makes of it is not shown; nothing here reads literature.',
      'A source or a strength of evidence that is mistaken for another of its kind is not noticed.',
      'Of sentences it is only seen where two rules have each the one that is named after the other.',
    ],
  })
}

function isSourced({ statements, evidence, citations }: TracedRule): boolean {
  return statements.length + evidence.length + citations.length > 0
}

function withoutCase(rules: readonly TracedRule[], { cases }: Subject): readonly Problem[] {
  if (cases.length === 0) return []
  return rules
    .filter((row) => row.cases.length === 0)
    .map(({ rule, at }) => ({
      code: 'rule_without_case',
      severity: 'warning',
      at,
      rule,
      message: `no case expects ${rule} to be true`,
    }))
}

const noSourcesGiven: Problem = {
  code: 'no_sources',
  severity: 'undecided',
  message: 'no sources were given, so what the rules stand on cannot be traced',
}
