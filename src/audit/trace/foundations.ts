/**
 * What is wrong between rules, cases and parameters and what they stand on: an ID that leads nowhere, a rule without a
 * source of its layer, evidence without literature, a number that no parameter explains.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../../diagnostics/index.ts'
import { leavesOf, type Rule } from '../../pack/index.ts'
import type { Sources } from '../../parse/index.ts'
import { type Problem, type ProblemPlace, problem } from '../report.ts'
import { casesFileOf, type Subject } from '../subject.ts'

/** All that is wrong with what a subject's rules, cases and parameters stand on. */
export function foundationProblems(subject: Subject, sources: Sources): readonly Problem[] {
  const { statements, evidence, citations, parameters } = sources
  const ids = new Set([...statements, ...evidence, ...citations].map(({ id }) => id))
  const file = casesFileOf(subject)
  return [
    ...subject.pack.rules.flatMap((rule) => [
      ...unknownSources(rule.basis, ids, { at: child(rule.at, 'basis'), rule: rule.name }),
      ...layerProblems(rule, sources),
      ...numberProblems(rule),
    ]),
    ...subject.cases.flatMap(({ id, basis, at }) =>
      basis.length === 0
        ? [problem('warning', 'case_without_source', { at, file }, `case ${id} cites no source`)]
        : unknownSources(basis, ids, { at: child(at, 'basis'), file }),
    ),
    ...evidence.flatMap((each) => [
      ...unknownSources(each.sources, ids, { at: child(each.at, 'sources'), file: each.file }),
      ...literatureProblems(each),
    ]),
    ...parameters.flatMap(({ name, basis, at, file: own }) =>
      basis.length === 0
        ? [problem('error', 'parameter_without_source', { at, file: own }, `parameter ${name} stands on no source`)]
        : unknownSources(basis, ids, { at: child(at, 'basis'), file: own }),
    ),
    ...unusedEvidence(subject, sources),
  ]
}

function unknownSources(
  basis: readonly string[],
  ids: ReadonlySet<string>,
  place: ProblemPlace & { readonly at: Pointer },
): readonly Problem[] {
  return basis.flatMap((id, index) => {
    if (ids.has(id)) return []
    const suggestion = nearest(id, ids)
    const meant = suggestion === undefined ? '' : `; was ${suggestion} meant?`
    const says = `no statement, evidence or literature is called ${id}${meant}`
    return [problem('error', 'unknown_source', { ...place, at: child(place.at, index) }, says)]
  })
}

/** An article rule repeats a statement; an evidence rule stands on evidence, or makes a statement stricter. */
function layerProblems(
  { name, at, layer, basis }: Rule,
  { statements, evidence, citations }: Sources,
): readonly Problem[] {
  const cites = (entries: readonly { readonly id: string }[]): boolean => entries.some(({ id }) => basis.includes(id))
  const place = { at: child(at, 'basis'), rule: name }
  if (layer === 'article') {
    if (cites(statements)) return []
    return [problem('error', 'rule_without_statement', place, `${name} is of the article and cites none of it`)]
  }
  if (cites(evidence)) return []
  if (cites(statements) || cites(citations)) {
    return [problem('note', 'rule_without_evidence', place, `${name} is of the evidence and cites none: no strength`)]
  }
  return [problem('error', 'rule_without_source', place, `${name} cites neither statement, evidence nor literature`)]
}

/** Only general knowledge may stand by itself. */
function literatureProblems({ id, strength, sources, at, file }: Sources['evidence'][number]): readonly Problem[] {
  if (sources.length > 0 || strength === 'G') return []
  const says = `${id} has strength ${strength} and cites nothing`
  return [problem('error', 'evidence_without_source', { at, file }, says)]
}

/** A number that stands in a rule itself has no source, no bounds, and nobody may move it. */
function numberProblems({ name, condition }: Rule): readonly Problem[] {
  return leavesOf(condition).flatMap((leaf) => {
    if (leaf.kind !== 'comparison' || leaf.parameter !== undefined) return []
    if (![leaf.value].flat().some((value) => typeof value === 'number')) return []
    const says = `${name} compares ${leaf.fact} with a number that is no parameter`
    return [problem('warning', 'number_without_source', { at: leaf.at, rule: name }, says)]
  })
}

/** Evidence that no rule and no parameter of any pack stands on: read, and not used. */
function unusedEvidence({ pack, alongside = [] }: Subject, { evidence, parameters }: Sources): readonly Problem[] {
  const rules = [pack, ...alongside].flatMap((each) => each.rules)
  const used = new Set([...rules, ...parameters].flatMap(({ basis }) => basis))
  return evidence
    .filter(({ id }) => !used.has(id))
    .map(({ id, at, file }) => ({
      ...problem('note', 'unused_evidence', { at }, `no rule and no parameter stands on ${id}`),
      file,
    }))
}
