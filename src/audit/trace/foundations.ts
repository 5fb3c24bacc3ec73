/**
 * What is wrong between rules, cases and parameters and what they stand on: an ID that leads nowhere, a rule without a
 * source of its layer, evidence without literature, a number that no parameter explains.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../../diagnostics/index.ts'
import { leavesOf, type Rule } from '../../pack/index.ts'
import type { Sources } from '../../parse/index.ts'
import type { Problem } from '../report.ts'
import { casesFileOf, type Subject } from '../subject.ts'

/** All that is wrong with what a subject's rules, cases and parameters stand on. */
export function foundationProblems(subject: Subject, sources: Sources): readonly Problem[] {
  const { statements, evidence, citations, parameters } = sources
  const ids = new Set([...statements, ...evidence, ...citations].map(({ id }) => id))
  const unknownIn = (basis: readonly string[], at: Pointer, file?: string, rule?: string): readonly Problem[] =>
    basis.flatMap((id, index) => (ids.has(id) ? [] : [unknownSource(id, ids, child(at, index), file, rule)]))
  return [
    ...subject.pack.rules.flatMap((rule) => [
      ...unknownIn(rule.basis, child(rule.at, 'basis'), undefined, rule.name),
      ...layerProblems(rule, sources),
      ...numberProblems(rule),
    ]),
    ...subject.cases.flatMap(({ id, basis, at }) =>
      basis.length === 0
        ? [{ ...warning('case_without_source', { at }, `case ${id} cites no source`), file: casesFileOf(subject) }]
        : unknownIn(basis, child(at, 'basis'), casesFileOf(subject)),
    ),
    ...evidence.flatMap(({ id, strength, sources: basis, at, file }) => [
      ...unknownIn(basis, child(at, 'sources'), file),
      ...(basis.length === 0 && strength !== 'G'
        ? [{ ...error('evidence_without_source', { at }, `${id} has strength ${strength} and cites nothing`), file }]
        : []),
    ]),
    ...parameters.flatMap(({ name, basis, at, file }) =>
      basis.length === 0
        ? [{ ...error('parameter_without_source', { at }, `parameter ${name} stands on no source`), file }]
        : unknownIn(basis, child(at, 'basis'), file),
    ),
    ...unusedEvidence(subject, sources),
  ]
}

function unknownSource(
  id: string,
  ids: ReadonlySet<string>,
  at: Pointer,
  file: string | undefined,
  rule: string | undefined,
): Problem {
  const suggestion = nearest(id, ids)
  const place = { at, ...(file === undefined ? {} : { file }), ...(rule === undefined ? {} : { rule }) }
  const meant = suggestion === undefined ? '' : `; was ${suggestion} meant?`
  return error('unknown_source', place, `no statement, evidence or literature is called ${id}${meant}`)
}

/** An article rule repeats a statement; an evidence rule stands on evidence, or makes a statement stricter. */
function layerProblems(
  { name, at, layer, basis }: Rule,
  { statements, evidence, citations }: Sources,
): readonly Problem[] {
  const cites = (entries: readonly { readonly id: string }[]): boolean => entries.some(({ id }) => basis.includes(id))
  const place = { at: child(at, 'basis'), rule: name }
  if (layer === 'article') {
    return cites(statements)
      ? []
      : [error('rule_without_statement', place, `${name} is of the article and cites none of it`)]
  }
  if (cites(evidence)) return []
  return cites(statements) || cites(citations)
    ? [note('rule_without_evidence', place, `${name} is of the evidence and has no strength: it cites no evidence`)]
    : [error('rule_without_source', place, `${name} cites neither a statement nor evidence nor literature`)]
}

/** A number that stands in a rule itself has no source, no bounds, and nobody may move it. */
function numberProblems({ name, condition }: Rule): readonly Problem[] {
  return leavesOf(condition).flatMap((leaf) =>
    leaf.kind === 'comparison' && leaf.parameter === undefined && typeof leaf.value === 'number'
      ? [
          warning(
            'number_without_source',
            { at: leaf.at, rule: name },
            `${name} compares ${leaf.fact} with a number that is no parameter`,
          ),
        ]
      : [],
  )
}

/** Evidence that no rule and no parameter of any pack stands on: read, and not used. */
function unusedEvidence({ pack, alongside = [] }: Subject, { evidence, parameters }: Sources): readonly Problem[] {
  const rules = [pack, ...alongside].flatMap((each) => each.rules)
  const used = new Set([...rules, ...parameters].flatMap(({ basis }) => basis))
  return evidence
    .filter(({ id }) => !used.has(id))
    .map(({ id, at, file }) => ({
      ...note('unused_evidence', { at }, `no rule and no parameter stands on ${id}`),
      file,
    }))
}

type Place = Pick<Problem, 'at' | 'rule' | 'file'>

function error(code: string, place: Place, message: string): Problem {
  return { code, severity: 'error', ...place, message }
}

function warning(code: string, place: Place, message: string): Problem {
  return { code, severity: 'warning', ...place, message }
}

function note(code: string, place: Place, message: string): Problem {
  return { code, severity: 'note', ...place, message }
}
