/** Random pairs of versions of a small pack, and every patient of both, one by one. It shares no code with the proofs. */
import fc from 'fast-check'
import { heightsOf } from '../../src/decide/bounds.ts'
import { truthsOf } from '../../src/evaluate/index.ts'
import { accept, type Dictionary, dictionaryOf, type Fact, type FactList } from '../../src/facts/index.ts'
import { type Pack, type PackSource, type RuleSource, resolve } from '../../src/pack/index.ts'
import { choicesOf, everybody, type Person } from './everybody.ts'
import { dictionaries, packs } from './random-packs.ts'

/** How one version differs from the dictionary that both are drawn from. */
export interface Edits {
  /** Values of `kind` and of `marks` that this version does not know. */
  readonly kinds: readonly string[]
  readonly marks: readonly string[]
  readonly count: { readonly minimum: number; readonly maximum: number }
  /** A fact that this version does not have, where its rules do not read it. */
  readonly isWithoutSign: boolean
  readonly limit: number
  readonly policies: readonly Fact['whenUnknown'][]
}

export interface RandomVersion {
  readonly pack: Pack
  readonly dictionary: Dictionary
}

export interface RandomVersions {
  readonly before: RandomVersion
  readonly after: RandomVersion
  /** Knows every value that either version knows. */
  readonly widest: Dictionary
  /** Whether the later version calls `flag` something else. */
  readonly isRenamed: boolean
}

const seal = { digest: 'sha256:0', strengths: {} }

const edits: fc.Arbitrary<Edits> = fc.record({
  kinds: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, fc.subarray(['p', 'q', 'r'], { maxLength: 2 })),
  marks: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, fc.constantFrom(['q'], ['none'])),
  count: fc.oneof(
    { arbitrary: fc.constant({ minimum: 0, maximum: 5 }), weight: 2 },
    fc.record({ minimum: fc.constantFrom(0, 1), maximum: fc.constantFrom(3, 5) }),
  ),
  isWithoutSign: fc.boolean(),
  limit: fc.constantFrom(2, 2, 2, 1),
  policies: fc.array(fc.constantFrom('withhold', 'worst-case', 'clinician', 'optional'), { maxLength: 3 }),
})

/** The rules of the later version: those of the earlier one, some left out, some of another pack beside them. */
const mixtures = fc.record({
  kept: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
  added: fc.nat(3),
  isOtherwiseKept: fc.nat(4).map((draw) => draw > 0),
  ladder: fc.constantFrom('same', 'same', 'same', 'inserted', 'turned'),
})

export const versions: fc.Arbitrary<RandomVersions> = fc
  .record({
    widest: dictionaries,
    first: packs(['article']),
    second: packs(['article']),
    mixture: mixtures,
    edits: fc.tuple(edits, fc.oneof(fc.constant(undefined), edits)),
    isRenamed: fc.nat(3).map((draw) => draw === 0),
  })
  .map(({ widest, first, second, mixture, edits: [early, drawn], isRenamed }) => {
    const late = drawn ?? early
    const changed: PackSource = {
      ...first,
      ...(mixture.isOtherwiseKept ? {} : { otherwise: second.otherwise, undecided: second.undecided ?? 'high' }),
      ladder:
        mixture.ladder === 'same'
          ? first.ladder
          : mixture.ladder === 'inserted'
            ? ['low', 'between', 'middle', 'high', 'top']
            : ['low', 'high', 'middle', 'top'],
      conditions: { ...first.conditions, other: second.conditions?.shared ?? { all: [] } },
      rules: [
        ...first.rules.filter((_, index) => (mixture.kept[index] ?? 0) > 1),
        ...second.rules.slice(0, mixture.added).map((rule) => ({
          ...(JSON.parse(JSON.stringify(rule).replaceAll('"shared"', '"other"')) as RuleSource),
          name: `${rule.name}-new`,
        })),
      ],
    }
    return {
      before: versionOf(first, edited(widest, early, first)),
      after: versionOf(
        isRenamed ? renamed(changed) : changed,
        isRenamed ? withBanner(edited(widest, late, changed)) : edited(widest, late, changed),
      ),
      widest,
      isRenamed,
    }
  })

function versionOf(source: PackSource, dictionary: Dictionary): RandomVersion {
  return { pack: resolve(source, dictionary, seal), dictionary }
}

