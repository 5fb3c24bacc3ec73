/**
 * Floors: cases whose verdict no answer may lower. Which ones are floors is said by the cases themselves.
 *
 * A case that expects `atLeast` promises that every way of answering what it leaves unknown comes to that or higher. One
 * that expects a verdict from a certain rung on, the highest of the pack if none is named, and says nothing of
 * `atLeast`, promises its verdict: a red flag stays a red flag. Each promise is proven over all completions.
 *
 * @module
 */
import { plainEvaluatorOf } from '../../decide/index.ts'
import type { Pointer } from '../../diagnostics/index.ts'
import { accept } from '../../facts/index.ts'
import type { Layer } from '../../pack/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import { type Bases, completionsOf, floorsOf, type Proof } from '../../prove/index.ts'
import type { Problem, ShownCase } from '../report.ts'
import { casesFileOf, type Subject } from '../subject.ts'
import { given, undecided } from './shown.ts'

/** What a case promises, and what is proven. */
export interface ProvenFloor {
  readonly case: string
  /** Its place in the file of cases. */
  readonly at: Pointer
  readonly promised: string
  /** The lowest verdict that a completion comes to; of several items, the highest of theirs. */
  readonly lowest: string
  readonly holds: boolean
  /** A completion that falls below. */
  readonly fallsTo?: ShownCase
}

/** A floor, or why it was not decided. */
export type FloorProof = Proof<ProvenFloor> & { readonly of: ClinicalCase }

/** Proves every promise of a subject's cases. */
export function floorProofs(
  subject: Subject,
  floorFrom: string,
  basesFor: (layers: readonly Layer[]) => Bases,
): readonly FloorProof[] {
  const { ladder } = subject.pack
  return subject.cases.flatMap((each): FloorProof[] => {
    const { verdict, atLeast } = each.expect
    const promised = atLeast ?? (ladder.indexOf(verdict) >= ladder.indexOf(floorFrom) ? verdict : undefined)
    // A case of the wrong rung or with facts that cannot be used is the business of the check of cases.
    if (promised === undefined || !ladder.includes(promised) || !accept(each.facts, subject.dictionary).ok) return []
    return [{ ...floorProof(subject, each, promised, basesFor(each.layers)), of: each }]
  })
}

function floorProof(subject: Subject, each: ClinicalCase, promised: string, bases: Bases): Proof<ProvenFloor> {
  const { ladder, otherwise } = subject.pack
  let height = 0
  for (const proof of floorsOf(bases, each.facts)) {
    if (!proof.decided) return proof
    height = Math.max(height, ladder.indexOf(proof.floor))
  }
  const lowest = ladder[height] ?? otherwise
  const said = { decided: true, case: each.id, at: each.at, promised, lowest } as const
  if (height >= ladder.indexOf(promised)) return { ...said, holds: true }
  const fallsTo = lowestCompletion(subject, each, bases)
  // Each item can fall; that all of them fall at once, for one patient, has to be shown.
  if (fallsTo === undefined || ladder.indexOf(fallsTo.expect.verdict) >= ladder.indexOf(promised)) {
    return {
      decided: false,
      because: 'nothing speaks against its falling, and no patient was found with whom it falls',
    }
  }
  return { ...said, holds: false, fallsTo }
}

/** A case completed item by item, each as low as it goes in view of how the items before it were completed. */
function lowestCompletion(
  { pack, dictionary }: Subject,
  { id, facts, layers }: ClinicalCase,
  bases: Bases,
): ShownCase | undefined {
  const { safeEvaluate } = plainEvaluatorOf(pack, dictionary)
  let whole = facts
  for (const index of completionsOf(bases, facts).keys()) {
    const proof = completionsOf(bases, whole)[index]
    if (proof?.decided !== true) return undefined
    whole = completed(whole, proof.verdicts[0]?.example.facts ?? {}, proof.at, pack.list)
    // Computed facts that contradict their sources make no patient.
    if (!safeEvaluate(whole, { layers }).ok) return undefined
  }
  const result = safeEvaluate(whole, { layers })
  if (!result.ok) return undefined
  return { id: `${id}-falls`, facts: whole, layers, expect: { verdict: result.decision.verdict } }
}

/** A case with one item, or the whole, answered as an example of a proof answers it. */
function completed(
  facts: ClinicalCase['facts'],
  example: Readonly<Record<string, unknown>>,
  at: Pointer,
  own: Subject['pack']['list'],
): ClinicalCase['facts'] {
  const [, list, index] = at.split('/')
  if (list === undefined) {
    // An item that stood alone is now in its list, and may not stand beside it.
    const left = Object.entries(facts).filter(
      ([name]) => example[own?.name ?? ''] === undefined || !own?.facts.includes(name),
    )
    return { ...Object.fromEntries(left), ...example }
  }
  const items = facts[list]
  const [item] = example[list] as readonly unknown[]
  const answered = Array.isArray(items)
    ? items.map((other, place) => (place === Number(index) ? item : other))
    : example[list]
  return { ...facts, ...example, [list]: answered }
}

/** Promises that are not kept, and those of which nothing can be said. */
export function floorProblems(subject: Subject, proofs: readonly FloorProof[]): readonly Problem[] {
  const file = casesFileOf(subject)
  return proofs.flatMap((proof): readonly Problem[] => {
    const { at, id, expect } = proof.of
    const place = { file, at: `${at}/expect/${expect.atLeast === undefined ? 'verdict' : 'atLeast'}` as Pointer }
    if (!proof.decided) return [undecided(proof, `whether ${id} keeps its level`, place)]
    if (proof.holds) return []
    const message = `case ${id} promises ${proof.promised}, and an answer can lower it to ${proof.fallsTo?.expect.verdict ?? proof.lowest}`
    return [{ code: 'floor_broken', severity: 'error', ...place, message, ...given('case', proof.fallsTo) }]
  })
}
