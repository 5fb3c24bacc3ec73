/** The interview on small random packs, against every completion of what was answered, one by one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Evaluator, plainEvaluatorOf } from '../../src/decide/index.ts'
import type { Dictionary } from '../../src/facts/index.ts'
import {
  type InquirySource,
  type Interview,
  inquiryOf,
  interviewBy,
  type OpenQuestion,
} from '../../src/interview/index.ts'
import { movedPack, type Pack, resolve } from '../../src/pack/index.ts'
import type { Decision } from '../../src/public/index.ts'
import { bruteForce, completed, countOf, product } from '../support/completions.ts'
import { choicesOf } from '../support/everybody.ts'
import { libraryOf, overlaysOn, partsOf, sealedBy } from '../support/random-overlays.ts'
import { type CompleteFacts, completeFacts, dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }

/** A random pack, and what is said of each fact and of each item's facts: nothing, "I don't know", or a value. */
const worlds = fc.record({
  dictionary: dictionaries,
  source: packs(),
  said: fc.dictionary(
    fc.constantFrom(
      'flag',
      'sign',
      'kind',
      'grade',
      'marks',
      'count',
      'level',
      'subject0',
      'detail0',
      'subject1',
      'detail1',
    ),
    fc.constantFrom('unknown', 'value', 'other value', 'part'),
  ),
  items: fc.constantFrom('not asked', 'unknown', 'none', 'one', 'two'),
})

interface World {
  /** What is read, with the rules as they are read: under an overlay those of both forms. */
  readonly pack: Pack
  /** The forms in which the pack is asked: two under an overlay. */
  readonly forms: readonly Pack[]
  readonly dictionary: Dictionary
  readonly given: Readonly<Record<string, unknown>>
  readonly evaluator: Evaluator<Decision>
}

const made = worlds.map((drawn): World => {
  const pack = resolve(drawn.source, drawn.dictionary, seal)
  return worldOf(drawn, pack, [pack], plainEvaluatorOf(pack, drawn.dictionary))
})

/** The same in a random region that moves a parameter which rules read: the evaluator joins both decisions there too. */
const regional = fc.tuple(worlds, fc.constantFrom(0, 0.5, 1)).map(([drawn, limit]): World => {
  const parameters = new Map(
    [...drawn.dictionary.parameters].map(([name, each]) => [
      name,
      { ...each, changedBy: 'overlay-or-region' as const },
    ]),
  )
  const dictionary: Dictionary = { ...drawn.dictionary, parameters }
  const pack = resolve(drawn.source, dictionary, seal)
  const evaluator = plainEvaluatorOf(pack, dictionary)
  const region = { id: 'random', digest: 'sha256:1', parameters: { limit }, numbers: {} }
  const moved = movedPack(pack, region.parameters)
  return worldOf({ ...drawn, dictionary }, { ...pack, rules: [...pack.rules, ...moved.rules] }, [pack, moved], {
    evaluate: (facts) => evaluator.evaluate(facts, { region }),
    safeEvaluate: (facts) => evaluator.safeEvaluate(facts, { region }),
  })
})

/** The same under a random overlay: the evaluator joins the decisions of both forms. */
const overlaid = worlds.chain((drawn) => {
  const plain = resolve(drawn.source, drawn.dictionary, seal)
  return overlaysOn(drawn.source, plain.list !== undefined).map((source): World => {
    const parts = partsOf(source, libraryOf(plain, drawn.dictionary))
    const overlay = sealedBy(parts, 'plain')
    const evaluator = plainEvaluatorOf(plain, drawn.dictionary)
    const over = parts.packOver(plain)
    return worldOf(drawn, { ...over, rules: [...plain.rules, ...over.rules] }, [plain, over], {
      evaluate: (facts) => evaluator.evaluate(facts, { overlay }),
      safeEvaluate: (facts) => evaluator.safeEvaluate(facts, { overlay }),
    })
  })
})

type Drawn = typeof worlds extends fc.Arbitrary<infer Value> ? Value : never

