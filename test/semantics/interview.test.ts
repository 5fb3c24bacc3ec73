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
import { type Pack, resolve } from '../../src/pack/index.ts'
import type { Decision } from '../../src/public/index.ts'
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
  /** What is read; under an overlay the stricter form, which reads all that the other does. */
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

/** The same under a random overlay: the evaluator joins the decisions of both forms. */
const overlaid = worlds.chain((drawn) => {
  const plain = resolve(drawn.source, drawn.dictionary, seal)
  return overlaysOn(drawn.source, plain.list !== undefined).map((source): World => {
    const parts = partsOf(source, libraryOf(plain, drawn.dictionary))
    const overlay = sealedBy(parts, 'plain')
    const evaluator = plainEvaluatorOf(plain, drawn.dictionary)
    const over = parts.packOver(plain)
    return worldOf(drawn, over, [plain, over], {
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

/** What is not answered yet, with every value that it can have. A list that is not given can be of one or two items. */
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
    const each = product(ofItem.map((name) => [name, choices.get(name) ?? []] as const))
    open.set('/things', [[], ...each.map((item) => [item]), ...each.flatMap((a) => each.map((b) => [a, b]))])
  }
  for (const [index, item] of (Array.isArray(things) ? things : []).entries())
    for (const name of ofItem)
      if ((item as Record<string, unknown>)[name] === undefined)
        open.set(`/things/${index}/${name}`, choices.get(name) ?? [])
  return open
}

function product(axes: readonly (readonly [string, readonly unknown[]])[]): Record<string, unknown>[] {
  return axes.reduce<Record<string, unknown>[]>(
    (all, [name, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  )
}

function completed(given: World['given'], answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const facts = structuredClone(given) as Record<string, unknown>
  for (const [at, value] of Object.entries(answers)) {
    const [name = '', index, inner] = at.slice(1).split('/')
    if (index === undefined) facts[name] = value
    else ((facts[name] as Record<string, unknown>[])[Number(index)] as Record<string, unknown>)[inner ?? ''] = value
  }
  return facts
}

/** Every completion with its verdict; the questions whose answer alone can change it. */
function bruteForce(world: World) {
  const open = openIn(world)
  const completions = product([...open])
  const verdicts = completions.map((answers) => world.evaluator.evaluate(completed(world.given, answers)).verdict)
  const matters = [...open.keys()].filter((at) => {
    const first = new Map<string, string>()
    return completions.some((answers, index) => {
      const key = JSON.stringify({ ...answers, [at]: 0 })
      const verdict = verdicts[index] ?? ''
      if (!first.has(key)) first.set(key, verdict)
      return first.get(key) !== verdict
    })
  })
  return { matters: new Set(matters), verdicts: new Set(verdicts) }
}

const size = (world: World): number => [...openIn(world).values()].reduce((count, values) => count * values.length, 1)
const isSmall = (world: World): boolean => size(world) <= 1_500
const small = made.filter(isSmall)
const isListOpen = ({ pack, given }: World): boolean =>
  pack.list !== undefined &&
  (given.things === undefined ||
    (Array.isArray(given.things) && given.things.some(({ subject }) => subject === undefined)))

describe('a question is asked exactly while its answer can change the verdict', () => {
  test('whatever has been answered, "I don\'t know" included', () => {
    const asked = { exactly: 0, nothing: 0 }
    fc.assert(
      fc.property(
        small.filter((world) => !isListOpen(world)),
        (world) => {
          const { matters, verdicts } = bruteForce(world)
          const state = begin(world)
          expect(new Set(state.open().map(({ at }) => at))).toEqual(matters)
          expect(state.open().every(({ isProven }) => isProven)).toBe(true)
          expect(state.verdict).toBe(matters.size > 0 ? undefined : [...verdicts][0])
          if (matters.size > 0) asked.exactly += 1
          else asked.nothing += 1
        },
      ),
      { numRuns: 1000 },
    )
    expect(asked.exactly).toBeGreaterThan(200)
    expect(asked.nothing).toBeGreaterThan(100)
  })

  test('under an overlay, the verdict being the higher of both forms: none that matters is left out, hardly one is too many', () => {
    const asked = { byOverlay: 0, nothing: 0, inAll: 0, tooMany: 0 }
    fc.assert(
      fc.property(
        overlaid.filter((world) => isSmall(world) && !isListOpen(world)),
        (world) => {
          const { matters, verdicts } = bruteForce(world)
          const state = begin(world)
          const open = new Set(state.open().map(({ at }) => at as string))
          for (const at of matters) expect(open).toContain(at)
          expect(state.verdict).toBe(open.size > 0 ? undefined : [...verdicts][0])
          asked.inAll += open.size
          asked.tooMany += [...open].filter((at) => !matters.has(at)).length
          const [plain] = world.forms
          const without = plain === undefined ? state : begin({ ...world, forms: [plain] })
          if (state.left !== without.left) asked.byOverlay += 1
          if (matters.size === 0) asked.nothing += 1
        },
      ),
      { numRuns: 500 },
    )
    expect(asked.byOverlay).toBeGreaterThan(50)
    expect(asked.nothing).toBeGreaterThan(30)
    expect(asked.tooMany / asked.inAll).toBeLessThan(0.01)
  })

  test('while a list is open none that matters is left out; few are asked too many', () => {
    const questions = { asked: 0, tooMany: 0 }
    fc.assert(
      fc.property(small.filter(isListOpen), (world) => {
        const { matters } = bruteForce(world)
        const open = new Set(
          begin(world)
            .open()
            .map(({ at }) => at as string),
        )
        for (const at of matters) expect(open).toContain(at)
        questions.asked += open.size
        questions.tooMany += [...open].filter((at) => !matters.has(at)).length
      }),
      { numRuns: 300 },
    )
    expect(questions.tooMany / questions.asked).toBeLessThan(0.05)
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
