/**
 * Are two versions of a pack the same to everybody?
 * In: two packs, whose rules answer to each other by name. Out: a case that tells them apart, or the proof that nobody
 * does, whatever is unknown.
 *
 * Whether a difference can be seen in a decision is left to the caller, who is handed cases until one tells: first people
 * who meet the changed rule otherwise, then people from whom no other rule hides it. Only where there is nobody of the
 * second kind are the versions the same.
 *
 * @module
 */
import type { Dictionary } from '../../facts/index.ts'
import { type Layer, lazily, type Pack, type Rule } from '../../pack/index.ts'
import { attempted, type Basis, basesOf } from '../basis.ts'
import { boundedProduct } from '../boxes/conditions.ts'
import { grafted } from '../graft.ts'
import { factsAt } from '../ready-case.ts'
import type { Limits, NotDecided } from '../search/fold.ts'
import type { Point } from '../search/search.ts'
import { isOpen, outside, sought } from '../somebody.ts'
import { counts, type Pair, pairsOf, questionsOf, type Sought } from './pair-questions.ts'

/** A case that tells two packs apart, the proof that there is none, or neither. */
export type Difference =
  | { readonly kind: 'told'; readonly case: CaseOfLayers }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'not_decided'; readonly because: string }

/** What a caller says, and the layers that are asked. */
export interface CaseOfLayers {
  readonly facts: Readonly<Record<string, unknown>>
  readonly layers: readonly Layer[]
}

/** What a search for a difference is given. */
export interface DifferenceOptions {
  /** Whether the caller can see the difference in a case. */
  readonly tells: (each: CaseOfLayers) => boolean
  /** People to start from: a witness is one of them, changed in what the rules in question read. */
  readonly starts: readonly CaseOfLayers['facts'][]
  readonly limits?: Limits
}

/** Searches a case that tells two versions of a pack apart. */
export function differenceOf(
  before: Pack,
  after: Pack,
  dictionary: Dictionary,
  options: DifferenceOptions,
): Difference {
  const versions = { before, after, dictionary }
  let open: NotDecided | undefined
  for (const pair of pairsOf(before, after)) {
    const met = meeting(pair, versions, options)
    for (const layers of layersFor(pair)) {
      const found = pairDifference(pair, layers, met, versions, options)
      if (isOpen(found)) open ??= found
      else if (found !== undefined) return { kind: 'told', case: found }
    }
  }
  return open === undefined ? { kind: 'nobody' } : { kind: 'not_decided', because: open.because }
}

interface Versions {
  readonly before: Pack
  readonly after: Pack
  readonly dictionary: Dictionary
}

const both: readonly Layer[] = ['article', 'evidence']
const articleAlone: readonly Layer[] = ['article']

/** The layers in which a pair can differ. */
function layersFor({ before, after = before }: Pair): readonly (readonly Layer[])[] {
  if (before.layer !== after.layer) return [articleAlone]
  return before.layer === 'article' ? [both, articleAlone] : [both]
}

/** Who meets one rule otherwise in both versions: the same people in any layers. */
interface Meeting {
  readonly basis: Basis
  /** What each of them says of the facts of the rule; made as far as they are asked for. */
  readonly witnesses: () => Iterable<CaseOfLayers['facts'] | NotDecided>
}

function meeting(pair: Pair, versions: Versions, options: DifferenceOptions): Meeting {
  const basis = basisFor(pair, [], versions, options)
  const made: (CaseOfLayers['facts'] | NotDecided)[] = []
  const rest = witnessesOf(pair, basis)
  return {
    basis,
    witnesses: function* () {
      for (let index = 0; ; index += 1) {
        if (index === made.length) {
          const next = rest.next()
          if (next.done) return
          made.push(next.value)
        }
        const witness = made[index]
        if (witness !== undefined) yield witness
      }
    },
  }
}

