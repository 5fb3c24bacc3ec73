/**
 * The check `proof`: what holds of a pack for every possible patient.
 * In: a subject, and the rung from which on a verdict is a floor. Out: exact counts, rules that are of no use, breaches
 * of the laws, floors that do not hold, and what the bounds and the lists of missing answers are worth.
 *
 * @module
 */

import { plainEvaluatorOf } from '../../decide/index.ts'
import { expectOptions } from '../../diagnostics/index.ts'
import type { Layer } from '../../pack/index.ts'
import {
  type Bases,
  basesOf,
  defaultLimits,
  gapProofs,
  type Limits,
  lawProofs,
  looseCases,
  ruleProofs,
  verdictCounts,
} from '../../prove/index.ts'
import { rungOf } from '../options.ts'
import { type AuditReport, reportOf } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { floorProblems, floorProofs, type ProvenFloor } from './floors.ts'
import { lawProblems, type ProvenLaw, provenLaw } from './laws.ts'
import {
  gapProblems,
  looseProblems,
  type ProvenGap,
  type ProvenLooseness,
  provenGaps,
  provenLooseness,
} from './open-answers.ts'
import { type ProvenRule, provenRule, ruleProblems } from './rules.ts'
import { given } from './shown.ts'
import { type ProvenVerdicts, provenVerdicts, unreachable } from './verdicts.ts'

/** Everything that was proven; what was not decided is missing here and stands among the problems. */
export interface ProofDetail {
  readonly counts?: ProvenVerdicts
  readonly rules: readonly ProvenRule[]
  readonly laws: readonly ProvenLaw[]
  /** The rung from which on a case is a floor without saying so. */
  readonly floorFrom: string
  readonly floors: readonly ProvenFloor[]
  readonly gaps: readonly ProvenGap[]
  readonly loose: readonly ProvenLooseness[]
  /** What all proofs cost: counted, so that the same pack costs the same on every machine. */
  readonly cost: { readonly states: number; readonly steps: number }
}

/** What the proofs are told. */
export interface ProofCheckOptions {
  /** The rung from which on no answer may lower what a case expects; without it the highest of the pack. */
  readonly floorFrom?: string
  /** How far the proofs may go. */
  readonly limits?: Limits
}

/** A fifth of what proofs may cost elsewhere, and ten times what any built-in pack needs: an audit is waited for. */
const auditLimits: Limits = { ...defaultLimits, stepsInAll: 20_000_000 }

/**
 * Proves what can be proven of a pack, over every possible patient, both layers together.
 *
 * @param subject - a pack with its cases
 * @param options - from which rung on a verdict is a floor, and how far the proofs may go
 * @returns the report; every case in it can be pasted into `cases.json`
 * @throws {@link InvalidAuditOptionError} where `floorFrom` is no rung of the pack
 * @example
 * import clinic from 'hair-mesotherapy-rules/rules/modules/clinic/pack.json' with { type: 'json' }
 * const { detail } = proofReport(subjectOf({ pack: clinic }))
 * detail.counts?.patients // => '196608'
 */
