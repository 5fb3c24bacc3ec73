/**
 * The questions that are left, the most important first: those that could raise the verdict highest; of these, those
 * on which most depends; of these, the dictionary's order.
 *
 * @module
 */
import { isStageAsked } from '../decide/index.ts'
import type { Pointer } from '../diagnostics/index.ts'
import type { AnsweredBy } from '../facts/index.ts'
import type { Inquiry, Part } from './inquiry.ts'
import { stakeOf, surveyOf } from './matters.ts'
import { isOwn, rankOf, type Space, spaceOf, type Way } from './space.ts'
import { type Answered, type Place, placesOf } from './standing.ts'
import { rankAt } from './verdict.ts'

/** A question that still matters. */
export interface OpenQuestion extends Place {
  readonly answeredBy: Exclude<AnsweredBy, 'system'>
  /** How high an answer could raise the verdict. */
  readonly couldRaiseTo: string
  /** The rules because of which it is asked, highest first. */
  readonly becauseOf: readonly string[]
  /** `false` where it could not be decided whether it matters: then it is asked. */
  readonly isProven: boolean
}

/** What is left to ask, or the verdict that every completion comes to. */
export type Agenda =
  | { readonly questions: readonly [OpenQuestion, ...OpenQuestion[]] }
  | { readonly questions: readonly []; readonly verdict: string }

/** All questions that still matter, in the order in which to ask them; a question that opens a stage stands first. */
export function agendaOf(inquiry: Inquiry, answered: Answered): Agenda {
  const { parts } = inquiry
  const isActive = ({ stage }: Part): boolean =>
    stage === undefined || isStageAsked(stage, answered.facts, inquiry, inquiry.dictionary)
  const active = parts.filter(isActive)
  for (const part of parts) {
    const { askedWhen } = part.stage ?? {}
    if (askedWhen === undefined || isActive(part) || !inquiry.layers.includes(askedWhen.layer)) continue
    const opening = questionsFor(spaceOf(inquiry, [...active, part], answered)).filter(
      ({ name }) => name === askedWhen.list,
    )
    const rest = questionsFor(spaceOf(inquiry, active, answered)).filter(({ name }) => name !== askedWhen.list)
    const [first, ...others] = [...opening, ...rest]
    if (opening.length > 0 && first !== undefined) return { questions: [first, ...others] }
  }
  const space = spaceOf(inquiry, active, answered)
  const [first, ...others] = questionsFor(space)
  return first === undefined ? { questions: [], verdict: verdictOf(space) } : { questions: [first, ...others] }
}

function questionsFor(space: Space): readonly OpenQuestion[] {
  const { inquiry } = space
  const survey = surveyOf(space)
  const drafts = new Map<Pointer, Draft>()
  for (const [variable, ways] of survey.waysBy) {
    const stake = stakeOf(variable, survey)
    if (stake === undefined) continue
    const weight = ways.reduce((sum, way) => sum + pivotal(way, variable, space), 0)
    for (const place of placesFor(variable, space)) {
      const draft = drafts.get(place.at) ?? { place, rank: 0, weight: 0, ways: new Set(), isProven: false }
      drafts.set(place.at, {
        place,
        rank: Math.max(draft.rank, stake.rank),
        weight: draft.weight + weight,
        ways: new Set([...draft.ways, ...ways]),
        isProven: draft.isProven || stake.isProven,
      })
    }
  }
  const names = [...inquiry.dictionary.lists.keys(), ...inquiry.dictionary.facts.keys()]
  return [...drafts.values()]
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        b.weight - a.weight ||
        names.indexOf(a.place.name) - names.indexOf(b.place.name) ||
        (a.place.at < b.place.at ? -1 : 1),
    )
    .map((draft) => questionOf(draft, inquiry))
}

interface Draft {
  readonly place: Place
  readonly rank: number
  readonly weight: number
  readonly ways: ReadonlySet<Way>
  readonly isProven: boolean
}

function questionOf({ place, rank, ways, isProven }: Draft, { dictionary, ladder }: Inquiry): OpenQuestion {
  const source = dictionary.lists.get(place.name) ?? dictionary.facts.get(place.name)
  const rules = [...ways].sort((a, b) => b.rank - a.rank || (a.rule.name < b.rule.name ? -1 : 1))
  return {
    ...place,
    answeredBy: source?.answeredBy === 'clinician' ? 'clinician' : 'patient',
    couldRaiseTo: ladder[rank] ?? '',
    becauseOf: [...new Set(rules.map(({ rule }) => rule.name))],
    isProven,
  }
}

/** The share of completions, other rules aside, in which this way hangs on this one variable. */
function pivotal({ box }: Way, variable: number, { sizes }: Space): number {
  return box.reduce((share, side) => {
    if (side.variable === variable) return share
    const left = sizes[side.variable] ?? []
    const allowed = left.filter((size, index) => size > 0n && ((side.classes >> BigInt(index)) & 1n) === 1n).length
    return (share * allowed) / Math.max(1, left.filter((size) => size > 0n).length)
  }, 1)
}

/** Where the answers belong that decide a variable, each place once. */
function placesFor(variable: number, { inquiry, answered, views }: Space): readonly Place[] {
  const count = inquiry.basis.sizes.length
  const own = variable % count
  const { fact = '' } = inquiry.basis.domain.variables[own] ?? {}
  const places = views
    .filter(({ offset }) => !isOwn(own, inquiry) || offset === variable - own)
    .flatMap(({ answers }) => placesOf(fact, answers, answered, inquiry))
  return [...new Map(places.map((place) => [place.at, place])).values()]
}

/** Every completion comes to the same: so does any one of them. */
function verdictOf(space: Space): string {
  const { inquiry, views } = space
  const { start } = surveyOf(space)
  const rank = start === undefined ? undefined : rankAt(space, start)
  return inquiry.ladder[rank ?? Math.max(...views.map((view) => rankOf(view, view.reached, view.possible)))] ?? ''
}
