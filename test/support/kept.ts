/** Counterexamples that were found once and are tried for ever: `test/fuzz/kept.json`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Regions } from '../../src/decide/index.ts'
import { type Dictionary, dictionaryOf } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary, regions as builtInRegions } from '../../src/modules/index.ts'
import { type Pack, resolve } from '../../src/pack/index.ts'
import { type ModuleName, packOf } from './cases.ts'
import { json, root } from './project.ts'
import type { World } from './rich-worlds.ts'

/** A world as it is kept: a built-in pack stands by the name of its module, over the dictionary `built-in`. */
export type PortableWorld =
  | World
  | (Omit<World, 'dictionary' | 'pack'> & { readonly dictionary: 'built-in'; readonly pack: ModuleName })

/** A counterexample. `people` are asked one after the other; the difference may need those before. */
export type KeptCase = PortableWorld & {
  /** What went wrong, in words. */
  readonly title: string
}

/** What the laws speak of. */
export interface OpenWorld {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly regions: Regions
  readonly people: World['people']
  readonly options: World['options']
}

const place = 'test/fuzz/kept.json'
const seal = { digest: 'sha256:0', strengths: {} }

/** Links a world. */
export function opened(world: PortableWorld): OpenWorld {
  const { people, options } = world
  if (world.dictionary === 'built-in') {
    return { pack: packOf(world.pack), dictionary: builtInDictionary, regions: builtInRegions, people, options }
  }
  const dictionary = dictionaryOf(world.dictionary)
  return { pack: resolve(world.pack, dictionary, seal), dictionary, regions: {}, people, options }
}

/** All that is kept. */
export function keptCases(): readonly KeptCase[] {
  return json<{ readonly cases: readonly KeptCase[] }>(place).cases
}

/** Keeps one more: a line each, so that what was added is what a reader sees changed. */
export function keep(found: KeptCase): void {
  const { about, cases } = JSON.parse(readFileSync(join(root, place), 'utf8'))
  const lines = [...cases, found].map((kept) => `\n  ${JSON.stringify(kept)}`)
  writeFileSync(join(root, place), `{\n "about": ${JSON.stringify(about)},\n "cases": [${lines}\n ]\n}\n`)
}
