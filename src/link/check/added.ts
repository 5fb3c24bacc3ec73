/**
 * Checking what an overlay adds to one pack: everything that is checked of a pack, and that nothing of it could relax
 * the pack or change what it is asked for.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import { sourcesOf } from '../../facts/index.ts'
import { type ConditionSource, foldCondition, type Pack, type PackSource, visitSource } from '../../pack/index.ts'
import type { PackFault, Report } from '../../parse/index.ts'
import { checkPack, type Library } from './pack.ts'

/** Reports everything that is wrong with added rules, which stand at `base` in the overlay's file. */
export function checkAdded(own: PackSource, pack: Pack, base: Pointer, library: Library, report: Report): void {
  const below = rebased(report, base)
  checkPack(own, library, below)
  const ruleNames = new Map(pack.rules.map(({ name, at }) => [name, at]))
  own.rules.forEach((rule, index) => {
    const at = child('/rules', index)
    const first = ruleNames.get(rule.name)
    // That rule stands in another file: its place is not moved along.
    if (first !== undefined) report({ code: 'duplicate_name', at: join(base, child(at, 'name')), first })
    if (rule.layer !== 'evidence') {
      below({ code: 'wrong_value', at: child(at, 'layer'), expected: '`evidence`: only the article speaks for itself' })
    }
    const { type, params } = rule.event
    const height = pack.ladder.indexOf(type)
    if (params.notice !== true && height >= 0 && height < pack.ladder.indexOf(pack.otherwise)) {
      below({ code: 'evidence_below_otherwise', at: child(child(at, 'event'), 'type'), otherwise: pack.otherwise })
    }
  })
  const conditionNames = namedConditions(pack)
  for (const name of Object.keys(own.conditions ?? {})) {
    const first = conditionNames.get(name)
    if (first !== undefined) report({ code: 'duplicate_name', at: join(base, child('/conditions', name)), first })
  }
  checkList(own, pack, library, below)
}

/** A report whose places are below another. */
function rebased(report: Report, base: Pointer): Report {
  const below = (fault: PackFault): undefined =>
    report(
      fault.code === 'duplicate_name'
        ? { ...fault, at: join(base, fault.at), first: join(base, fault.first) }
        : { ...fault, at: join(base, fault.at) },
    )
  return Object.assign(below, { issues: report.issues })
}

function join(base: Pointer, at: Pointer): Pointer {
  return `${base}${at}` as Pointer
}

/** Where the named conditions of a pack are written. */
function namedConditions(pack: Pack): ReadonlyMap<string, Pointer> {
  const named = new Map<string, Pointer>()
  for (const { condition } of pack.rules) {
    foldCondition(
      condition,
      () => undefined,
      (node) => {
        if (node.kind === 'named') named.set(node.name, node.operand.at)
      },
    )
  }
  return named
}

/** What a pack is asked for stays: once, or for each item of the same list. */
function checkList(own: PackSource, pack: Pack, { dictionary }: Library, report: Report): void {
  const others = [...dictionary.lists.values()].filter(
    ({ askedPerItem, name }) => askedPerItem && name !== pack.list?.name,
  )
  const roots: readonly (readonly [ConditionSource, Pointer])[] = [
    ...Object.entries(own.conditions ?? {}).map(([name, root]) => [root, child('/conditions', name)] as const),
    ...own.rules.map((rule, index) => [rule.conditions, child(child('/rules', index), 'conditions')] as const),
  ]
  for (const [root, rootAt] of roots) {
    visitSource(root, rootAt, (node, at) => {
      if (!('fact' in node)) return
      const derivation = dictionary.facts.get(node.fact)?.derivation
      const read = [node.fact, ...(derivation === undefined ? [] : sourcesOf(derivation))]
      const isOfAnother = others.some(({ facts }) => read.some((fact) => facts.includes(fact)))
      const expected = 'a fact for which the module need not be asked item by item in another way than it is'
      if (isOfAnother) report({ code: 'wrong_value', at: child(at, 'fact'), expected })
    })
  }
}
