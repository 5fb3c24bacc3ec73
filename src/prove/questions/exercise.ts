/**
 * Can a condition come out true, false or unknown in a rule, and can it decide the rule by itself?
 * In: a rule and one of its nodes, by its place. Out: a case in which it does, or the proof that there is none, whatever
 * is unknown.
 *
 * A node decides where the rule counts for the verdict with the node taken as one truth and does not with it taken as
 * the other, all else as it is. Nodes are read as told: no policy makes anything of an unknown answer, and the test for
 * one is true.
 *
 * @module
 */
import { asJudged, type Truth, type UnknownLeaf } from '../../evaluate/index.ts'
import type { Dictionary } from '../../facts/index.ts'
import { assuming, type Condition, type Pack, type Rule } from '../../pack/index.ts'
import { attempted, type Basis, basesOf } from '../basis.ts'
import type { Box } from '../boxes/boxes.ts'
import { boundedProduct, boxesOf, type Question } from '../boxes/conditions.ts'
import { unlessFalse, unlessTrue, whenFalse } from '../boxes/ways.ts'
import { grafted } from '../graft.ts'
import { factsAt } from '../ready-case.ts'
import type { NotDecided } from '../search/fold.ts'
import { isOpen, sought } from '../somebody.ts'
import type { CaseOfLayers, Difference, DifferenceOptions } from '../versions/difference.ts'

/** How a node comes out and, where `isDecisive`, that it decides its rule so. */
export interface Role {
  readonly truth: Truth
  readonly isDecisive: boolean
}

/** A case in which a node plays a role, the proof that none does, or neither. */
export type Exercise = Difference

/** Neither reading of a verdict: no policy makes anything of an unknown answer, and the test for one is true. */
export const asTold: UnknownLeaf = ({ kind }) => (kind === 'isUnknown' ? 'true' : 'unknown')

const told: Question = { reading: asTold, level: 'true', side: 0 }
const counts: Question = { reading: asJudged, level: 'true', side: 0 }

/** A node of a rule, and the role that it is to play. */
export interface Part {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly rule: Rule
  readonly node: Condition
  readonly role: Role
}

/** Searches a case in which a node of a rule plays a role; `options.tells` says whether the caller sees it there. */
export function exerciseOf(
  { pack, dictionary, rule, node, role }: Part,
  { tells, starts, limits }: DifferenceOptions,
): Exercise {
  const { cases: basis } = basesOf({ ...pack, rules: [rule] }, dictionary, limits === undefined ? {} : { limits })
  const layers = ['article', 'evidence'] as const
  const found = attempted((): CaseOfLayers | NotDecided | undefined => {
    let isAnybody = false
    for (const { boxes, others } of questionsOf(rule, node, role, basis)) {
      const point = sought(basis, boxes, others)
      if (isOpen(point)) return point
      if (point === undefined) continue
      isAnybody = true
      const witness = factsAt(basis.domain, point)
      for (const start of [...starts, {}]) {
        const facts = grafted(witness, start, basis)
        if (tells({ facts, layers })) return { facts, layers }
      }
    }
    return isAnybody ? { decided: false, because: 'no caller could give the case that was found' } : undefined
  })
  if (found === undefined) return { kind: 'nobody' }
  return isOpen(found) ? { kind: 'not_decided', because: found.because } : { kind: 'told', case: found }
}

interface Sought {
  readonly boxes: readonly Box[]
  readonly others: readonly Box[]
}

function questionsOf(rule: Rule, node: Condition, { truth, isDecisive }: Role, { domain }: Basis): readonly Sought[] {
  const own = nodeBoxes(node, truth, domain)
  if (!isDecisive) return [{ boxes: own, others: [] }]
  const countsIf = (value: boolean): readonly Box[] => {
    const rest = assuming(rule.condition, node.at, value)
    return typeof rest === 'boolean' ? (rest ? [[]] : []) : boxesOf(rest, domain, counts)
  }
  const [yes, no] = [countsIf(true), countsIf(false)]
  return [
    { boxes: boundedProduct(own, yes), others: no },
    { boxes: boundedProduct(own, no), others: yes },
  ]
}

function nodeBoxes(node: Condition, truth: Truth, domain: Basis['domain']): readonly Box[] {
  switch (truth) {
    case 'true':
      return boxesOf(node, domain, told)
    case 'false':
      return whenFalse(node, domain, told)
    case 'unknown':
      return boundedProduct(unlessFalse(node, domain, told), unlessTrue(node, domain, told))
  }
}