function* witnessesOf(pair: Pair, basis: Basis): Generator<CaseOfLayers['facts'] | NotDecided> {
  const questions = attempted(() => questionsOf(pair, basis))
  if (isOpen(questions)) return yield questions
  for (const { boxes, others } of questions) {
    for (const point of pointsIn({ boxes, others }, basis)) yield isOpen(point) ? point : factsAt(basis.domain, point)
  }
}

/** So many people are asked before it is sought whether there is anybody at all who could tell. */
const patience = 3

function pairDifference(
  pair: Pair,
  layers: readonly Layer[],
  { basis, witnesses }: Meeting,
  versions: Versions,
  options: DifferenceOptions,
): CaseOfLayers | NotDecided | undefined {
  const unhidden = lazily(() => attempted(() => unhiddenDifference(pair, layers, versions, options)))
  let asked = 0
  for (const witness of witnesses()) {
    if (isOpen(witness)) return witness
    for (const start of [...options.starts, {}]) {
      const facts = grafted(witness, start, basis)
      if (options.tells({ facts, layers })) return { facts, layers }
      asked += 1
      if (asked === patience && unhidden() === undefined) return undefined
    }
  }
  return asked === 0 ? undefined : unhidden()
}

/** Somebody who tells the pair apart and from whom no other rule hides it; if there is nobody, nobody can see it. */
function unhiddenDifference(
  pair: Pair,
  layers: readonly Layer[],
  versions: Versions,
  options: DifferenceOptions,
): CaseOfLayers | NotDecided | undefined {
  const { before, after } = versions
  const rules = [...new Set([...before.rules, ...after.rules])].filter(
    ({ layer, notice }) => layers.includes(layer) && !notice,
  )
  // Only what is the same in both versions hides something in both.
  const stable = rules.filter(
    (rule) => before.rules.includes(rule) && after.rules.includes(rule) && rule !== pair.before,
  )
  const lower = rules.filter((rule) => rule.height < pair.height)
  const basis = basisFor(pair, [...stable, ...lower], versions, options)
  // At or below `otherwise` base is below the rule only where a lower rule counts.
  const isLow = pair.height <= before.ladder.indexOf(before.otherwise)
  const low = isLow ? lower.flatMap((rule) => basis.boxesOf(rule, counts)) : []
  let isAnybody = false
  for (const { boxes, others, hiddenBy, aboveBase } of questionsOf(pair, basis)) {
    const within = aboveBase && isLow ? boundedProduct(boxes, low) : boxes
    // Where there is nobody whom a rule could hide it from, what hides it need not be written out.
    if (hiddenBy !== undefined && sought(basis, within, others) === undefined) continue
    const hidden = hiddenBy === undefined ? [] : stable.flatMap((rule) => hiddenBy(rule, basis))
    for (const point of pointsIn({ boxes: within, others: [...others, ...hidden] }, basis)) {
      if (isOpen(point)) return point
      isAnybody = true
      const facts = factsAt(basis.domain, point)
      if (options.tells({ facts, layers })) return { facts, layers }
    }
  }
  return isAnybody ? { decided: false, because: 'a difference that no case was found to show' } : undefined
}

function basisFor(
  { before, after }: Pair,
  others: readonly Rule[],
  { before: pack, dictionary }: Versions,
  { limits }: DifferenceOptions,
): Basis {
  const rules = [...new Set([before, ...(after === undefined ? [] : [after]), ...others])]
  return basesOf({ ...pack, rules }, dictionary, limits === undefined ? {} : { limits }).cases
}

/** How many witnesses of one question are tried. */
const witnessesOfQuestion = 12

/** One person in each of the first boxes that hold anybody, or that a search was not decided. */
function* pointsIn({ boxes, others }: Sought, basis: Basis): Generator<Point | NotDecided> {
  const soughtIn = outside(basis, others)
  let found = 0
  for (const box of boxes) {
    const point = soughtIn(box)
    if (point === undefined) continue
    yield point
    found += 1
    if (found >= witnessesOfQuestion) return
  }
}
