/** Packs and the dictionary as the package carries them: read back, they are what stands in `rules/`. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/compiled/case/layout.ts'
import { programOf } from '../../src/compiled/program/compile.ts'
import { numberedOf } from '../../src/compiled/program/numbered.ts'
import type { Program } from '../../src/compiled/program/program.ts'
import { writtenNumberedOf } from '../../src/compiled/program/written.ts'
import { type DictionarySource, dictionarySourceOf, type Fact, type Parameter } from '../../src/facts/index.ts'
import { readRules } from '../../src/generate/read.ts'
import { writtenDictionary } from '../../src/generate/written-dictionary.ts'
import { writtenPack } from '../../src/generate/written-pack.ts'
import { written } from '../../src/generated/dictionary.ts'
import { digestOf } from '../../src/link/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type PackSource, packSourceOf } from '../../src/pack/index.ts'
import { type ModuleName, packOf, sources } from '../support/cases.ts'
import { json, root } from '../support/project.ts'
import { dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const rules = readRules(join(root, 'rules'))

describe('the built-in dictionary', () => {
  const read = dictionarySourceOf(written)

  test('holds the facts and lists of rules/facts.json, in their order', () => {
    const file = json<DictionarySource>('rules/facts.json')
    expect(read.facts).toEqual(file.facts)
    expect(read.lists).toEqual(file.lists)
  })

  test('holds the parameters of rules/parameters.json, without what they stand on', () => {
    const file = json<{ readonly parameters: readonly (Parameter & { origin: unknown; basis: unknown })[] }>(
      'rules/parameters.json',
    )
    expect(read.parameters).toEqual(file.parameters.map(({ origin: _, basis: __, ...needed }) => needed))
  })
})

describe.for(rules.packs)('the built-in pack $source.id', ({ source, seal }) => {
  const carried: PackSource = sources[source.id as ModuleName]

  test('holds every rule and condition of its file, in their order', () => {
    expect(carried).toEqual(source)
    expect(Object.keys(carried.conditions ?? {})).toEqual(Object.keys(source.conditions ?? {}))
  })

  test('compiled from its text, is what the linked pack is compiled to', () => {
    const layout = layoutOf(dictionary)
    const fromText = plainProgram(
      programOf(writtenNumberedOf(writtenPack(source, dictionary, seal), dictionary), layout),
    )
    expect(fromText).toEqual(plainProgram(programOf(numberedOf(packOf(source.id as ModuleName)), layout)))
    expect(fromText.rules).toHaveLength(source.rules.length)
  })

  test('has the digest of what it holds', () => {
    expect(packOf(source.id as ModuleName).digest).toBe(seal.digest)
    expect(digestOf(carried, dictionary, seal.strengths)).toBe(seal.digest)
  })
})

/** A program without its functions: of each rule its head and its condition instead. */
function plainProgram({ pack, rules, ...program }: Program) {
  return {
    ...program,
    head: pack.head,
    rules: rules.map(({ head, tree, ...rule }) => {
      const { condition: _, ...said } = { condition: undefined, ...head() }
      return { ...rule, said, tree: tree() }
    }),
  }
}

test('any checked pack reads back as it was', () => {
  fc.assert(
    fc.property(dictionaries, packs(), (random, drawn) => {
      // Some of what is drawn has no prototype; what is read from a file has one.
      const pack = structuredClone(drawn)
      expect(packSourceOf(writtenPack(pack, random, seal), random)).toStrictEqual(pack)
    }),
  )
})

