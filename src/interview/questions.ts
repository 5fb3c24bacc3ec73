/**
 * The questions that are left, the most important first: those that could raise the verdict highest; of these, those
 * that could do so with the fewest further answers; of these, those on which most depends; then the dictionary's order.
 *
 * @module
 */
import { isStageAsked } from '../decide/index.ts'
import { child, type Pointer } from '../diagnostics/index.ts'
import { computedFrom, withEmptyList } from '../facts/index.ts'
import { lazily } from '../pack/index.ts'
import { allows } from '../prove/index.ts'
import type { Inquiry, Part } from './inquiry.ts'
import { type Stake, type Survey, stakeOf, surveyOf } from './matters.ts'
import type { Answered, Place } from './space/items.ts'
import { rankOf, type Space, spaceOf, undecidedIn, type Way, waysByVariable } from './space/space.ts'
import { leadsOut } from './space/steps.ts'
import { rankAt } from './space/verdict.ts'
import { listStanding, placesOf } from './standing.ts'

/** A question that still matters. */
export interface OpenQuestion extends Place {
  /** How high an answer could raise the verdict. */
  readonly couldRaiseTo: string
  /** The rules because of which it is asked, highest first. */
  readonly becauseOf: readonly string[]
  /** `false` where it could not be decided whether it matters: then it is asked. */
  readonly isProven: boolean
}

/** What is left to ask; each is worked out when it is first looked at. */
export interface Agenda {
  /** The best question; none where every completion comes to the same verdict. */
  readonly best: () => OpenQuestion | undefined
  /** All of them, the best first. */
  readonly all: () => readonly OpenQuestion[]
  /** What every completion comes to, once there is no question. */
  readonly verdict: () => string | undefined
}

/** What is left to ask after some answers; a question that opens a stage stands first. */
export function agendaOf(inquiry: Inquiry, answered: Answered): Agenda {
  const { parts, dictionary, layers } = inquiry
  const isActive = ({ stage }: Part): boolean =>
    stage === undefined || isStageAsked(stage, answered.given, inquiry, dictionary)
  const active = parts.filter(isActive)
  const own = planOf(spaceOf(inquiry, active, seenBy(active, answered, inquiry)))
  /** The lists that say whether a stage is asked, as far as what the stage would ask can matter. */
  const openings = lazily(() =>
    parts.flatMap((part): readonly OpenQuestion[] => {
      const { askedWhen } = part.stage ?? {}
      if (askedWhen === undefined || isActive(part) || !layers.includes(askedWhen.layer)) return []
      const plan = planOf(spaceOf(inquiry, [...active, part], answered, part))
      return plan.drafts
        .filter(({ place }) => place.name === askedWhen.list)
        .flatMap((draft) => plan.asked(draft) ?? [])
    }),
  )
  const best = lazily(() => openings()[0] ?? own.best())
  const all = lazily(() => {
    const first = openings()
    const opened = new Set(first.map(({ at }) => at))
    return [...first, ...own.all().filter(({ at }) => !opened.has(at))]
  })
  return { best, all, verdict: lazily(() => (best() === undefined ? own.verdict() : undefined)) }
}

/** What the parts see: where nobody can say what a stage's list holds, the stage takes it as empty. */
function seenBy(parts: readonly Part[], answered: Answered, inquiry: Inquiry): Answered {
  let { given } = answered
  for (const { stage } of parts) {
    const { list } = stage?.askedWhen ?? {}
    if (list !== undefined && listStanding(list, answered, inquiry) === 'settled')
      given = withEmptyList(given, list, inquiry.dictionary)
  }
  return given === answered.given ? answered : { given: answered.given, facts: computedFrom(given, inquiry.dictionary) }
}

/** A question that may still matter. */
interface Draft {
  readonly place: Place
  readonly variables: ReadonlySet<number>
  readonly ways: ReadonlySet<Way>
  /** How high it could raise the verdict at the most; how high it does is worked out where it is needed. */
  readonly rank: number
  /** How many other answers it takes at the least until it has raised the verdict that high. */
  readonly further: number
  readonly weight: number
}

interface Plan {
  /** In the order in which they would be asked if each raised the verdict as high as it could at the most. */
  readonly drafts: readonly Draft[]
  readonly asked: (draft: Draft) => OpenQuestion | undefined
  readonly best: () => OpenQuestion | undefined
  readonly all: () => readonly OpenQuestion[]
  readonly verdict: () => string
}

function planOf(space: Space): Plan {
  const { inquiry } = space
  const survey = lazily(() => surveyOf(space))
  const names = [...inquiry.dictionary.lists.keys(), ...inquiry.dictionary.facts.keys()]
  const inOrder = (a: Draft, b: Draft): number =>
    b.rank - a.rank ||
    a.further - b.further ||
    b.weight - a.weight ||
    names.indexOf(a.place.name) - names.indexOf(b.place.name) ||
    (a.place.at < b.place.at ? -1 : 1)
  const drafts = draftsOf(space).sort(inOrder)
  const settled = new Map<Draft, Stake | undefined>()
  const stake = (draft: Draft): Stake | undefined => {
    const known = settled.has(draft) ? settled.get(draft) : highestStake(draft, survey())
    settled.set(draft, known)
    return known
  }
  const ranked = (draft: Draft): readonly { readonly draft: Draft; readonly stake: Stake }[] => {
    const found = stake(draft)
    if (found === undefined) return []
    const { rank } = found
    return [{ draft: { ...draft, rank, further: furtherFor(draft, rank, space) }, stake: found }]
  }
  const asked = (draft: Draft): OpenQuestion | undefined => {
    const [found] = ranked(draft)
    return found === undefined ? undefined : questionOf(found.draft, found.stake, inquiry)
  }
  return {
    drafts,
    asked,
    best: () => {
      let best: { readonly draft: Draft; readonly stake: Stake } | undefined
      for (const draft of drafts) {
        if (best !== undefined && inOrder(best.draft, draft) < 0) break
        const [found] = ranked(draft)
        if (found !== undefined && (best === undefined || inOrder(found.draft, best.draft) < 0)) best = found
      }
      return best === undefined ? undefined : questionOf(best.draft, best.stake, inquiry)
    },
    all: () =>
      drafts
        .flatMap(ranked)
        .sort((a, b) => inOrder(a.draft, b.draft))
        .map((found) => questionOf(found.draft, found.stake, inquiry)),
    verdict: () => verdictOf(survey()),
  }
}

