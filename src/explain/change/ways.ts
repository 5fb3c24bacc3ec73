/**
 * Ways: the edits by which one leaf may come to be as wished, or a stage of a sequence may come to be asked or not, and
 * how many answers that takes at least.
 *
 * @module
 */
import { compare, opposite, type Truth } from '../../evaluate/index.ts'
import type { Answer, Answers, Derivation } from '../../facts/index.ts'
import { leafTruth, type SignedLeaf } from '../tree/signed.ts'
import { type Edit, editsFor, type Fits, type Freedom, firstEdits, type MayTurn } from './answers/edits.ts'
import { answerAt, isGiven, isKnown, itemPlace, itemsOf, type Place, placesOf } from './answers/places.ts'
import { type Changed, type Compare, costOf, nothing, sumOf } from './order.ts'
import type { Inquiry, Plain, Situation, View } from './situation.ts'
import { type Estimate, impossible, type LeafWish, lower, meets, met } from './wishes.ts'

/** What a wish would take, and the edits that begin with it. */
export interface Ways extends Estimate {
  readonly edits: readonly Edit[]
}

/** Where ways are looked for: a situation on the way, what has changed, and what other ways have tried. */
export interface Ground {
  readonly situation: Situation
  readonly changed: Changed
  readonly barred: ReadonlySet<string>
  readonly inquiry: Inquiry
  readonly freedom: Freedom
  /** Places that stay as they are. */
  readonly kept: ReadonlySet<string>
  /** The facts that the search began with. */
  readonly from: Plain
  readonly compare: Compare
}

const asWished: Ways = { ...met, edits: [] }
const noWay: Ways = { ...impossible, edits: [] }

/** What one leaf would take in a view. */
export function waysToTurn({ leaf, negated, demand }: LeafWish, view: View, ground: Ground): Ways {
  const { situation, changed, inquiry, freedom } = ground
  const { answers } = view
  const truth = leafTruth({ leaf, negated }, answers)
  if (meets(truth, demand)) return asWished
  if (demand === 'unknown' && !canWait({ leaf, negated }, answers, ground)) return noWay
  const fits: Fits = (each, answer) => meets(truthWith(each, answer), demand)
  const mayTurn = turning({ leaf, negated, demand }, inquiry)
  const places = placesOf(leaf.fact, view, { dictionary: inquiry.dictionary, facts: situation.facts })
  const edits = places.flatMap((place) =>
    editsFor(
      { leaf, negated },
      place,
      changed.get(place.at)?.settled,
      situation.facts,
      inquiry,
      freedom,
      fits,
      mayTurn,
    ),
  )
  return waysBy(edits, places, ground)
}

/** Of a set that is computed from items: one joins by its own value, and goes by another one. Else anything may turn it. */
function turning({ leaf, negated, demand }: LeafWish, { dictionary }: Inquiry): MayTurn {
  const derivation = dictionary.facts.get(leaf.fact)?.derivation
  if (derivation?.kind !== 'members' || leaf.kind === 'isUnknown' || demand === 'unknown') return () => true
  const isRise = demand === 'true' || demand === 'notFalse'
  const joins = isRise === ((leaf.operator === 'contains') !== negated)
  return joins ? (to) => to === leaf.value : (_, from) => from === leaf.value || !isKnown(from)
}

/** Whether a leaf that does not wait for an answer can come to: by taking answers back, or by some computations. */
function canWait({ leaf }: SignedLeaf, answers: Answers, { inquiry, freedom, situation }: Ground): boolean {
  if (leaf.kind === 'isUnknown' || leaf.whenUnknown !== 'withhold') return false
  if (freedom.mayForget || !answers.known.has(leaf.fact)) return true
  const answer = answers.known.get(leaf.fact)
  const derivation = inquiry.dictionary.facts.get(leaf.fact)?.derivation
  if (derivation === undefined || isKnown(situation.facts[leaf.fact])) return false
  // What a set no longer holds, an item that does not say may still be.
  const isPart = typeof answer === 'object' && !answer.complete
  return isPart || canBecomeUnknown[derivation.kind]
}

