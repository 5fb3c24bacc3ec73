/** What changes between two versions of a pack: held against asking every patient of both, one by one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from '../../src/audit/index.ts'
import { dictionary as builtIn } from '../../src/modules/index.ts'
import { factsFor, type Joint, jointOf, startOf, verdictChanges } from '../../src/prove/index.ts'
import { moduleNames, packOf } from '../support/cases.ts'
import { numberOf, type Person } from '../support/everybody.ts'
import {
  caseNumber,
  choicesOfBoth,
  everybodyOfBoth,
  everyCaseOfBoth,
  type RandomVersions,
  verdictOf,
  versions,
} from '../support/two-versions.ts'

const small = versions.filter((both) => numberOf(choicesOfBoth(both)) <= 1500)

function joined({ before, after }: Pick<RandomVersions, 'before' | 'after'>): Joint {
  const proof = jointOf(before, after)
  if (!proof.decided) throw new Error(proof.because)
  return proof.joint
}

function changesOf(joint: Joint, world: 'patients' | 'cases') {
  const proof = verdictChanges(joint, world, startOf(joint))
  if (!proof.decided) throw new Error(proof.because)
  return proof
}

/** How many patients go from which verdict to which, by asking each. */
function asked(both: RandomVersions, people: Iterable<Person>) {
  const counted = new Map<string, bigint>()
  let total = 0n
  for (const person of people) {
    const [from, to] = [verdictOf(both.before, person), verdictOf(both.after, person)]
    if (from !== null || to !== null) total += 1n
    if (from !== to) counted.set(`${from} ${to}`, (counted.get(`${from} ${to}`) ?? 0n) + 1n)
  }
  return { counted, total }
}

