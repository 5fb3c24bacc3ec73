/** Edits of the built-in packs: the comparison held against asking everybody, and against the solver z3. */
import { beforeAll, describe, expect, test } from 'vitest'
import { diff } from '../../src/audit/index.ts'
import type { Pack } from '../../src/pack/index.ts'
import { moduleNames } from '../support/cases.ts'
import { type Edit, editsOf } from '../support/edits.ts'
import { everybody } from '../support/everybody.ts'
import { and, claimsOn, not, or, solver } from '../support/solver.ts'
import { verdictOf } from '../support/two-versions.ts'

const edits = moduleNames.flatMap(editsOf)

test('every pack is edited in several ways', () => {
  expect(edits.length).toBeGreaterThan(30)
})

/** Both packs' rules as one, the later ones under other names, for whoever only asks which facts are read. */
function together({ before, after }: Edit): Pack {
  const list = before.pack.list ?? after.pack.list
  return {
    ...before.pack,
    rules: [...before.pack.rules, ...after.pack.rules.map((rule) => ({ ...rule, name: `${rule.name}, later` }))],
    ...(list === undefined ? {} : { list }),
  }
}

function patientsOf({ before, after }: Edit) {
  const { patients } = diff(before, after).detail.views[0] ?? {}
  if (!patients?.decided) throw new Error(patients?.because)
  return patients
}

/** Asking everybody of `adherence` takes its time: one edit of it is enough. */
const countable = edits.filter(({ name }) => /^(?:listedEffects|adherence: AD07)/.test(name))

test.for(countable)('$name: as many patients as asking every one of them says', (edit) => {
  const counted = new Map<string, number>()
  let total = 0
  for (const person of everybody(together(edit), edit.before.dictionary)) {
    const [from, to] = [verdictOf(edit.before, person), verdictOf(edit.after, person)]
    total += 1
    if (from !== to) counted.set(`${from} ${to}`, (counted.get(`${from} ${to}`) ?? 0) + 1)
  }
  const found = patientsOf(edit)
  expect(found.total).toBe(String(total))
  expect(new Map(found.changes.map(({ from, to, patients }) => [`${from} ${to}`, Number(patients)]))).toEqual(counted)
})

describe('what z3 finds possible', () => {
  let z3: Awaited<ReturnType<typeof solver>>
  beforeAll(async () => {
    z3 = await solver()
  })

  test.for(edits)('$name: the same changes from one verdict to another, and no others', async (edit) => {
    const { before, after } = edit
    const both = together(edit)
    const claims = claimsOn(both, before.dictionary)
    const count = before.pack.rules.length
    const speaking = (isLater: boolean) =>
      (isLater ? both.rules.slice(count) : both.rules.slice(0, count)).filter(({ notice }) => !notice)
    const reaches = (isLater: boolean, verdict: string): string => {
      const { ladder, otherwise } = isLater ? after.pack : before.pack
      const height = ladder.indexOf(verdict)
      const any = (holds: (height: number) => boolean): string =>
        or(speaking(isLater).flatMap((rule) => (holds(rule.height) ? claims.fires(rule)('a_') : [])))
      const spoken = and([any((other) => other === height), not(any((other) => other > height))])
      return verdict === otherwise ? or([spoken, not(any(() => true))]) : spoken
    }
    const ways = before.pack.ladder.flatMap((from) =>
      after.pack.ladder.flatMap((to) => (from === to ? [] : [{ from, to }])),
    )
    const possible = await z3.eachIsPossible(
      claims.somebody('a_'),
      ways.map(({ from, to }) => and([reaches(false, from), reaches(true, to)])),
    )
    const found = patientsOf(edit)
    expect(found.changes.map(({ from, to }) => ({ from, to }))).toEqual(ways.filter((_, index) => possible[index]))
    for (const { from, to, witness } of found.changes) {
      expect(witness).toMatchObject({ before: from, after: to, isReplayed: true })
    }
  })
})
