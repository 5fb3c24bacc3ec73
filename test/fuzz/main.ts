/**
 * `npm run fuzz`: the laws of random worlds and of the built-in packs, round after round with new seeds. What breaks a
 * law is made small and kept in `kept.json`, where `test/semantics/kept.test.ts` finds it.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { regions } from '../../src/modules/index.ts'
import { casesOf, factsOf, type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import { keep, opened, type PortableWorld } from '../support/kept.ts'
import { lawsOfWorld } from '../support/laws.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'
import { worlds } from '../support/rich-worlds.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: `${Date.now() % 2 ** 31}` } },
})
const minutes = Number(values.minutes)
const firstSeed = Number(values.seed)
if (!(minutes > 0) || !Number.isSafeInteger(firstSeed)) {
  process.stderr.write('usage: npm run fuzz -- [--minutes <number above 0>] [--seed <whole number>]\n')
  process.exit(2)
}

/** Patients of a built-in pack, whole and with something hidden. */
function builtIn(module: ModuleName): fc.Arbitrary<PortableWorld> {
  const people = completePeople(packOf(module), casesOf(module).map(factsOf))
  return fc
    .record({
      people: fc.array(fc.tuple(people, hidings), { minLength: 1, maxLength: 3 }),
      isArticle: fc.boolean(),
      region: fc.option(fc.constantFrom(...Object.keys(regions)), { nil: undefined }),
    })
    .map(({ people: drawn, isArticle, region }) => ({
      dictionary: 'built-in',
      pack: module,
      people: drawn.flatMap(([facts, hiding]) => [facts, hide(facts, hiding)]),
      options: {
        layers: isArticle ? ['article'] : ['article', 'evidence'],
        ...(region === undefined ? {} : { region }),
      },
    }))
}

/** Random worlds, in which of each person there is one who knows less as well. */
function randomWorlds(isBulky: boolean): fc.Arbitrary<PortableWorld> {
  return fc.tuple(worlds({ isBulky }), fc.array(hidings, { minLength: 5, maxLength: 5 })).map(([world, hiding]) => ({
    ...world,
    people: world.people.flatMap((facts, index) => [facts, hide({ ...facts }, hiding[index] ?? shown)]),
  }))
}

const shown = () => 'shown' as const

/** What is tried in each round. json-rules-engine, which laws 4 and 5 ask, takes a thousand times as long as ours. */
const trials = Object.entries(lawsOfWorld).flatMap(([title, law]) => {
  const isOurs = !/^law [45]/.test(title)
  const on = (name: string, drawn: fc.Arbitrary<PortableWorld>, runs: number) => ({
    title: `${title}, ${name}`,
    runs,
    check: fc.asyncProperty(drawn, async (world) => law(opened(world))),
    hasFailed: false,
  })
  return [
    on('random worlds', randomWorlds(isOurs), isOurs ? 300 : 30),
    ...moduleNames.map((module) => on(module, builtIn(module), isOurs ? 100 : 5)),
  ]
})

const isTerminal = process.stderr.isTTY
const end = Date.now() + minutes * 60_000
let [worldCount, round] = [0, 0]

for (; Date.now() < end; round += 1) {
  for (const trial of trials) {
    if (trial.hasFailed || Date.now() >= end) continue
    const seed = (firstSeed + round) | 0
    const details = await fc.check(trial.check, { numRuns: trial.runs, seed, interruptAfterTimeLimit: 120_000 })
    worldCount += details.numRuns
    if (isTerminal) process.stderr.write(`\r\u001b[Kround ${round + 1}, ${worldCount} worlds: ${trial.title}`)
    const [world] = details.counterexample ?? []
    if (!details.failed || world === undefined) continue
    trial.hasFailed = true
    keep({ title: `${trial.title}, seed ${seed}`, ...world })
    process.stdout.write(
      `${isTerminal ? '\n' : ''}BROKEN ${trial.title}, seed ${seed}\n${details.errorInstance}\n${JSON.stringify(world)}\n`,
    )
  }
}

const broken = trials.filter(({ hasFailed }) => hasFailed).length
process.stdout.write(
  `${isTerminal ? '\n' : ''}${worldCount} worlds in ${round} rounds from seed ${firstSeed}: ${
    broken === 0 ? 'every law holds' : `${broken} counterexamples, kept in test/fuzz/kept.json`
  }\n`,
)
process.exitCode = broken === 0 ? 0 : 1
