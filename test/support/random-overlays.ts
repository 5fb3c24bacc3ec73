/** Random overlays: on the small random packs, and on the built-in ones over the whole dictionary. */
import fc from 'fast-check'
import { tighteningOf } from '../../src/custom/tightening.ts'
import { type Overlay, plainDeciderOf, sealOverlay } from '../../src/decide/index.ts'
import { type Dictionary, type Fact, type Parameter, sourcesOf } from '../../src/facts/index.ts'
import { linkOverlay, type OverlayLibrary, type OverlayParts } from '../../src/link/index.ts'
import { dictionary as builtIn } from '../../src/modules/index.ts'
import type { ConditionSource, LeafSource, Pack, PackSource, RuleSource } from '../../src/pack/index.ts'
import { packs as randomPacks } from './random-packs.ts'

/** Links an overlay that has to be right. */
export function partsOf(source: unknown, library: OverlayLibrary): OverlayParts {
  const linked = linkOverlay(source, library)
  if (!linked.ok) throw new Error(linked.issues.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  return linked.parts
}

/** The overlay as an option: its stricter decisions by the evaluator that runs, or by the plain one. */
export function sealedBy(parts: OverlayParts, engine: 'compiled' | 'plain'): Overlay {
  const { id, version, digest } = parts
  const tighten = engine === 'compiled' ? tighteningOf(parts) : tighteningOf(parts, plainDeciderOf)
  return sealOverlay({ id, version, digest }, tighten)
}

/** A library that holds one random pack. */
export function libraryOf(pack: Pack, dictionary: Dictionary): OverlayLibrary {
  const messages = [...pack.ladder.map((rung) => `verdict.${pack.id}.${rung}`), `finding.${pack.id}.random`]
  return { dictionary, packs: { [pack.id]: pack }, messages: new Set(messages), sources: { S01: null } }
}

/** An overlay on a random pack: rules as random packs have them, raised to what an overlay may say, and a moved limit. */
export function overlaysOn({ ladder, otherwise }: PackSource, isAskedPerItem: boolean): fc.Arbitrary<unknown> {
  return (
    fc
      .record({
        drawn: fc.option(randomPacks(['evidence']), { nil: undefined, freq: 5 }),
        limit: fc.option(fc.constantFrom(0, 0.5, 1, 2), { nil: undefined }),
      })
      .map(({ drawn, limit }) => ({
        ...head,
        ...(limit === undefined ? {} : { parameters: { limit } }),
        ...(drawn === undefined ? {} : { modules: { random: added(drawn) } }),
      }))
      // What a pack is asked for, an overlay may not change.
      .filter((overlay) => isAskedPerItem || !/"fact":"(?:subjects?|detail)"/.test(JSON.stringify(overlay)))
  )

  function added({ conditions, rules }: PackSource) {
    const own = {
      conditions: { more: conditions?.shared },
      rules: rules.map((rule, index) => ({ ...rule, name: `X${index}`, event: raised(rule.event) })),
    }
    return JSON.parse(JSON.stringify(own).replaceAll('"condition":"shared"', '"condition":"more"'))
  }
  function raised(event: RuleSource['event']): RuleSource['event'] {
    const isBelow = ladder.indexOf(event.type) < ladder.indexOf(otherwise)
    return isBelow && event.params.notice !== true ? { ...event, type: otherwise } : event
  }
}

const head = { format: 'overlay/1', id: 'random', version: '1.0.0' } as const

/** An overlay on built-in packs: up to four rules over whatever fact each pack can read, and some stricter parameters. */
export function overlaysOver(packs: readonly Pack[]): fc.Arbitrary<unknown> {
  const movable = [...builtIn.parameters.values()].filter(({ changedBy }) => changedBy !== 'nobody')
  return fc
    .record({
      moves: fc.uniqueArray(fc.constantFrom(...movable).chain(moved), { maxLength: 8, selector: ([name]) => name }),
      modules: fc.tuple(...packs.map((pack) => fc.array(rulesFor(pack), { maxLength: 4 }))),
    })
    .map(({ moves, modules }) => ({
      ...head,
      parameters: Object.fromEntries(moves),
      modules: Object.fromEntries(
        packs.flatMap(({ id }, index) => {
          const rules = modules[index] ?? []
          return rules.length === 0 ? [] : [[id, { rules: rules.map((rule, at) => ({ ...rule, name: `X${at}` })) }]]
        }),
      ),
    }))
}

function moved({ name, minimum, maximum }: Parameter): fc.Arbitrary<readonly [string, number]> {
  return fc.constantFrom(minimum, (minimum + maximum) / 2, maximum).map((value) => [name, value] as const)
}

function rulesFor(pack: Pack): fc.Arbitrary<Omit<RuleSource, 'name'>> {
  const rungs = pack.ladder.slice(pack.ladder.indexOf(pack.otherwise))
  const facts = [...builtIn.facts.values()].filter((fact) => isReadable(fact, pack))
  const leaves = fc.constantFrom(...facts).chain(leafOf)
  const several = fc.array(leaves, { minLength: 1, maxLength: 3 })
  const conditions: fc.Arbitrary<ConditionSource> = fc.oneof(
    several.map((all) => ({ all })),
    several.map((any) => ({ any })),
    several.map((any) => ({ not: { any: any.filter(({ operator }) => operator !== 'isUnknown') } })),
  )
  const message = pack.rules[0]?.message ?? ''
  return fc
    .record({ rung: fc.constantFrom(...rungs), isNotice: fc.nat(5), conditions })
    .filter(({ conditions: root }) => JSON.stringify(root) !== '{"not":{"any":[]}}')
    .map(({ rung, isNotice, conditions: root }) => ({
      layer: 'evidence' as const,
      basis: ['S01'],
      conditions: root,
      event: {
        type: isNotice === 0 ? (pack.ladder[0] ?? rung) : rung,
        params: { message, ...(isNotice === 0 ? { notice: true } : {}) },
      },
    }))
}

/** Outside all lists, or in an item of the list that the pack is asked for; its sources too. */
function isReadable({ name, derivation }: Fact, pack: Pack): boolean {
  const read = [name, ...(derivation === undefined ? [] : sourcesOf(derivation))]
  return [...builtIn.lists.values()].every(
    (list) =>
      list.name === pack.list?.name ||
      (!list.facts.includes(name) && (!list.askedPerItem || !read.some((each) => list.facts.includes(each)))),
  )
}

function leafOf(fact: Fact): fc.Arbitrary<LeafSource> {
  const test = fact.name
  const unknown = fc.constant<LeafSource>({ fact: test, operator: 'isUnknown', value: true })
  const known = ((): fc.Arbitrary<LeafSource> => {
    switch (fact.type) {
      case 'boolean':
        return fc.record({
          fact: fc.constant(test),
          operator: fc.constantFrom('equal', 'notEqual'),
          value: fc.boolean(),
        })
      case 'enum':
        return fc.record({
          fact: fc.constant(test),
          operator: fc.constantFrom('equal', 'notEqual'),
          value: fc.constantFrom(...fact.values),
        })
      case 'set':
        return fc.record({
          fact: fc.constant(test),
          operator: fc.constantFrom('contains', 'doesNotContain'),
          value: fc.constantFrom(...fact.values),
        })
      case 'integer':
      case 'number':
        return fc.record({
          fact: fc.constant(test),
          operator: fc.constantFrom('lessThan', 'greaterThanInclusive'),
          value: fc.constantFrom(fact.minimum, Math.round((fact.minimum + fact.maximum) / 2), fact.maximum),
        })
    }
  })()
  return fc.oneof({ arbitrary: known, weight: 5 }, unknown)
}
