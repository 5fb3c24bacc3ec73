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
import { child } from '../diagnostics/index.ts'
import type { Case } from './case.ts'
import { gapsOf } from './gaps.ts'
import { judge, lowestBit, type View, viewOf } from './judge.ts'
import { type Program, startOf } from './program.ts'

/** What every decision of one pack shares. */
export interface Constants {
  readonly fired: readonly Finding[]
  readonly assumed: readonly Finding[]
  readonly pack: Decision['pack']
}

/** Makes them, by rank. */
export function constantsOf({ rules, pack }: Program): Constants {
  const { id, version, digest } = pack
  return {
    fired: rules.map((rule) => Object.freeze(findingOf({ rule, status: 'fired' }))),
    assumed: rules.map((rule) => Object.freeze(findingOf({ rule, status: 'assumed' }))),
    pack: Object.freeze({ id, version, digest }),
  }
}

/** Decides a case that has been read. `views` are used again. */
export function decisionOf(
  program: Program,
  constants: Constants,
  of: Case,
  views: View[],
  options: Options,
): Decision {
  const { pack, layout } = program
  const list = pack.list === undefined ? -1 : (layout.slotOf.get(pack.list.name) ?? 0) - layout.facts.length
  const items = list < 0 ? 0 : (of.count[list] as number)
  const count = Math.max(1, items)
  while (views.length < count) views.push(viewOf(program))
  const start = startOf(program, options.layers)
  const first = items === 0 ? 0 : (of.firstRegion[list] as number)
  for (let index = 0; index < count; index += 1) judge(program, of, first + index, start, views[index] as View)
  const seen = count === views.length ? views : views.slice(0, count)
  const whole = judgedOf(program, constants, of, seen)
  const { layers, status, region } = options
  const { verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk } = whole
  const module = pack.id
  const sealed =
    status === undefined ? constants.pack : Object.freeze({ ...constants.pack, status: status(pack.effective) })
  const common = {
    format: 'decision/1',
    module,
    verdict,
    atLeast,
    atMost,
    findings,
    missing,
    toConfirm,
    couldAsk,
  } as const
  const decision =
    items === 0
      ? { ...common, layers, pack: sealed }
      : { ...common, items: itemsOf(program, constants, of, seen, list, whole), layers, pack: sealed }
  return Object.freeze(
    region === undefined ? decision : { ...decision, region: Object.freeze({ id: region.id, digest: region.digest }) },
  )
}

function itemsOf(
  program: Program,
  constants: Constants,
  of: Case,
  views: readonly View[],
  list: number,
  whole: Judged,
): readonly ItemDecision[] {
  const listAt = child('', program.layout.lists[list]?.list.name ?? '')
  return Object.freeze(
    views.map((view, index) => {
      const at = of.isStandIn[list] === 1 ? listAt : child(listAt, index)
      // One item alone is what the whole is.
      const own = views.length === 1 ? whole : judgedOf(program, constants, of, [view])
      return Object.freeze({ at, ...own })
    }),
  )
}

/** Joins views by the highest; what is missing is what could raise the joined base. */
function judgedOf(program: Program, constants: Constants, of: Case, views: readonly View[]): Judged {
  const [only] = views
  if (views.length === 1 && only !== undefined) return judgedBy(program, constants, of, views, only)
  const joined = views.reduce((a, b) => ({
    ...a,
    verdict: Math.max(a.verdict, b.verdict),
    atLeast: Math.max(a.atLeast, b.atLeast),
    atMost: Math.max(a.atMost, b.atMost),
    base: Math.max(a.base, b.base),
    reached: a.reached.map((word, index) => word | (b.reached[index] as number)),
    certain: a.certain.map((word, index) => word | (b.certain[index] as number)),
  }))
  return judgedBy(program, constants, of, views, joined)
}

function judgedBy(
  program: Program,
  constants: Constants,
  of: Case,
  views: readonly View[],
  { verdict, atLeast, atMost, base, reached, certain }: View,
): Judged {
  const { ladder, otherwise } = program.pack
  const { missing, toConfirm, couldAsk } = gapsOf(program, of, views, base)
  return {
    verdict: ladder[verdict] ?? otherwise,
    atLeast: ladder[atLeast] ?? otherwise,
    atMost: ladder[atMost] ?? otherwise,
    findings: findingsOf(program, constants, reached, certain),
    missing,
    toConfirm,
    couldAsk,
  }
}

/** The rules that are reached, in the order of their ranks: fired where any of their terms is certain. */
function findingsOf(
  { words, rankOf }: Program,
  { fired, assumed }: Constants,
  reached: Int32Array,
  certain: Int32Array,
): readonly Finding[] {
  const findings: Finding[] = []
  let current = -1
  for (let word = 0; word < words; word += 1) {
    let left = reached[word] as number
    while (left !== 0) {
      const bit = lowestBit(left)
      left &= left - 1
      const rank = rankOf[word * 32 + bit] as number
      const isCertain = ((certain[word] as number) >> bit) & 1
      if (rank !== current) {
        current = rank
        findings.push((isCertain === 1 ? fired[rank] : assumed[rank]) as Finding)
      } else if (isCertain === 1) findings[findings.length - 1] = fired[rank] as Finding
    }
  }
  return findings.length === 0 ? none : Object.freeze(findings)
}

const none: readonly Finding[] = /* @__PURE__ */ Object.freeze([])