export function proofReport(subject: Subject, options: ProofCheckOptions = {}): AuditReport<'proof', ProofDetail> {
  expectSubject(subject)
  expectOptions(options)
  const { pack, dictionary } = subject
  const { limits = auditLimits } = options
  const floorFrom = rungOf(pack, options.floorFrom, 'floorFrom')
  const made = new Map<string, Bases>()
  const basesFor = (layers: readonly Layer[]): Bases => {
    const key = [...layers].sort().join()
    const bases = made.get(key) ?? basesOf(pack, dictionary, { layers, limits })
    made.set(key, bases)
    return bases
  }
  const bases = basesFor(['article', 'evidence'])
  const counts = verdictCounts(bases)
  const rules = ruleProofs(bases)
  const laws = lawProofs(bases)
  const gaps = gapProofs(bases)
  const loose = looseCases(bases)
  const floors = floorProofs(subject, floorFrom, basesFor)
  const painted = paintedOf(subject, { counts, rules, laws, gaps, loose, floors })
  const costs = [...made.values()].map(({ meter }) => meter)
  return reportOf('proof', pack, {
    measures: measuresOf(subject, painted, floors.length),
    problems: [
      ...unreachable(counts, rules, gaps.decided ? gaps.gaps : []),
      ...ruleProblems(bases.patients.rules, rules),
      ...lawProblems(pack, laws),
      ...floorProblems(subject, floors),
      ...looseProblems(loose, painted.loose),
      ...gapProblems(gaps),
    ],
    detail: {
      ...painted,
      floorFrom,
      cost: {
        states: costs.reduce((sum, { states }) => sum + states, 0),
        steps: costs.reduce((sum, { steps }) => sum + steps, 0),
      },
    },
    limits: [
      'A patient is one choice of a value for every fact that the rules read; how many people are like that is not known.',
      'Of a fact with fractions, values that no rule tells apart count as one.',
      'What is proven holds of the rules with both layers, without a region that moves a parameter.',
      'A floor is proven for the cases that there are; a red flag that no case shows is not proven.',
      'Loose bounds are sought in two ways and shown where found; where none is found, some may be left.',
      'A proof speaks of the rules as they are written, not of medicine.',
    ],
  })
}

interface Proofs {
  readonly counts: ReturnType<typeof verdictCounts>
  readonly rules: ReturnType<typeof ruleProofs>
  readonly laws: ReturnType<typeof lawProofs>
  readonly gaps: ReturnType<typeof gapProofs>
  readonly loose: ReturnType<typeof looseCases>
  readonly floors: ReturnType<typeof floorProofs>
}

type Painted = Omit<ProofDetail, 'floorFrom' | 'cost'>

function paintedOf({ pack, dictionary }: Subject, { counts, rules, laws, gaps, loose, floors }: Proofs): Painted {
  const { evaluate } = plainEvaluatorOf(pack, dictionary)
  return {
    ...given('counts', provenVerdicts(counts)),
    rules: rules.flatMap((proof) => (proof.decided ? [provenRule(proof)] : [])),
    laws: laws.flatMap((proof) => (proof.decided ? [provenLaw(proof)] : [])),
    floors: floors.flatMap((proof) => {
      if (!proof.decided) return []
      const { decided: _, of: __, ...floor } = proof
      return [floor]
    }),
    gaps: gaps.decided ? provenGaps(gaps.gaps) : [],
    loose: loose.decided ? provenLooseness(loose.loose, (facts) => evaluate(facts).verdict) : [],
  }
}

function measuresOf({ pack }: Subject, { counts, rules, laws, floors, gaps, loose }: Painted, promised: number) {
  const count = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length
  const broken = laws.flatMap(({ breaches }) => breaches).length
  return [
    ...(counts === undefined ? [] : [{ name: 'possible patients', value: counts.patients }]),
    ...(counts?.verdicts ?? []).map(({ verdict, patients }) => ({
      name: verdict,
      value: patients,
      of: counts?.patients ?? '',
    })),
    {
      name: "rules that somebody's verdict needs",
      value: count(rules, isOfUse),
      of: count(pack.rules, ({ notice }) => !notice),
    },
    {
      name: 'statements proven for laws 1 to 3',
      value: laws.reduce((sum, { proven }) => sum + proven, 0),
      of: laws.reduce((sum, { proven }) => sum + proven, broken),
    },
    { name: 'floors that hold', value: count(floors, ({ holds }) => holds), of: promised },
    { name: 'facts that a case asks for', value: count(gaps, (gap) => gap.case !== undefined), of: gaps.length },
    { name: 'loose bounds found', value: loose.length },
  ]
}

function isOfUse({ notice, isDead, isRedundant }: ProvenRule): boolean {
  return !notice && !isDead && !isRedundant
}