/** Whether a computed fact that is wholly known can become unknown while no source does. */
const canBecomeUnknown = {
  quotient: false,
  difference: false,
  members: false,
  reached: true,
  'own-time-reached': true,
} as const satisfies Record<Derivation['kind'], boolean>

/** What it would take for a view's stage to be asked, or not to be. */
export function waysToAsk(view: View, isAsked: boolean, ground: Ground): Ways {
  if (view.isAsked === isAsked) return asWished
  const { situation, inquiry, freedom } = ground
  const { dictionary } = inquiry
  const asking = view.reading.stage?.askedWhen
  const list = dictionary.lists.get(asking?.list ?? '')
  if (asking === undefined || list === undefined) return noWay
  const facts = { dictionary, facts: situation.facts }
  const indices = Array.from({ length: itemsOf(list.name, situation.facts).length || 1 }, (_, index) => index)
  const subjects = indices.flatMap((index) => itemPlace(list.subject, list.name, index, facts))
  const editsOf = (place: Place): readonly Edit[] =>
    ground.changed.has(place.at) ? [] : firstEdits(place, situation.facts, inquiry, freedom)
  if (isAsked) {
    const grouped = [...dictionary.facts.values()].filter(
      ({ name, group, derivation }) =>
        asking.groups.includes(group) &&
        !asking.except.includes(name) &&
        derivation === undefined &&
        !isGiven(situation.facts[name]) &&
        ![...dictionary.lists.values()].some(({ facts: own }) => own.includes(name)),
    )
    const places = [...grouped.map((fact): Place => ({ at: `/${fact.name}`, fact })), ...subjects]
    return waysBy(places.flatMap(editsOf), places, ground)
  }
  const isGrouped = [...situation.accepted.given].some(
    (name) => asking.groups.includes(dictionary.facts.get(name)?.group ?? '') && !asking.except.includes(name),
  )
  if (isGrouped) return noWay
  // Each item has to be about nothing.
  const about = subjects.filter((place) => place.item !== undefined && !isAboutNothing(place, ground))
  const edits = about.map((place) =>
    waysBy(
      editsOf(place).filter(({ answer }) => answer === list.whenEmpty),
      [place],
      ground,
    ),
  )
  const [first] = edits
  if (first === undefined || edits.some(({ least }) => least > 1)) return noWay
  return {
    ...first,
    least: edits.length,
    places: new Set(edits.flatMap(({ places }) => [...places])),
    cost: sumOf(edits.map(({ cost }) => cost)),
  }

  function isAboutNothing(place: Place, { situation: { facts: said } }: Ground): boolean {
    const item = itemsOf(list?.name ?? '', said)[place.item?.index ?? 0]
    return typeof item === 'object' && item !== null && Reflect.get(item, place.fact.name) === list?.whenEmpty
  }
}

/** Edits that are not barred, with what they take. */
function waysBy(edits: readonly Edit[], places: readonly Place[], ground: Ground): Ways {
  const { barred, kept, changed, from, compare } = ground
  const isOpen = ({ decides, place }: Edit): boolean => !barred.has(decides) && !kept.has(place.at)
  const open = barred.size + kept.size === 0 ? edits : edits.filter(isOpen)
  if (open.length === 0) return noWay
  const at = new Set(places.map((place) => place.at))
  const isFree = open.some(({ place }) => changed.has(place.at))
  const cost = isFree
    ? nothing
    : open
        .map(({ place, answer }) => costOf(place, answerAt(place, from), answer))
        .reduce((least, each) => lower(least, each, compare))
  return { isMet: false, least: isFree ? 0 : 1, places: at, ways: open.length, cost, edits: open }
}

/** The truth of a leaf by one answer and no other. */
function truthWith({ leaf, negated }: SignedLeaf, answer: Answer | undefined): Truth {
  if (leaf.kind === 'comparison' && answer !== undefined && typeof answer !== 'object') {
    const truth = compare(answer, leaf.operator, leaf.value)
    return negated ? opposite[truth] : truth
  }
  const known = new Map(answer === undefined ? [] : [[leaf.fact, answer]])
  return leafTruth({ leaf, negated }, { known, asked: new Set() })
}