function edited(
  widest: Dictionary,
  { kinds, marks, count, isWithoutSign, limit, policies }: Edits,
  source: PackSource,
) {
  // What a rule asks for, its dictionary knows: anything else would not be linked.
  const asked = JSON.stringify(source)
  const isAsked = (fact: string, value: string): boolean =>
    [...asked.matchAll(new RegExp(`"fact":"${fact}","operator":"\\w+","value":(\\[[^\\]]*\\]|"\\w+")`, 'g'))].some(
      ([, values = '']) => values.includes(`"${value}"`),
    )
  const without = new Map(
    Object.entries({ kind: kinds, marks }).map(([fact, values]) => [
      fact,
      values.filter((value) => !isAsked(fact, value)),
    ]),
  )
  const isRead = asked.includes('"sign"')
  return dictionaryOf({
    facts: [...widest.facts.values()]
      .filter(({ name }) => name !== 'sign' || !isWithoutSign || isRead)
      .map((fact, index) => ({
        ...fact,
        whenUnknown: policies[index] ?? fact.whenUnknown,
        ...(fact.name === 'count' ? count : {}),
        ...('values' in fact
          ? { values: fact.values.filter((value) => !without.get(fact.name)?.includes(value)) }
          : {}),
      })) as readonly Fact[],
    lists: [...widest.lists.values()],
    parameters: [...widest.parameters.values()].map((parameter) => ({ ...parameter, value: limit })),
  })
}

function renamed(source: PackSource): PackSource {
  return JSON.parse(JSON.stringify(source).replaceAll('"flag"', '"banner"')) as PackSource
}

function withBanner({ facts, lists, parameters }: Dictionary): Dictionary {
  return dictionaryOf({
    facts: [...facts.values()].map((fact) =>
      fact.name === 'flag' ? { ...fact, name: 'banner', renamedFrom: ['flag'] } : fact,
    ),
    lists: [...lists.values()],
    parameters: [...parameters.values()],
  })
}

/** All that a patient of either version can say. */
export function choicesOfBoth({ before, after, widest }: RandomVersions): ReadonlyMap<string, readonly unknown[]> {
  const inEarlierNames = JSON.parse(JSON.stringify(after.pack.rules).replaceAll('"banner"', '"flag"')) as Pack['rules']
  return choicesOf({ ...before.pack, rules: [...before.pack.rules, ...inEarlierNames] }, widest)
}

/** Everybody, as callers would describe them to somebody who knows every value. */
export function everybodyOfBoth(both: RandomVersions): Iterable<Person> {
  const list: FactList | undefined = both.before.pack.list ?? both.after.pack.list
  const pack: Pack = { ...both.before.pack, ...(list === undefined ? {} : { list }) }
  return everybody(pack, both.widest, choicesOfBoth(both))
}

/** What one version says of somebody; `null` where it does not accept them. */
export function verdictOf({ pack, dictionary }: RandomVersion, person: Person): string | null {
  const accepted = accept(toldTo(dictionary, person), dictionary)
  if (!accepted.ok) return null
  const answers = accepted.facts.items.get(pack.list?.name ?? '')?.[0] ?? accepted.facts.whole
  return pack.ladder[heightsOf(pack, truthsOf(pack, answers, ['article', 'evidence'])).verdict] ?? null
}

/** The same person in the words of one version: a fact that it does not have is not told. */
function toldTo({ facts, lists, renamed: names }: Dictionary, person: Person): Person {
  return Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => {
      const own = names.get(name) ?? name
      return lists.has(own) || facts.has(own) ? [[own, value]] : []
    }),
  )
}

/** Every case of both versions: each fact known or not, each set also known in part. */
export function* everyCaseOfBoth(both: RandomVersions): Generator<Person> {
  const choices = new Map(
    [...choicesOfBoth(both)].map(([name, values]) => {
      const isSet = values.some((value) => Array.isArray(value))
      if (!isSet) return [name, [...values, undefined]] as const
      const isCollected = both.widest.facts.get(name)?.derivation !== undefined
      const parts = (values as readonly (readonly string[])[])
        .filter((members) => isCollected || !members.includes('none'))
        .map((members) => [...members, isCollected ? undefined : 'unknown'])
      const nothing = isCollected ? [] : [['unknown']]
      return [name, [...values, ...parts, ...nothing]] as const
    }),
  )
  const list: FactList | undefined = both.before.pack.list ?? both.after.pack.list
  const pack: Pack = { ...both.before.pack, ...(list === undefined ? {} : { list }) }
  yield* everybody(pack, both.widest, choices)
}

/** How many cases there are, at most. */
export function caseNumber(both: RandomVersions): number {
  return [...choicesOfBoth(both).values()].reduce(
    (product, values) =>
      product * (values.some((value) => Array.isArray(value)) ? values.length * 2 + 1 : values.length + 1),
    1,
  )
}
