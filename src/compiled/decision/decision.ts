/**
 * The decision, put together from what the views show. Findings are made and frozen once for each rule.
 *
 * @module
 */
import {
  type Decision,
  type Finding,
  findingOf,
  type ItemDecision,
  type Judged,
  type Options,
} from '../../decide/index.ts'
import { freezeDeep, type Pointer } from '../../diagnostics/index.ts'
import type { Case } from '../case/case.ts'
import type { ListLayout } from '../case/layout.ts'
import type { RankedRule } from '../program/numbered.ts'
import { type Program, startOf } from '../program/program.ts'
import { emptyMemory, listFrom, type Memory, type Trail } from './gap.ts'
import { emptyGaps, findGaps, type Gaps, joinGaps } from './gaps.ts'
import { judge, lowestBit, type View, viewOf } from './judge.ts'
import { type Found, nothingFound } from './waits.ts'

/** What the decisions of one program share. */
export interface Shared {
  /** By rank, made when first needed. */
  readonly fired: (Finding | undefined)[]
  readonly assumed: (Finding | undefined)[]
  readonly pack: Decision['pack']
  /** One for each item, and what each waits for; and the same for all together. */
  readonly views: View[]
  readonly gaps: Gaps[]
  readonly joinedView: View
  readonly joinedGaps: Gaps
  readonly memory: Memory
  readonly found: Found
  /** By row, the terms that it drops, for cases that stay open. */
  readonly terms: (Int32Array | undefined)[]
}

/** Nothing yet but the pack's own name. */
export function sharedOf(program: Program): Shared {
  const { id, version, digest } = program.pack.head
  return {
    // At full length: a long array that is filled here and there becomes a dictionary.
    fired: new Array(program.rules.length).fill(undefined),
    assumed: new Array(program.rules.length).fill(undefined),
    pack: Object.freeze({ id, version, digest }),
    views: [],
    gaps: [],
    joinedView: viewOf(program),
    joinedGaps: emptyGaps(),
    memory: emptyMemory(),
    found: nothingFound(program),
    terms: new Array(program.rows.start.length).fill(undefined),
  }
}

/** Decides a case that has been read. */
export function decisionOf(program: Program, shared: Shared, of: Case, options: Options): Decision {
  const { list } = program
  const { views, gaps } = shared
  const items = list < 0 ? 0 : (of.count[list] as number)
  const count = Math.max(1, items)
  const start = startOf(program, options.layers)
  const first = items === 0 ? 0 : (of.firstRegion[list] as number)
  for (let index = 0; index < count; index += 1) {
    if (index === views.length) {
      views.push(viewOf(program))
      gaps.push(emptyGaps())
    }
    judge(program, of, first + index, start, views[index] as View)
    findGaps(program, of, views[index] as View, gaps[index] as Gaps, shared.found)
  }
  const whole =
    count === 1
      ? judgedBy(program, shared, of, views[0] as View, gaps[0] as Gaps, false)
      : joinedOf(program, shared, of, count)
  return decisionWith(
    program,
    shared,
    options,
    whole,
    items === 0 ? undefined : itemsOf(program, shared, of, count, whole),
  )
}

/** What is decided, with what it was decided by. */
export function decisionWith(
  { pack: { head } }: Program,
  shared: Shared,
  { layers, status, region }: Options,
  { verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk }: Judged,
  items: readonly ItemDecision[] | undefined,
): Decision {
  const sealed = status === undefined ? shared.pack : Object.freeze({ ...shared.pack, status: status(head.effective) })
  const [format, module] = ['decision/1', head.id] as const
  // Written out twice: to spread one object into another costs as much as a dozen rules.
  const decision: Decision =
    items === undefined
      ? { format, module, verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk, layers, pack: sealed }
      : {
          format,
          module,
          verdict,
          atLeast,
          atMost,
          findings,
          missing,
          toConfirm,
          couldAsk,
          items,
          layers,
          pack: sealed,
        }
  return Object.freeze(
    region === undefined ? decision : { ...decision, region: Object.freeze({ id: region.id, digest: region.digest }) },
  )
}

