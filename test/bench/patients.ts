/**
 * The patients that every contestant is asked about: the same in every process, drawn from a seed.
 *
 * A mix says how ill they are, how much is known, and how many shapes their objects have. Each patient comes out of
 * `JSON.parse`, as a server or a form receives it.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { Facts } from '../../src/public/index.ts'

export const modules = ['eligibility', 'triage'] as const
export type Module = (typeof modules)[number]

export interface Mix {
  readonly health: 'healthy' | 'sick'
  readonly known: 'complete' | '30 % unknown'
  readonly shapes: 'one shape' | '1,000 shapes'
}

export const mixes: readonly Mix[] = (['healthy', 'sick'] as const).flatMap((health) =>
  (['complete', '30 % unknown'] as const).flatMap((known) =>
    (['one shape', '1,000 shapes'] as const).map((shapes) => ({ health, known, shapes })),
  ),
)

export function nameOf({ health, known, shapes }: Mix): string {
  return `${health}, ${known}, ${shapes}`
}

/** Patients of one mix. */
export function patientsOf(module: Module, mix: Mix, count = 1000): readonly Facts[] {
  const draw = chance(`${module} ${nameOf(mix)}`)
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(patientOf(module, mix, draw))))
}

type Answers = Record<string, unknown>
interface FactEntry {
  readonly name: string
  readonly type: 'boolean' | 'enum' | 'set' | 'integer' | 'number'
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly answeredBy: string
}

/** Draws a number from 0 up to, not including, 1. */
type Chance = () => number

const dictionary = read<{
  facts: readonly FactEntry[]
  lists: readonly { readonly name: string; readonly facts: readonly string[] }[]
}>('facts.json')
const people = read<{ patients: readonly { readonly name: string; readonly facts: Answers }[] }>(
  'patients.json',
).patients
const itemFacts = new Set(dictionary.lists.flatMap(({ facts }) => facts))
const facts = dictionary.facts.filter(({ name, answeredBy }) => answeredBy !== 'system' && !itemFacts.has(name))
const symptomFacts = dictionary.facts.filter(({ name }) =>
  dictionary.lists.some((list) => list.name === 'symptoms' && list.facts.includes(name)),
)
const usedBy: Readonly<Record<Module, ReadonlySet<string>>> = {
  eligibility: factsOf('eligibility'),
  triage: factsOf('triage'),
}

/** Where patients stand, in the bounds of the dictionary. */
const plausible: Readonly<Record<string, readonly [number, number]>> = {
  ageYears: [12, 90],
  monthsSinceBirth: [0, 60],
  monthsSinceIsotretinoin: [0, 24],
  bodyTemperatureC: [36, 40],
  hoursSinceSessionEnd: [1, 240],
  onsetHours: [0, 96],
  durationHours: [0, 96],
  severity0to10: [0, 10],
  sizeCm: [0, 12],
}

function patientOf(module: Module, mix: Mix, draw: Chance): Answers {
  const kind = draw() < 0.3 ? 'healthy-man' : 'healthy-woman'
  const person = people.find(({ name }) => name === kind)?.facts ?? {}
  const used = facts.filter(({ name }) => usedBy[module].has(name))
  const answers: Answers = Object.fromEntries(used.map(({ name }) => [name, person[name]]))
  answers.ageYears = 18 + Math.floor(draw() * 47)
  const changes = mix.health === 'sick' ? 4 + Math.floor(draw() * 5) : draw() < 0.7 ? 0 : 1
  for (let change = 0; change < changes; change++) {
    const fact = pick(used, draw)
    answers[fact.name] = drawnFor(fact, draw)
  }
  if (answers.isotretinoin === 'stopped') answers.monthsSinceIsotretinoin ??= Math.floor(draw() * 24)
  if (module === 'triage') answers.symptoms = symptomsOf(mix, draw)
  const given = mix.known === 'complete' ? answers : withUnknowns(answers, mix, draw)
  if (mix.shapes === 'one shape') return given
  // Forms differ in what else they ask, and in which order.
  const others = facts.filter(({ name }) => !usedBy[module].has(name) && person[name] !== undefined && draw() < 0.1)
  return shuffled({ ...given, ...Object.fromEntries(others.map(({ name }) => [name, person[name]])) }, draw)
}

/** Mostly none, or one mild symptom; or one to three of any kind. */
function symptomsOf(mix: Mix, draw: Chance): readonly Answers[] {
  const count = mix.health === 'sick' ? 1 + Math.floor(draw() * 3) : draw() < 0.5 ? 0 : 1
  return Array.from({ length: count }, () => {
    const drawn: Answers = Object.fromEntries(symptomFacts.map((fact) => [fact.name, drawnFor(fact, draw)]))
    const mild = {
      severity0to10: 1,
      trend: 'improving',
      spread: 'localised',
      sizeCm: 1,
      durationHours: 2,
      onsetHours: 1,
    }
    const item =
      mix.health === 'sick' ? drawn : { ...drawn, symptom: pick(['pain', 'burning', 'itching'], draw), ...mild }
    const given = mix.known === 'complete' ? item : withUnknowns(item, mix, draw)
    return mix.shapes === 'one shape' ? given : shuffled(given, draw)
  })
}

function drawnFor(fact: FactEntry, draw: Chance): unknown {
  const { name, type, values = [], minimum = 0, maximum = 1 } = fact
  const members = values.filter((value) => value !== 'none')
  const [low, high] = plausible[name] ?? [minimum, maximum]
  switch (type) {
    case 'boolean':
      return draw() < 0.5
    case 'enum':
      return pick(values, draw)
    case 'set':
      return [...new Set([pick(members, draw), pick(members, draw)])]
    case 'integer':
      return low + Math.floor(draw() * (high - low + 1))
    case 'number':
      return Math.round((low + draw() * (high - low)) * 10) / 10
  }
}

/**
 * Three in ten answers not known: half of them not asked, half asked in vain, of a set now and then a part. What was not
 * asked is `null` where all patients have one shape: to leave it out would give each a shape of its own.
 */
function withUnknowns(answers: Answers, { shapes }: Mix, draw: Chance): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]): [string, unknown][] => {
      const at = draw()
      if (at < 0.15) return shapes === 'one shape' ? [[name, null]] : []
      if (at >= 0.3) return [[name, value]]
      const isPart = Array.isArray(value) && typeof value[0] === 'string' && value[0] !== 'none' && draw() < 0.5
      return [[name, isPart ? [value[0], 'unknown'] : 'unknown']]
    }),
  )
}

function shuffled(answers: Answers, draw: Chance): Answers {
  const entries = Object.entries(answers).map((entry) => ({ entry, place: draw() }))
  return Object.fromEntries(entries.sort((one, other) => one.place - other.place).map(({ entry }) => entry))
}

function pick<Value>(values: readonly Value[], draw: Chance): Value {
  return values[Math.floor(draw() * values.length)] as Value
}

/** A small generator of chance (xorshift), started from a text. */
export function chance(seed: string): Chance {
  let state = 2463534242
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  for (let step = 0; step < 16; step++) next()
  return next
}

/** The facts that a module's rules read. */
function factsOf(module: Module): ReadonlySet<string> {
  const names = new Set<string>()
  JSON.stringify(read(`modules/${module}/pack.json`), (key, value) => {
    if (key === 'fact' && typeof value === 'string') names.add(value)
    return value
  })
  return names
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../../rules/${file}`, import.meta.url), 'utf8'))
}