describe('two random versions', () => {
  test('move as many patients from one verdict to another as asking every one of them says', () => {
    const met = new Map<string, number>()
    fc.assert(
      fc.property(small, (both) => {
        const { counted, total } = asked(both, everybodyOfBoth(both))
        const joint = joined(both)
        const proof = changesOf(joint, 'patients')
        expect(proof.total).toBe(total)
        expect(new Map(proof.changes.map(({ from, to, count }) => [`${from} ${to}`, count]))).toEqual(counted)
        for (const { from, to, nearest } of proof.changes) {
          const facts = (['before', 'after'] as const).map((when) => factsFor(joint, when, nearest, 'patients'))
          expect([verdictOf(both.before, facts[0] ?? {}), verdictOf(both.after, facts[1] ?? {})]).toEqual([from, to])
        }
        const kind = (key: string): string => key.replace(/\b(?!null)\w+/g, 'verdict')
        for (const each of new Set([...counted.keys()].map(kind))) met.set(each, (met.get(each) ?? 0) + 1)
        if (counted.size === 0) met.set('nothing', (met.get('nothing') ?? 0) + 1)
      }),
      { numRuns: 300 },
    )
    for (const kind of ['verdict verdict', 'null verdict', 'verdict null', 'nothing'])
      expect(met.get(kind) ?? 0, kind).toBeGreaterThan(5)
  })

  test('move a case with unknown answers from one verdict to another if and only if asking every case says so', () => {
    let onlyIncomplete = 0
    fc.assert(
      fc.property(
        small.filter((both) => caseNumber(both) <= 4000),
        (both) => {
          const { counted } = asked(both, everyCaseOfBoth(both))
          const joint = joined(both)
          const proof = changesOf(joint, 'cases')
          const found = new Set(proof.changes.map(({ from, to }) => `${from} ${to}`))
          // A caller may list all subjects beside an item that does not say its own: no case above does.
          expect([...counted.keys()].filter((change) => !found.has(change))).toEqual([])
          for (const { from, to, nearest } of proof.changes) {
            const facts = (['before', 'after'] as const).map((when) => factsFor(joint, when, nearest, 'cases'))
            expect([verdictOf(both.before, facts[0] ?? {}), verdictOf(both.after, facts[1] ?? {})]).toEqual([from, to])
          }
          const complete = new Map(
            changesOf(joint, 'patients').changes.map(({ from, to, count }) => [`${from} ${to}`, count]),
          )
          for (const { from, to, count } of proof.changes) {
            expect(count).toBeGreaterThanOrEqual(complete.get(`${from} ${to}`) ?? 0n)
            onlyIncomplete += Number(!complete.has(`${from} ${to}`))
          }
          expect([...complete.keys()].filter((change) => !found.has(change))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
    expect(onlyIncomplete).toBeGreaterThan(10)
  })

  test('have no witness nearer to the unremarkable person than the one that is shown', () => {
    let [compared, far] = [0, 0]
    // Any value of a group that no rule tells apart stands for it: of a number fact, the proof may take another than we.
    const plain = small.filter(({ before, after }) =>
      [before, after].every(({ pack }) => pack.list === undefined && pack.facts.every(({ name }) => name !== 'level')),
    )
    fc.assert(
      fc.property(plain, (both) => {
        const joint = joined(both)
        const told = (when: 'before' | 'after') => factsFor(joint, when, startOf(joint), 'patients')
        const start = { ...told('after'), ...told('before') }
        const distances = new Map<string, number>()
        for (const person of everybodyOfBoth(both)) {
          const change = `${verdictOf(both.before, person)} ${verdictOf(both.after, person)}`
          distances.set(change, Math.min(distances.get(change) ?? 99, distanceOf(person, start)))
        }
        for (const { from, to, distance } of changesOf(joint, 'patients').changes) {
          expect(distance).toBe(distances.get(`${from} ${to}`))
          compared += 1
          far += Number(distance > 1)
        }
      }),
      { numRuns: 200 },
    )
    expect([compared > 50, far > 10]).toEqual([true, true])
  })

  test('are reported with what each rule does alone: as many as asking everybody of a pack with that rule alone', () => {
    let moved = 0
    const alike = small.filter(
      ({ before, after, isRenamed }) => !isRenamed && before.pack.ladder.join() === after.pack.ladder.join(),
    )
    fc.assert(
      fc.property(alike, (both) => {
        const { rules } = diff(both.before, both.after).detail
        for (const { rule, alone } of rules) {
          const is = both.after.pack.rules.find(({ name }) => name === rule)
          const was = both.before.pack.rules.filter(({ name }) => name !== rule)
          const { facts, list } = both.after.pack
          const pack = {
            ...both.before.pack,
            rules: is === undefined ? was : [...was, is],
            facts: [...new Set([...both.before.pack.facts, ...facts])],
            ...(list === undefined ? {} : { list }),
          }
          // What is accepted is not the rule's doing: of both versions, only who is accepted before is asked.
          const accepted = [...everybodyOfBoth(both)].filter((person) => verdictOf(both.before, person) !== null)
          const changed = accepted.filter(
            (person) =>
              verdictOf(both.before, person) !== verdictOf({ pack, dictionary: both.before.dictionary }, person),
          )
          if (both.before.dictionary.facts.size !== both.after.dictionary.facts.size) continue
          expect(alone, rule).toBe(String(changed.length))
          moved += Number(changed.length > 0)
        }
      }),
      { numRuns: 100 },
    )
    expect(moved).toBeGreaterThan(20)
  })
})

describe('a pack and itself', () => {
  test.for(moduleNames)('%s: nothing changes, and it takes no states to say so', (module) => {
    const version = { pack: packOf(module), dictionary: builtIn }
    const joint = joined({ before: version, after: version })
    for (const world of ['patients', 'cases'] as const)
      expect(changesOf(joint, world)).toMatchObject({ changes: [], states: 1 })
    expect(diff(version, version).detail).toMatchObject({
      class: 'none',
      rules: [],
      pack: [],
      dictionary: [],
      policies: [],
    })
  })
})

/** How many answers differ; members of a set one by one. */
function distanceOf(person: Person, start: Person): number {
  return Object.entries(person).reduce((sum, [name, value]) => {
    const other = start[name]
    if (!Array.isArray(value)) return sum + Number(value !== other)
    const [mine, theirs] = [value, other as readonly string[]].map((set) => set.filter((each) => each !== 'none'))
    const members = new Set([...(mine ?? []), ...(theirs ?? [])])
    return sum + [...members].filter((each) => mine?.includes(each) !== theirs?.includes(each)).length
  }, 0)
}
