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
} from '../decide/index.ts'
import { child, type Pointer } from '../diagnostics/index.ts'
import type { Rule } from '../pack/index.ts'
import type { Case } from './case.ts'
import { type GapWorkspace, gapsOf, gapWorkspaceOf } from './gaps.ts'
import { judge, lowestBit, type View, viewOf } from './judge.ts'
import { type Program, startOf } from './program.ts'

/** What the decisions of one program share. */
export interface Shared {
  /** By rank, made when first needed. */
  readonly fired: (Finding | undefined)[]
  readonly assumed: (Finding | undefined)[]
  readonly pack: Decision['pack']
  readonly views: View[]
  readonly gaps: GapWorkspace
}

/** Nothing yet but the pack's own name. */
export function sharedOf({ pack: { id, version, digest } }: Program): Shared {
  return { fired: [], assumed: [], pack: Object.freeze({ id, version, digest }), views: [], gaps: gapWorkspaceOf() }
}

/** Decides a case that has been read. */
export function decisionOf(program: Program, shared: Shared, of: Case, options: Options): Decision {
  const { pack, layout } = program
  const { views } = shared
  const list = pack.list === undefined ? -1 : (layout.slotOf.get(pack.list.name) ?? 0) - layout.facts.length
  const items = list < 0 ? 0 : (of.count[list] as number)
  const count = Math.max(1, items)
  while (views.length < count) views.push(viewOf(program))
  const start = startOf(program, options.layers)
  const first = items === 0 ? 0 : (of.firstRegion[list] as number)
  for (let index = 0; index < count; index += 1) judge(program, of, first + index, start, views[index] as View)
  const whole = judgedOf(program, shared, of, 0, count)
  const { layers, status, region } = options
  const { verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk } = whole
  const sealed = status === undefined ? shared.pack : Object.freeze({ ...shared.pack, status: status(pack.effective) })
  const format = 'decision/1'
  const module = pack.id
  const decision =
    items === 0
      ? ({
          format,
          module,
          verdict,
          atLeast,
          atMost,
          findings,
          missing,
          toConfirm,
          couldAsk,
          layers,
          pack: sealed,
        } as const)
      : ({
          format,
          module,
          verdict,
          atLeast,
          atMost,
          findings,
          missing,
          toConfirm,
          couldAsk,
          items: itemsOf(program, shared, of, count, list, whole),
          layers,
          pack: sealed,
        } as const)
  return Object.freeze(
    region === undefined ? decision : { ...decision, region: Object.freeze({ id: region.id, digest: region.digest }) },
  )
}

function itemsOf(
  program: Program,
  shared: Shared,
  of: Case,
  count: number,
  list: number,
  whole: Judged,
): readonly ItemDecision[] {
  const listAt = program.layout.pointers[program.layout.facts.length + list] as Pointer
  const items: ItemDecision[] = []
  for (let index = 0; index < count; index += 1) {
    // One item alone is what the whole is.
    const own = count === 1 ? whole : judgedOf(program, shared, of, index, index + 1)
    items.push(Object.freeze({ at: of.isStandIn[list] === 1 ? listAt : child(listAt, index), ...own }))
  }
  return Object.freeze(items)
}

/** Joins views by the highest; what is missing is what could raise the joined base. */
function judgedOf(program: Program, shared: Shared, of: Case, from: number, to: number): Judged {
  const { verdict, atLeast, atMost, base, reached, certain } =
    to - from === 1 ? (shared.views[from] as View) : joined(shared.views.slice(from, to))
  const { ladder, otherwise } = program.pack
  const { missing, toConfirm, couldAsk } = gapsOf(program, of, shared.views, from, to, base, shared.gaps)
  return {
    verdict: ladder[verdict] ?? otherwise,
    atLeast: ladder[atLeast] ?? otherwise,
    atMost: ladder[atMost] ?? otherwise,
    findings: findingsOf(program, shared, reached, certain),
    missing,
    toConfirm,
    couldAsk,
  }
}

function joined(views: readonly View[]): View {
  return views.reduce((a, b) => ({
    ...a,
    verdict: Math.max(a.verdict, b.verdict),
    atLeast: Math.max(a.atLeast, b.atLeast),
    atMost: Math.max(a.atMost, b.atMost),
    base: Math.max(a.base, b.base),
    reached: a.reached.map((word, index) => word | (b.reached[index] as number)),
    certain: a.certain.map((word, index) => word | (b.certain[index] as number)),
  }))
}

/** The rules that are reached, in the order of their ranks: fired where any of their terms is certain. */
function findingsOf(program: Program, shared: Shared, reached: Int32Array, certain: Int32Array): readonly Finding[] {
  const { words, rankOf } = program
  const findings: Finding[] = []
  let current = -1
  for (let word = 0; word < words; word += 1) {
    let left = reached[word] as number
    while (left !== 0) {
      const bit = lowestBit(left)
      left &= left - 1
      const rank = rankOf[word * 32 + bit] as number
      const isCertain = (((certain[word] as number) >> bit) & 1) === 1
      if (rank !== current) {
        current = rank
        findings.push(findingAt(program, shared, rank, isCertain))
      } else if (isCertain) findings[findings.length - 1] = findingAt(program, shared, rank, true)
    }
  }
  return findings.length === 0 ? none : Object.freeze(findings)
}

const none: readonly Finding[] = /* @__PURE__ */ Object.freeze([])

function findingAt({ rules }: Program, { fired, assumed }: Shared, rank: number, isCertain: boolean): Finding {
  const made = isCertain ? fired : assumed
  let finding = made[rank]
  if (finding === undefined) {
    finding = Object.freeze(findingOf({ rule: rules[rank] as Rule, status: isCertain ? 'fired' : 'assumed' }))
    made[rank] = finding
  }
  return finding
}
