/** A second, independent solver on what the proofs say: of every built-in pack, and of a thousand random ones. */
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Dictionary } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type Pack, resolve } from '../../src/pack/index.ts'
import { basesOf, ruleProofs, verdictCounts } from '../../src/prove/index.ts'
import { moduleNames, packOf } from '../support/cases.ts'
import { dictionaries, packs } from '../support/random-packs.ts'
import { type Claim, claimsOn, or, solver } from '../support/solver.ts'

const seal = { digest: 'sha256:0', strengths: {} }

let z3: Awaited<ReturnType<typeof solver>>

beforeAll(async () => {
  z3 = await solver()
})

/** What our own proofs say that somebody, or nobody, is: verdicts, and what each rule does. */
function proven(pack: Pack, dictionary: Dictionary) {
  const bases = basesOf(pack, dictionary)
  const claims = claimsOn(pack, dictionary)
  const said: { readonly claim: Claim; readonly isSo: boolean }[] = []
  const counts = verdictCounts(bases)
  if (!counts.decided) throw new Error(counts.because)
  for (const { verdict, patients } of counts.verdicts)
    said.push({ claim: claims.reaches(verdict), isSo: patients > 0n })
  for (const [index, proof] of ruleProofs(bases).entries()) {
    const rule = pack.rules[index]
    if (!proof.decided || rule === undefined) throw new Error('not decided')
    said.push({ claim: claims.rests(rule), isSo: proof.rests !== undefined })
    // Whoever a rule decides for makes it true. Where no patient does, what it decides is said of an incomplete case.
    const isDecisive = proof.fires !== undefined && proof.decides !== undefined
    if (!isDecisive) said.push({ claim: claims.fires(rule), isSo: proof.fires !== undefined })
    if (!rule.notice && proof.fires !== undefined) said.push({ claim: claims.decides(rule), isSo: isDecisive })
  }
  return { somebody: claims.somebody, said }
}

test.for(moduleNames)('%s: every verdict, and what every rule does', async (module) => {
  const { somebody, said } = proven(packOf(module), builtInDictionary)
  const found = await z3.eachIsPossible(
    somebody('a_'),
    said.map(({ claim }) => claim('a_')),
  )
  expect(found).toEqual(said.map(({ isSo }) => isSo))
  expect(found.length).toBeGreaterThan(packOf(module).rules.length)
})

// Few checks of many claims: whoever is claimed to be there is somebody of their own; nobody else is to be found at all.
test('a thousand random packs', async () => {
  const drawn = fc.sample(fc.record({ dictionary: dictionaries, source: packs() }), 1000)
  let [there, nowhere] = [0, 0]
  for (let first = 0; first < drawn.length; first += 4) {
    const found = drawn
      .slice(first, first + 4)
      .map(({ dictionary, source }) => proven(resolve(source, dictionary, seal), dictionary))
    const people = found.flatMap(({ somebody, said }, pack) =>
      said
        .filter(({ isSo }) => isSo)
        .map(({ claim }, index) => `${somebody(`p${pack}c${index}_`)}\n(assert ${claim(`p${pack}c${index}_`)})`),
    )
    const others = found.map(({ somebody, said }, pack) => ({
      somebody: somebody(`p${pack}_`),
      claims: said.filter(({ isSo }) => !isSo).map(({ claim }) => claim(`p${pack}_`)),
    }))
    there += people.length
    nowhere += others.reduce((sum, { claims }) => sum + claims.length, 0)
    expect(await z3.isPossible(people.join('\n'))).toBe(true)
    const text = others.map(({ somebody }) => somebody).join('\n')
    expect(await z3.isPossible(`${text}\n(assert ${or(others.flatMap(({ claims }) => claims))})`)).toBe(false)
  }
  expect(there).toBeGreaterThan(5000)
  expect(nowhere).toBeGreaterThan(1000)
}, 300_000)