/** Each question with the variables that its answer decides. */
function draftsOf(space: Space): Draft[] {
  const drafts = new Map<Pointer, Gathered>()
  for (const [variable, all] of waysByVariable(space)) {
    for (const place of placesFor(variable, space)) {
      const ways = all.filter(({ box }) =>
        box.some((side) => side.variable === variable && leadsOut(place.at, side, space)),
      )
      if (ways.length === 0) continue
      const draft = drafts.get(place.at) ?? { place, variables: new Set(), ways: new Set(), rank: 0, weight: 0 }
      drafts.set(place.at, draft)
      draft.variables.add(variable)
      for (const way of ways) draft.ways.add(way)
      draft.rank = Math.max(draft.rank, ...ways.map((way) => highestBy(way, space)))
      draft.weight += ways.reduce((sum, way) => sum + way.views.length * pivotal(way, variable, space), 0)
    }
  }
  return [...drafts.values()].map((draft) => ({ ...draft, further: furtherFor(draft, draft.rank, space) }))
}

/** A draft while its variables are gathered. */
interface Gathered {
  readonly place: Place
  readonly variables: Set<number>
  readonly ways: Set<Way>
  rank: number
  weight: number
}

/** How many other facts have to be answered at the least until a question has raised the verdict to a rank. */
function furtherFor({ variables, ways }: Pick<Draft, 'variables' | 'ways'>, rank: number, space: Space): number {
  const { name, subject } = space.inquiry.basis.pack.list ?? {}
  const isOpen = space.seating.taking.size > 0
  // What a set lists takes many variables and one answer; so does what the items of an open list are about.
  const answerOf = (variable: number): string => {
    const { fact = subject, seat } = space.meaningOf(variable) ?? {}
    return isOpen && fact === subject ? `${name}` : `${fact} ${seat?.offset}`
  }
  const others = [...ways]
    .filter((way) => highestBy(way, space) >= rank)
    .map(({ box }) => {
      const open = box.filter(({ variable }) => !variables.has(variable))
      return new Set(open.map(({ variable }) => answerOf(variable))).size
    })
  return Math.min(...others)
}

/** How high a way can make the verdict differ: to its own rung, to "undecided", or to what stands where no rule counts. */
function highestBy({ views: of, kind, rank }: Way, { views }: Space): number {
  return of.reduce(
    (highest, place) => {
      const view = views[place]
      if (view === undefined) return highest
      const silent = view.reached < 0 ? rankOf(view, -1, -1) : 0
      const undecided = undecidedIn(view.part)
      return Math.max(highest, silent, undecided === undefined ? 0 : (view.part.ranks[undecided] ?? 0))
    },
    kind === 'possible' ? 0 : Math.max(rank, 0),
  )
}

/** The highest that one of the variables is at stake for. */
function highestStake({ place, variables, rank }: Draft, survey: Survey): Stake | undefined {
  let highest: Stake | undefined
  for (const variable of variables) {
    const stake = stakeOf(place.at, variable, survey)
    if (stake === undefined) continue
    const isHigher = highest === undefined || stake.rank > highest.rank
    if (isHigher || (stake.rank === highest?.rank && stake.isProven)) highest = stake
    if (stake.isProven && stake.rank >= rank) break
  }
  return highest
}

function questionOf({ place, rank, ways }: Draft, { isProven }: Stake, { ladder }: Inquiry): OpenQuestion {
  const rules = [...ways]
    .flatMap(({ rule, rank: height }) => (rule === undefined ? [] : [{ height, name: rule.name }]))
    .sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1))
  return {
    ...place,
    couldRaiseTo: ladder[rank] ?? '',
    becauseOf: [...new Set(rules.map(({ name }) => name))],
    isProven,
  }
}

/** The share of completions, other rules aside, in which this way hangs on this one variable. */
function pivotal({ box }: Way, variable: number, { sizes }: Space): number {
  return box.reduce((share, side) => {
    if (side.variable === variable) return share
    const left = sizes[side.variable] ?? []
    const allowed = left.filter((size, index) => size > 0n && allows(side.classes, index)).length
    return (share * allowed) / Math.max(1, left.filter((size) => size > 0n).length)
  }, 1)
}

/** Where the answers belong that decide a variable. */
function placesFor(variable: number, { inquiry, answered, meaningOf }: Space): readonly Place[] {
  const { name = '' } = inquiry.basis.pack.list ?? {}
  const meaning = meaningOf(variable)
  if (meaning === undefined) return [{ name, at: child('', name) }]
  if (meaning.places !== undefined) return meaning.places
  return placesOf(meaning.fact, meaning.seat.answers, answered, inquiry)
}

/** Every completion comes to the same: so does any one of them. */
function verdictOf({ space, start }: Survey): string {
  const { inquiry, floor } = space
  const rank = start === undefined ? undefined : rankAt(space, start)
  return inquiry.ladder[rank ?? floor] ?? ''
}
