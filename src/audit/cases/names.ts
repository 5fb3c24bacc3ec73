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

/** The names that do not exist, each with its place below the case. */
export function unknownNames(
  { pack, dictionary }: Subject,
  { expect }: ClinicalCase,
): readonly (Problem & { readonly at: Pointer })[] {
  const rules = pack.rules.map(({ name }) => name)
  const facts = [...dictionary.facts.keys(), ...dictionary.lists.keys()]
  const among = {
    verdict: { kind: 'rung', known: pack.ladder },
    atLeast: { kind: 'rung', known: pack.ladder },
    atMost: { kind: 'rung', known: pack.ladder },
    items: { kind: 'rung', known: pack.ladder },
    fired: { kind: 'rule', known: rules },
    notices: { kind: 'rule', known: rules },
    missing: { kind: 'fact', known: facts },
    toConfirm: { kind: 'fact', known: facts },
    couldAsk: { kind: 'fact', known: facts },
    mustSay: { kind: 'sentence', known: pack.rules.flatMap(({ mustSay }) => mustSay) },
  } as const satisfies Record<keyof Expectation, { readonly kind: string; readonly known: readonly string[] }>
  return (Object.keys(among) as (keyof typeof among)[]).flatMap((member) => {
    const said = expect[member]
    const { kind, known } = among[member]
    const named = typeof said === 'string' ? [said] : (said ?? [])
    return named.flatMap((name, index) => {
      if ((known as readonly string[]).includes(name)) return []
      const suggestion = nearest(name, known)
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
