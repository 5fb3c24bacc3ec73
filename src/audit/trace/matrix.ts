/**
 * The matrix of a pack: which statement is encoded by which rules, shown by which cases, standing on which sources and
 * parameters. In: a subject. Out: rows in the order of the files; a later page paints them and looks nothing up again.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import { type Layer, leavesOf, type Pack, type Rule, type Strength } from '../../pack/index.ts'
import type { Sources, Statement } from '../../parse/index.ts'
import type { Subject } from '../subject.ts'
import { type QuoteFinding, quoteFinder } from './quotes.ts'

/** What one rule stands on, and which cases expect it. */
export interface TracedRule {
  readonly rule: string
  readonly at: Pointer
  readonly layer: Layer
  /** The best strength among its evidence; `null` for a rule that cites none. */
  readonly strength: Strength | null
  readonly statements: readonly string[]
  readonly evidence: readonly string[]
  /** The literature behind it: cited by itself, or by its evidence. */
  readonly citations: readonly string[]
  readonly parameters: readonly string[]
  /** The cases that expect it to be true. */
  readonly cases: readonly string[]
}

/** What became of one statement. */
export interface TracedStatement {
  readonly id: string
  readonly file: string
  readonly at: Pointer
  readonly quote: string
  readonly found: QuoteFinding
  /** Why no rule encodes it. */
  readonly waived?: string
  /** The rules that encode it, of any pack that stands on the same sources. */
  readonly encodedBy: readonly { readonly pack: string; readonly rule: string }[]
  /** The rules of this pack that cite it. */
  readonly rules: readonly string[]
  /** The cases of this pack that cite it. */
  readonly cases: readonly string[]
}

/** Where evidence, literature or a parameter is used in this pack. */
export interface TracedSource {
  readonly id: string
  readonly kind: 'evidence' | 'citation' | 'parameter'
  /** What is known of it: a strength, a place in the literature, an origin. */
  readonly about: string
  /** What it stands on itself. */
  readonly basis: readonly string[]
  readonly rules: readonly string[]
  readonly cases: readonly string[]
}

/** The matrix; sources that this pack does not use are left out, statements never. */
export interface TraceDetail {
  readonly rules: readonly TracedRule[]
  readonly statements: readonly TracedStatement[]
  readonly sources: readonly TracedSource[]
}

/** Nothing to stand on. */
export const noSources: Sources = { statements: [], evidence: [], citations: [], parameters: [], texts: [] }

/** Makes the matrix of a subject. */
export function traceMatrix(subject: Subject): TraceDetail {
  const { pack, sources = noSources } = subject
  const rules = pack.rules.map((rule) => tracedRule(rule, subject, sources))
  const packs = [pack, ...(subject.alongside ?? [])]
  const find = quoteFinder(sources.texts)
  const casesCiting = (id: string): readonly string[] =>
    subject.cases.filter(({ basis }) => basis.includes(id)).map((each) => each.id)
  const rulesWith = (holds: (row: TracedRule) => boolean): readonly string[] =>
    rules.filter(holds).map(({ rule }) => rule)
  const statements = sources.statements.map((statement): TracedStatement => {
    const { id, file, at, quote, text, waived } = statement
    return {
      id,
      file,
      at,
      quote,
      found: find(text, quote),
      ...(waived === undefined ? {} : { waived }),
      encodedBy: encodersOf(statement, packs).map(({ pack: holder, rule }) => ({ pack: holder.id, rule: rule.name })),
      rules: rulesWith((row) => row.statements.includes(id)),
      cases: casesCiting(id),
    }
  })
  const used = [
    ...sources.evidence.map(({ id, strength, sources: basis }) => ({
      ...{ id, kind: 'evidence' as const, about: strength as string, basis },
      rules: rulesWith(({ evidence }) => evidence.includes(id)),
      cases: casesCiting(id),
    })),
    ...sources.citations.map(({ id, citation }) => ({
      ...{ id, kind: 'citation' as const, about: citation, basis: [] },
      rules: rulesWith(({ citations }) => citations.includes(id)),
      cases: casesCiting(id),
    })),
    ...sources.parameters.map(({ name, origin, basis }) => ({
      ...{ id: name, kind: 'parameter' as const, about: origin, basis },
      rules: rulesWith(({ parameters }) => parameters.includes(name)),
      cases: [],
    })),
  ]
  return { rules, statements, sources: used.filter((each) => each.rules.length > 0 || each.cases.length > 0) }
}

function tracedRule(rule: Rule, { cases }: Subject, sources: Sources): TracedRule {
  const { name, at, layer, strength = null, basis, condition } = rule
  const among = (entries: readonly { readonly id: string }[]): readonly string[] =>
    basis.filter((id) => entries.some((entry) => entry.id === id))
  const evidence = sources.evidence.filter(({ id }) => basis.includes(id))
  const literature = [...among(sources.citations), ...evidence.flatMap((each) => each.sources)]
  return {
    ...{ rule: name, at, layer, strength },
    statements: among(sources.statements),
    evidence: evidence.map(({ id }) => id),
    citations: [...new Set(literature)].sort(),
    parameters: [...new Set(leavesOf(condition).flatMap((leaf) => parameterOf(leaf)))].sort(),
    cases: cases
      .filter(({ expect: { fired = [], notices = [] } }) => [...fired, ...notices].includes(name))
      .map(({ id }) => id),
  }
}

function parameterOf(leaf: ReturnType<typeof leavesOf>[number]): readonly string[] {
  return leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : []
}

/** The rules that encode a statement: those that it names, or, where it names none, those that cite it. */
export function encodersOf(
  { id, encodedBy, waived }: Statement,
  packs: readonly Pack[],
): readonly { readonly pack: Pack; readonly rule: Rule }[] {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
  if (encodedBy !== undefined) return encodedBy.flatMap((name) => rules.filter(({ rule }) => isCalled(rule, name)))
  return waived === undefined ? rules.filter(({ rule }) => rule.basis.includes(id)) : []
}

/** Statements name rules by what stands before the first `-`, or whole. */
export function isCalled({ name }: Rule, called: string): boolean {
  return name === called || name.startsWith(`${called}-`)
}