function itemsOf(program: Program, shared: Shared, of: Case, count: number, whole: Judged): readonly ItemDecision[] {
  const { list, layout } = program
  const { at: listAt } = layout.lists[list] as ListLayout
  const items: ItemDecision[] = []
  for (let index = 0; index < count; index += 1) {
    const { views, gaps } = shared
    // One item alone is what the whole is.
    const { verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk } =
      count === 1 ? whole : judgedBy(program, shared, of, views[index] as View, gaps[index] as Gaps, false)
    const at = of.isStandIn[list] === 1 ? listAt : placeOf(listAt, index)
    items.push(Object.freeze({ at, verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk }))
  }
  return Object.freeze(items)
}

/** Where an item stands. */
function placeOf(list: Pointer, index: number): Pointer {
  return `${list as `/${string}`}/${index}`
}

/** Joins views by the highest; what is missing is what could raise the joined base. */
function joinedOf(program: Program, shared: Shared, of: Case, count: number): Judged {
  const { joinedView: joined, joinedGaps } = shared
  const views = shared.views.slice(0, count)
  joined.verdict = highest(views, 'verdict')
  joined.atLeast = highest(views, 'atLeast')
  joined.atMost = highest(views, 'atMost')
  joined.base = highest(views, 'base')
  for (let word = 0; word < program.words; word += 1) {
    let [reached, certain] = [0, 0]
    for (const view of views) {
      reached |= view.reached[word] as number
      certain |= view.certain[word] as number
    }
    joined.reached[word] = reached
    joined.certain[word] = certain
  }
  joinGaps(program, shared.gaps.slice(0, count), joined.base, joinedGaps)
  return judgedBy(program, shared, of, joined, joinedGaps, true)
}

function highest(views: readonly View[], which: 'verdict' | 'atLeast' | 'atMost' | 'base'): number {
  return views.reduce((most, view) => Math.max(most, view[which]), 0)
}

/** What one view shows. */
export function judgedBy(
  program: Program,
  shared: Shared,
  of: Case,
  view: View,
  gaps: Gaps,
  isJoined: boolean,
): Judged {
  const { ladder, otherwise } = program.pack.head
  const list = (trail: Trail) => listFrom(program, of, trail, shared.memory, isJoined)
  return {
    verdict: ladder[view.verdict] ?? otherwise,
    atLeast: ladder[view.atLeast] ?? otherwise,
    atMost: ladder[view.atMost] ?? otherwise,
    findings: findingsOf(program, shared, view.reached, view.certain),
    missing: list(gaps.missing),
    toConfirm: list(gaps.toConfirm),
    couldAsk: list(gaps.couldAsk),
  }
}

/** The rules that are reached, in the order of their ranks: fired where any of their terms is certain. */
function findingsOf(program: Program, shared: Shared, reached: Int32Array, certain: Int32Array): readonly Finding[] {
  const { words, rankOf } = program
  let findings: Finding[] | undefined
  let current = -1
  for (let word = 0; word < words; word += 1) {
    let left = reached[word] as number
    while (left !== 0) {
      const bit = lowestBit(left)
      left &= left - 1
      const rank = rankOf[word * 32 + bit] as number
      const isCertain = (((certain[word] as number) >> bit) & 1) === 1
      findings ??= []
      if (rank !== current) {
        current = rank
        findings.push(findingAt(program, shared, rank, isCertain))
      } else if (isCertain) findings[findings.length - 1] = findingAt(program, shared, rank, true)
    }
  }
  return findings === undefined ? none : Object.freeze(findings)
}

const none: readonly Finding[] = /* @__PURE__ */ Object.freeze([])

function findingAt({ rules }: Program, { fired, assumed }: Shared, rank: number, isCertain: boolean): Finding {
  const made = isCertain ? fired : assumed
  let finding = made[rank]
  if (finding === undefined) {
    finding = freezeDeep(
      findingOf({ rule: (rules[rank] as RankedRule).head(), status: isCertain ? 'fired' : 'assumed' }),
    )
    made[rank] = finding
  }
  return finding
}