test('every optional part of a rule reads back as it was', () => {
  const pack: PackSource = {
    format: 'rule-pack/1',
    id: 'own',
    version: '1.0.0',
    effective: { from: '2027-01-01', to: '2027-12-31' },
    ladder: ['low', 'high'],
    otherwise: 'low',
    undecided: 'high',
    rules: [
      {
        name: 'A1-cold-hands',
        layer: 'article',
        basis: ['S01', 'E02'],
        conditions: { not: { fact: 'ageYears', operator: 'lessThan', value: 17.5 } },
        event: {
          type: 'low',
          params: {
            message: 'cold-hands',
            notice: true,
            mustSay: ['this', 'that'],
            until: 'later',
            window: { from: 'PT0S', to: 'PT24H' },
            recheckAfter: 'P1D',
          },
        },
      },
      {
        name: 'plain',
        layer: 'evidence',
        basis: ['S01'],
        conditions: { fact: 'hairConcern', operator: 'contains', value: 'none' },
        event: { type: 'high', params: { message: 'another', window: { from: 'P1D' } } },
      },
    ],
  }
  expect(packSourceOf(writtenPack(pack, dictionary, seal), dictionary)).toStrictEqual(pack)
})

test('any dictionary reads back as it was', () => {
  const text = fc.constantFrom('mg/kg', '% (NGSP)', 'points')
  const domain = fc.oneof(
    fc.constant({ type: 'boolean' }),
    fc.record({
      type: fc.constantFrom('enum', 'set'),
      values: fc.uniqueArray(fc.stringMatching(/^[a-z0-9_]+$/), { minLength: 1 }),
    }),
    fc.record({
      type: fc.constantFrom('integer', 'number'),
      // JSON knows no negative zero.
      minimum: fc.float({ noNaN: true, max: 0 }).map((least) => (least === 0 ? 0 : least)),
      maximum: fc.float({ noNaN: true, min: 1 }),
      unit: text,
    }),
  )
  const more = fc.record(
    {
      whenUnknownIn: fc.dictionary(fc.constantFrom('here', 'there'), fc.constantFrom('withhold', 'optional')),
      renamedFrom: fc.array(fc.string()),
      removedIn: fc.constant('2.0.0'),
    },
    { requiredKeys: [] },
  )
  const base = fc.record({
    name: fc.stringMatching(/^[a-z][A-Za-z0-9]*$/),
    group: fc.constantFrom('first-group', 'second-group'),
    answeredBy: fc.constantFrom('patient', 'clinician', 'system'),
    whenUnknown: fc.constantFrom('withhold', 'worst-case', 'clinician', 'optional'),
  })
  const facts = fc
    .uniqueArray(fc.tuple(base, domain, more), { selector: ([{ name }]) => name, minLength: 1 })
    .map((all) => all.map((parts) => Object.assign({}, ...parts) as Fact))
  const bounds = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.boolean())
  const parameters = fc
    .tuple(bounds, fc.constantFrom('lower', 'higher', 'none'), text)
    .map(([[minimum, more, isRegional, isOpen], stricter, unit]): Parameter => {
      const maximum = stricter === 'none' ? minimum : minimum + more / 4
      const mildest = stricter === 'higher' ? minimum : maximum
      const changedBy = stricter === 'none' ? 'nobody' : isRegional ? 'overlay-or-region' : 'overlay'
      return { name: 'threshold', value: isOpen ? null : mildest, unit, minimum, maximum, stricter, changedBy }
    })
  fc.assert(
    fc.property(facts, fc.array(parameters, { minLength: 1 }), (some, thresholds) => {
      // Some of what is drawn has no prototype; what is read from a file has one.
      const source = structuredClone({ facts: some, lists: [], parameters: thresholds })
      expect(dictionarySourceOf(writtenDictionary(source))).toEqual(source)
    }),
  )
})

test('a pack that would not read back is not written', () => {
  const [rule] = sources.remedy.rules
  if (rule === undefined) throw new Error('the pack has no rule')
  const unlisted = { fact: 'remedyPlanned', operator: 'contains', value: 'no such value' } as const
  const bad = { ...sources.remedy, rules: [{ ...rule, conditions: unlisted }] }
  expect(() => writtenPack(bad, dictionary, seal)).toThrow('pack remedy: what was written does not read the same')
})
