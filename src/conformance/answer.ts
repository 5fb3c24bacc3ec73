/**
 * Answering: what this library says to a vector. The expectations of the vectors are these answers, by the plain
 * evaluator, so this is what another implementation has to say as well.
 *
 * @module
 */

import {
  type Decision,
  decide,
  type Evaluator,
  evaluatorBy,
  type Judged,
  type Missing,
  type Options,
  type Regions,
  withParameters,
} from '../decide/index.ts'
import type { Pointer } from '../diagnostics/index.ts'
import { type Evaluate, type RuleTruth, truthsOf } from '../evaluate/index.ts'
import { type AcceptedFacts, computedFrom, type Dictionary, dictionaryOf } from '../facts/index.ts'
import { checkDictionary, type Library, link, linkRegion, strengthsIn } from '../link/index.ts'
import type { Pack, Strength } from '../pack/index.ts'
import { emptyReport, InvalidPackError, parseDictionary } from '../parse/index.ts'
import { expectSuite, type Suite } from './suite.ts'
import type { Answer, DecisionAnswer, ErrorsAnswer, GapAnswer, JudgedAnswer, Question } from './vector.ts'

/**
 * Makes what answers the vectors of a suite, by this library.
 *
 * @param suite - a suite that was opened
 * @returns a function from a vector, or from its question alone, to the answer
 * @throws {@link InvalidPackError} with all that is wrong with the suite's dictionary, regions or packs
 * @see {@link openSuite}
 * @example
 * const suite = openSuite({
 *   format: 'conformance/1', suite: 'own', title: 'An empty one', facts: { format: 'facts/1', lists: [], facts: [] },
 *   parameters: { format: 'parameters/1', parameters: [] }, messages: {}, sources: {}, regions: {}, packs: {},
 * })
 * answererOf(suite)({ id: 'no-pack', source: 'a text' })
 * // => { errors: [{ code: 'wrong_shape', at: '' }] }
 */
export function answererOf(suite: Suite): (question: Question) => Answer {
  expectSuite(suite)
  return answererBy(suite, (pack, dictionary, regions) =>
    evaluatorBy(
      {
        decide: (facts, options) => plainAnswer(pack, computedFrom(facts, dictionary), options, dictionary),
        contradicted: (facts) => computedFrom(facts, dictionary).contradicted,
      },
      dictionary,
      regions,
    ),
  )
}

/** Makes an evaluator of one pack that gives answers: another engine than the plain one has to agree. */
export type EvaluatorFor = (pack: Pack, dictionary: Dictionary, regions: Regions) => Evaluator<Answer>

/** What answers the vectors of a suite by the evaluators that are made for its packs. */
export function answererBy(suite: Suite, evaluatorFor: EvaluatorFor): (question: Question) => Answer {
  const { library, strengths } = libraryOf(suite)
  const { dictionary } = library
  const regions = Object.fromEntries(
    Object.entries(suite.regions).map(([name, profile]) => {
      const linked = linkRegion(profile, dictionary, [])
      if (!linked.ok) throw new InvalidPackError(linked.issues)
      return [name, linked.region]
    }),
  )
  const evaluators = new Map(
    Object.entries(suite.packs).map(([name, source]) => {
      const linked = link(source, library, strengths)
      if (!linked.ok) throw new InvalidPackError(linked.issues)
      return [name, evaluatorFor(linked.pack, dictionary, regions)]
    }),
  )
  return (question) => {
    if ('source' in question) {
      const linked = link(question.source, library, strengths)
      return linked.ok ? { accepted: true } : errorsAnswer(linked.issues)
    }
    const evaluator = evaluators.get(question.pack)
    if (evaluator === undefined) throw new TypeError(`${question.id}: the suite has no pack called ${question.pack}`)
    const result = evaluator.safeEvaluate(question.facts, question.options ?? {})
    return result.ok ? result.decision : errorsAnswer(result.issues)
  }
}

/** The plain evaluator's answer, with the rules that are certain and possible. */
function plainAnswer(pack: Pack, facts: AcceptedFacts, options: Options, dictionary: Dictionary): DecisionAnswer {
  const views: (readonly RuleTruth[])[] = []
  const watched: Evaluate = (of, answers, layers) => {
    const truths = truthsOf(of, answers, layers)
    views.push(truths)
    return truths
  }
  return decisionAnswer(decide(pack, watched, withParameters(facts, options), options, dictionary), views)
}

/** What the packs of a suite may refer to. */
function libraryOf({ facts, parameters, messages, sources }: Suite): {
  readonly library: Library
  readonly strengths: Readonly<Record<string, Strength>>
} {
  const report = emptyReport()
  const source = parseDictionary(facts, parameters, report)
  if (source !== undefined) checkDictionary(source, report)
  if (source === undefined || report.issues.length > 0) throw new InvalidPackError(report.issues)
  return {
    library: {
      dictionary: dictionaryOf(source),
      messages: new Set(Object.keys(messages)),
      basis: new Set(Object.keys(sources)),
    },
    strengths: strengthsIn(sources),
  }
}

/** An answer made of a decision; the truths of each view say which rules are certain and possible. */
export function decisionAnswer(decision: Decision, views: readonly (readonly RuleTruth[])[]): DecisionAnswer {
  const { items, pack } = decision
  return {
    ...judgedAnswer(decision, views.flat()),
    findings: decision.findings.map(({ rule, status }) => ({ rule, status })),
    missing: decision.missing.map(gapAnswer),
    toConfirm: decision.toConfirm.map(gapAnswer),
    couldAsk: decision.couldAsk.map(gapAnswer),
    ...(items === undefined
      ? {}
      : { items: items.map((item, index) => ({ at: item.at, ...judgedAnswer(item, views[index] ?? []) })) }),
    ...(pack.status === undefined ? {} : { status: pack.status }),
  }
}

function judgedAnswer({ verdict, atLeast, atMost }: Judged, truths: readonly RuleTruth[]): JudgedAnswer {
  const certain = truths.filter((truth) => truth.certain === 'true')
  const possible = truths.filter((truth) => truth.certain !== 'false')
  return { verdict, atLeast, atMost, certain: namesOf(certain), possible: namesOf(possible) }
}

function gapAnswer({ fact, at, asked, couldRaiseTo }: Missing): GapAnswer {
  return { fact, at, asked, couldRaiseTo }
}

function namesOf(truths: readonly RuleTruth[]): readonly string[] {
  return [...new Set(truths.map(({ rule }) => rule.name))].sort()
}

function errorsAnswer(issues: readonly { readonly code: string; readonly at: Pointer }[]): ErrorsAnswer {
  return {
    errors: issues.map((issue) => {
      const { code, at } = issue
      return code === 'renamed_fact' && 'suggestion' in issue && typeof issue.suggestion === 'string'
        ? { code, at, suggestion: issue.suggestion }
        : { code, at }
    }),
  }
}
