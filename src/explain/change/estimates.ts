/**
 * What the rules would take at the least, remembered as long as it holds: from one state to the next only what looks at
 * a changed answer is estimated anew.
 *
 * @module
 */
import type { Truth } from '../../evaluate/index.ts'
import type { Rule } from '../../pack/index.ts'
import type { Estimates, Search, State } from './asked.ts'
import type { Situation, View } from './situation.ts'
import { type Ground, waysToAsk, waysToTurn } from './ways.ts'
import {
  type Demand,
  type Estimate,
  estimate,
  type GoalAtom,
  type LeafWish,
  meets,
  met,
  type Wish,
  wishFor,
} from './wishes.ts'

const demands = ['true', 'notFalse', 'unknown', 'notTrue', 'false'] as const satisfies readonly Demand[]

/** Nothing has been estimated yet. */
export function noEstimates({ views }: Situation): Estimates {
  return views.map(({ reading }) => Array<undefined>(reading.rules.length * demands.length))
}

export function groundOf(
  { situation, changed, barred }: State,
  { inquiry, freedom, start, compare, kept }: Search,
): Ground {
  return { situation, changed, barred, inquiry, freedom, from: start.facts, compare, kept }
}

/** What an atom of the goal would take; of a rule, remembered as long as it holds. */
export function goalEstimate(atom: GoalAtom, state: State, search: Search): Estimate {
  const view = state.situation.views[atom.view] as View
  if (atom.kind === 'asked') return waysToAsk(view, atom.isAsked, groundOf(state, search))
  if (meets(view.judged[atom.rule] as Truth, atom.demand)) return met
  const known = state.estimates[atom.view]
  const place = atom.rule * demands.length + demands.indexOf(atom.demand)
  const remembered = known?.[place]
  if (remembered !== undefined) return remembered
  const ground = groundOf(state, search)
  const made = estimate(wishOf(atom, view, search), (leaf) => waysToTurn(leaf, view, ground), search.compare)
  if (known !== undefined) known[place] = made
  return made
}

export function wishOf(
  { rule, demand }: Extract<GoalAtom, { kind: 'rule' }>,
  { reading }: View,
  { wishes }: Search,
): Wish<LeafWish> {
  const { condition } = reading.rules[rule] as Rule
  const own = wishes.get(condition) ?? new Map<Demand, Wish<LeafWish>>()
  wishes.set(condition, own)
  const wish = own.get(demand) ?? wishFor({ condition, negated: false }, demand)
  own.set(demand, wish)
  return wish
}

/** Empties what rules would take that look at one of some facts. */
export function forget({ situation, estimates }: State, facts: readonly string[]): void {
  for (const [index, { reading }] of situation.views.entries()) {
    const own = estimates[index]
    for (const fact of own === undefined ? [] : facts) {
      for (const rule of reading.readers.get(fact) ?? [])
        own?.fill(undefined, rule * demands.length, (rule + 1) * demands.length)
    }
  }
}
