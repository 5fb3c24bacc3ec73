/**
 * Rule by rule: does it ever fire, does it ever rest, does it ever decide a verdict, and which rule always speaks with
 * it? Each answer is a ready-made case, or the proof that there is none.
 *
 * @module
 */
import { asJudged } from '../../evaluate/index.ts'
import type { Rule } from '../../pack/index.ts'
import { attempted, type Bases, type Basis, type Proof } from '../basis.ts'
import { boundedProduct, type Question } from '../boxes/conditions.ts'
import { type ReadyCase, readyCase } from '../ready-case.ts'
import type { NotDecided } from '../search/fold.ts'
import type { Point } from '../search/search.ts'
import { isOpen, somebody } from '../somebody.ts'

/** What is proven of one rule. */
export interface RuleProof {
  readonly rule: string
  readonly notice: boolean
  /** A patient for whom it is true. */
  readonly fires?: ReadyCase
  /** A patient for whom it is not. */
  readonly rests?: ReadyCase
  /** Where it is true for no patient: a case in which it counts because an answer is unknown. */
  readonly assumed?: ReadyCase
  /** Somebody whose verdict would be another without it; of a rule that only counts while an answer is unknown, a case. */
  readonly decides?: ReadyCase
  /** Of a rule that never decides: the rules of the same or a higher rung that are true whenever it is. */
  readonly subsumedBy: readonly string[]
}

/** It never counts, whatever is known. */
export function isDead({ fires, assumed }: RuleProof): boolean {
  return fires === undefined && assumed === undefined
}

/** It is true for every patient. */
export function isAlwaysTrue({ fires, rests }: RuleProof): boolean {
  return fires !== undefined && rests === undefined
}

/** It counts for somebody, and nobody's verdict would be another without it. A notice is no part of the verdict. */
export function isRedundant(proof: RuleProof): boolean {
  return !proof.notice && !isDead(proof) && proof.decides === undefined
}

/** Proves each rule of the layers, in the pack's order. */
export function ruleProofs(bases: Bases): readonly Proof<RuleProof>[] {
  const ready = readyCases()
  return bases.patients.rules.map((rule) => attempted(() => ruleProof(rule, bases, ready)))
}

/** The case of a point, put to the evaluator once: one person rests for most rules, and often fires where they decide. */
function readyCases(): (basis: Basis, point: Point) => ReadyCase {
  const made = new Map<string, ReadyCase>()
  return (basis, point) => {
    const key = `${basis.domain.world} ${point.join()}`
    const ready = made.get(key) ?? readyCase(basis, point)
    made.set(key, ready)
    return ready
  }
}

const judgedTrue: Question = { reading: asJudged, level: 'true', side: 0 }
const judgedOpen: Question = { reading: asJudged, level: 'unknown', side: 0 }

function ruleProof(rule: Rule, bases: Bases, readyAt: ReturnType<typeof readyCases>): Proof<RuleProof> {
  const { patients } = bases
  const own = patients.boxesOf(rule)
  const fires = somebody(patients, own, [])
  if (isOpen(fires)) return fires
  const rests = somebody(patients, [[]], own)
  if (isOpen(rests)) return rests
  const world = fires === undefined ? bases.cases : patients
  const assumed = fires === undefined ? somebody(bases.cases, bases.cases.boxesOf(rule, judgedTrue), []) : undefined
  if (isOpen(assumed)) return assumed
  const decides = rule.notice ? undefined : fires === undefined ? decidedCase(rule, world) : decidedPatient(rule, world)
  if (isOpen(decides)) return decides
  const isIdle = !rule.notice && (fires ?? assumed) !== undefined && decides === undefined
  const subsumedBy = isIdle ? subsuming(rule, world, fires === undefined ? judgedTrue : undefined) : []
  if (isOpen(subsumedBy)) return subsumedBy
  const ready = (basis: Basis, point: Point | undefined): ReadyCase | undefined =>
    point === undefined ? undefined : readyAt(basis, point)
  return {
    decided: true,
    rule: rule.name,
    notice: rule.notice,
    ...given('fires', ready(patients, fires)),
    ...given('rests', ready(patients, rests)),
    ...given('assumed', ready(bases.cases, assumed)),
    ...given('decides', ready(world, decides)),
    subsumedBy,
  }
}

/**
 * A patient who comes to another verdict without the rule: no other rule is as high. At the height of `otherwise` that
 * makes a difference only where a lower rule is true.
 */
function decidedPatient(rule: Rule, basis: Basis): Point | undefined | NotDecided {
  const others = basis.rules.filter((other) => other !== rule && !other.notice)
  const high = others.filter(({ height }) => height >= rule.height).flatMap((other) => basis.boxesOf(other))
  const own = basis.boxesOf(rule)
  if (rule.rung !== basis.pack.otherwise) return somebody(basis, own, high)
  const low = others.filter(({ height }) => height < rule.height).flatMap((other) => basis.boxesOf(other))
  return somebody(basis, boundedProduct(own, low), high)
}

/**
 * The same of a rule that only counts while an answer is unknown. Where the pack has an "undecided" rung that could hide
 * the difference, a case is sought in which no other rule waits.
 */
function decidedCase(rule: Rule, basis: Basis): Point | undefined | NotDecided {
  const { undecided, ladder, otherwise } = basis.pack
  const others = basis.rules.filter((other) => other !== rule && !other.notice)
  const isHidden = undecided !== undefined && ladder.indexOf(undecided) >= rule.height
  const high = others.filter(({ height }) => height >= rule.height).flatMap((other) => basis.boxesOf(other, judgedTrue))
  const waiting = isHidden ? others.flatMap((other) => basis.boxesOf(other, judgedOpen)) : []
  const own = basis.boxesOf(rule, judgedTrue)
  if (rule.rung !== otherwise) return somebody(basis, own, [...high, ...waiting])
  const low = others.filter(({ height }) => height < rule.height).flatMap((other) => basis.boxesOf(other, judgedTrue))
  return somebody(basis, boundedProduct(own, low), [...high, ...waiting])
}

/** The rules of the same or a higher rung that are true whenever this one is. */
function subsuming(rule: Rule, basis: Basis, question?: Question): readonly string[] | NotDecided {
  const names: string[] = []
  for (const other of basis.rules) {
    if (other === rule || other.notice || other.height < rule.height) continue
    const outside = somebody(basis, basis.boxesOf(rule, question), basis.boxesOf(other, question))
    if (isOpen(outside)) return outside
    if (outside === undefined) names.push(other.name)
  }
  return names
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value })
}