function worldOf(
  { dictionary, said, items }: Drawn,
  pack: Pack,
  forms: readonly Pack[],
  evaluator: Evaluator<Decision>,
): World {
  const choices = choicesOf(pack, dictionary)
  const value = (name: string, place = ''): unknown => {
    const values = choices.get(name) ?? []
    const mask = said[`${name}${place}`]
    if (mask === 'part' && name === 'marks') return ['p', 'unknown']
    return mask === 'unknown' || mask === undefined ? mask : values[mask === 'value' ? 0 : values.length - 1]
  }
  const item = (place: string): Record<string, unknown> =>
    defined({ subject: value('subject', place), detail: value('detail', place) })
  const lists = { 'not asked': undefined, unknown: 'unknown', none: [], one: [item('0')], two: [item('0'), item('1')] }
  const outside = pack.facts.filter(({ name }) => !['subject', 'detail', 'subjects'].includes(name))
  const given = defined({
    ...Object.fromEntries(outside.map(({ name }) => [name, value(name)])),
    ...(pack.list === undefined ? {} : { things: lists[items] }),
  })
  return { pack, forms, dictionary, given, evaluator }
}

function defined(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function sourceOf({ pack, forms, dictionary }: World): InquirySource {
  const ranks = pack.ladder.map((_, height) => height)
  return {
    ladder: pack.ladder,
    parts: forms.map((form) => ({ pack: form, ranks })),
    dictionary,
    layers: ['article', 'evidence'],
    answeredBy: ['patient', 'clinician'],
  }
}

function begin(world: World, given = world.given): Interview<Decision, OpenQuestion> {
  return interviewBy(
    {
      inquiry: inquiryOf(sourceOf(world)),
      decide: (facts) => world.evaluator.evaluate(facts),
      word: (question) => question,
    },
    given,
  )
}

/** What is not answered yet, with every value that it can have. */
function openIn({ pack, dictionary, given }: World): ReadonlyMap<string, readonly unknown[]> {
  const choices = choicesOf(pack, dictionary)
  const open = new Map<string, readonly unknown[]>()
  const read = new Set(choices.keys())
  for (const name of read) {
    if (pack.list?.facts.includes(name) || dictionary.facts.get(name)?.derivation !== undefined) continue
    if (given[name] === undefined) open.set(`/${name}`, choices.get(name) ?? [])
  }
  const { things } = given
  const ofItem = (pack.list?.facts ?? []).filter((name) => read.has(name))
  if (pack.list !== undefined && things === undefined) {
    open.set('/things', listsOf(product(ofItem.map((name) => [name, choices.get(name) ?? []] as const))))
  }
  for (const [index, item] of (Array.isArray(things) ? things : []).entries())
    for (const name of ofItem)
      if ((item as Record<string, unknown>)[name] === undefined)
        open.set(`/things/${index}/${name}`, choices.get(name) ?? [])
  return open
}

/** Every list of up to three items, of which there are three subjects; the order of items never matters. */
function listsOf(items: readonly Record<string, unknown>[]): readonly (readonly Record<string, unknown>[])[] {
  const longer = (lists: readonly (readonly number[])[]) =>
    lists.flatMap((list) => items.flatMap((_, next) => (next < (list.at(-1) ?? 0) ? [] : [[...list, next]])))
  const [none, one] = [[[]], longer([[]])]
  return [...none, ...one, ...longer(one), ...longer(longer(one))].map((list) =>
    list.map((index) => items[index] as Record<string, unknown>),
  )
}

const isSmall = (world: World): boolean => countOf(openIn(world)) <= 2_000
const isListOpen = ({ pack, given }: World): boolean =>
  pack.list !== undefined &&
  (given.things === undefined ||
    (Array.isArray(given.things) && given.things.some(({ subject }) => subject === undefined)))

describe('a question is asked exactly while its answer can change the verdict, whatever has been answered', () => {
  const isListKnown = (world: World): boolean => !isListOpen(world)

  test.for([
    { of: 'a pack', worlds: made, which: isListKnown, runs: 1000 },
    { of: 'a pack, while a list is open', worlds: made, which: isListOpen, runs: 250 },
    { of: 'a pack in a region', worlds: regional, which: isSmall, runs: 300 },
    { of: 'a pack under an overlay', worlds: overlaid, which: isListKnown, runs: 400 },
    { of: 'a pack under an overlay, while a list is open', worlds: overlaid, which: isListOpen, runs: 60 },
  ])('$of', { timeout: 300_000 }, ({ worlds: of, which, runs }) => {
    const ends = { asking: 0, certain: 0 }
    fc.assert(
      fc.property(
        of.filter((world) => which(world) && isSmall(world)),
        (world) => {
          const { matters, verdicts } = bruteForce(
            world.given,
            openIn(world),
            (facts) => world.evaluator.evaluate(facts).verdict,
          )
          const state = begin(world)
          const open = state.open()
          expect(new Set(open.map(({ at }) => at))).toEqual(matters)
          expect(open.every(({ isProven }) => isProven)).toBe(true)
          expect(state.verdict).toBe(matters.size > 0 ? undefined : [...verdicts][0])
          if (matters.size > 0) ends.asking += 1
          else ends.certain += 1
        },
      ),
      { numRuns: runs },
    )
    expect(ends.asking).toBeGreaterThan(runs / 10)
    expect(ends.certain).toBeGreaterThan(runs / 20)
  })

  test('an overlay makes a difference to what is asked', () => {
    let differing = 0
    fc.assert(
      fc.property(overlaid, (world) => {
        const [plain] = world.forms
        const without = { ...world, forms: plain === undefined ? [] : [plain] }
        if (begin(world).left !== begin(without).left) differing += 1
      }),
      { numRuns: 200 },
    )
    expect(differing).toBeGreaterThan(20)
  })
})

describe('an interview to its end', () => {
  const people = fc.record({
    world: made,
    person: completeFacts,
    hidden: fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
  })

  /** Answers what is asked; of every so many questions one with "I don't know". */
  function played(world: World, person: CompleteFacts, hidden: readonly number[]) {
    let state = begin(world, {})
    const unknown: string[] = []
    for (let question = state.next(), count = 0; question !== undefined; question = state.next(), count += 1) {
      expect(count).toBeLessThan(60)
      if (hidden.includes(count)) unknown.push(question.at)
      const [name = '', index, inner] = question.at.slice(1).split('/')
      const held: unknown = Reflect.get(person, name)
      const reply =
        index !== undefined
          ? Reflect.get(person.things[Number(index)] ?? {}, inner ?? '')
          : name === 'things'
            ? person.things.map(({ subject }) => ({ subject }))
            : held
      state = state.answer(hidden.includes(count) ? 'unknown' : reply, question.at)
    }
    return { state, unknown }
  }

  test('comes to the verdict of all that is known, and needs nothing else', () => {
    fc.assert(
      fc.property(people, ({ world, person }) => {
        const { state } = played(world, person, [])
        expect(state.verdict).toBe(world.evaluator.evaluate(person).verdict)
      }),
      { numRuns: 400 },
    )
  })

  test('with "I don\'t know" now and then it comes to the verdict of the person of whom just that is not known', () => {
    fc.assert(
      fc.property(people, ({ world, person, hidden }) => {
        const { state, unknown } = played(world, person, hidden)
        const known = unknown.reduce((facts, at) => completed(facts, { [at]: 'unknown' }), { ...person } as Record<
          string,
          unknown
        >)
        expect(state.verdict).toBe(world.evaluator.evaluate(known).verdict)
      }),
      { numRuns: 400 },
    )
  })

  test('goes back step by step to where it began', () => {
    fc.assert(
      fc.property(people, ({ world, person }) => {
        let { state } = played(world, person, [])
        for (let count = 0; count < 60; count += 1) state = state.back()
        expect(state.answers).toEqual({})
      }),
      { numRuns: 50 },
    )
  })
})
