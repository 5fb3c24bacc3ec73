/**
 * Names in an expectation that lead nowhere: a rule, a rung or a fact that the pack does not have. Such a case could
 * never pass; it is said by name, with what was probably meant.
 *
 * @module
 */
import { nearest, type Pointer } from '../../diagnostics/index.ts'
import type { ClinicalCase, Expectation } from '../../parse/index.ts'
import type { Problem } from '../report.ts'
import type { Subject } from '../subject.ts'

/** For a case, the names that do not exist, each with its place below the case. */
export function unknownNamesIn({
  pack,
  dictionary,
}: Subject): (each: ClinicalCase) => readonly (Problem & { readonly at: Pointer })[] {
  const rungs = { kind: 'rung', known: new Set(pack.ladder) }
  const rules = { kind: 'rule', known: new Set(pack.rules.map(({ name }) => name)) }
  const facts = { kind: 'fact', known: new Set([...dictionary.facts.keys(), ...dictionary.lists.keys()]) }
  const among = {
    verdict: rungs,
    atLeast: rungs,
    atMost: rungs,
    items: rungs,
    fired: rules,
    notices: rules,
    missing: facts,
    toConfirm: facts,
    couldAsk: facts,
    mustSay: { kind: 'sentence', known: new Set(pack.rules.flatMap(({ mustSay }) => mustSay)) },
  } satisfies Among
  return ({ expect }) => unknownIn(expect, among)
}

type Among = Readonly<Record<keyof Expectation, { readonly kind: string; readonly known: ReadonlySet<string> }>>

function unknownIn(expect: Expectation, among: Among): readonly (Problem & { readonly at: Pointer })[] {
  return (Object.keys(among) as (keyof typeof among)[]).flatMap((member) => {
    const said = expect[member]
    const { kind, known } = among[member]
    const named = typeof said === 'string' ? [said] : (said ?? [])
    return named.flatMap((name, index) => {
      if (known.has(name)) return []
      const suggestion = nearest(name, [...known])
      return [
        {
          code: `unknown_${kind}`,
          severity: 'error' as const,
          at: `/expect/${member}${typeof said === 'string' ? '' : `/${index}`}` as Pointer,
          message: `no ${kind} is called ${name}${suggestion === undefined ? '' : `; was ${suggestion} meant?`}`,
        },
      ]
    })
  })
}
