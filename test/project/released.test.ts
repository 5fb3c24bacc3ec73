/** A rule that changes after a release raises its pack's version as far as the change goes, and stands in the changelog. */
import { describe, expect, test } from 'vitest'
import { diff } from '../../src/audit/index.ts'
import { loadVersion } from '../../src/custom/index.ts'
import type { PackSource } from '../../src/pack/index.ts'
import { leftOut, rulesEntries } from '../support/changelog.ts'
import { filesBelow, json, text } from '../support/project.ts'

const files = filesBelow('test/released').filter((file) => !/\/(?:facts|parameters)\.json$/.test(file))
const released = files.map((file) => file.replace(/^test\/released\/(.*)\.json$/, '$1'))

function versionIn(folder: string, pack: unknown) {
  return loadVersion(pack, { facts: json(`${folder}/facts.json`), parameters: json(`${folder}/parameters.json`) })
}

const before = (module: string) => versionIn('test/released', json(`test/released/${module}.json`))
const after = (module: string) => versionIn('rules', json(`rules/modules/${module}/pack.json`))

test.for(released)('%s: its version is raised as far as it has changed since it was released', (module) => {
  const { detail } = diff(before(module), after(module))
  console.log(`${module}: ${detail.class} since ${detail.before.version}`)
  expect(detail.isVersionRaised, `at least ${detail.leastVersion}, because the change is ${detail.class}`).toBe(true)
})

test.for(released)('%s: the changelog says how large its change is, and names what has changed', (module) => {
  expect(leftOut(rulesEntries(text('CHANGELOG.md')), diff(before(module), after(module)))).toEqual([])
})

test('a pack that was never released stands in the changelog', () => {
  const modules = [...new Set(filesBelow('rules/modules').map((file) => file.split('/')[2] ?? ''))]
  const entries = rulesEntries(text('CHANGELOG.md')).join()
  expect(modules.filter((module) => !released.includes(module) && !entries.includes(`\`${module}\``))).toEqual([])
})

describe('a change that is made after the release', () => {
  const source = json<PackSource>('test/released/preparation.json')
  const changed = (version: string): PackSource => ({
    ...source,
    version,
    rules: source.rules.filter(({ name }) => name !== 'PR21-feels-ill'),
  })
  const change = (version: string) => diff(before('preparation'), versionIn('test/released', changed(version)))
  const changelog = (entry: string): readonly string[] =>
    rulesEntries(`## [Unreleased]\n\n### Rules\n\n${entry}\n\n## [0.1.0]\n\n### Rules\n\n- All packs 0.1.0.\n`)

  test('needs a version: 0.1.1 is too low for a verdict that falls, 0.2.0 is enough', () => {
    expect(change('0.1.1').detail).toMatchObject({ isVersionRaised: false, leastVersion: '0.2.0', class: 'major' })
    expect(change('0.2.0').detail.isVersionRaised).toBe(true)
  })

  test.for([
    { entry: '- `preparation` 0.2.0, major: PR21 is gone.', missing: [] },
    { entry: '- `preparation` 0.2.0, major: `PR21-feels-ill` is gone.', missing: [] },
    { entry: '- `preparation` 0.2.0, major: one rule is gone.', missing: ['PR21-feels-ill'] },
    { entry: '- `preparation` 0.2.0, major: PR211 is gone.', missing: ['PR21-feels-ill'] },
    {
      entry: '- `preparation` 0.2.0, minor: PR21 is gone.',
      missing: ['an entry that begins with `preparation` 0.2.0, major:'],
    },
    {
      entry: '- `eligibility` 0.2.0, major: PR21 is gone.',
      missing: ['an entry that begins with `preparation` 0.2.0, major:'],
    },
  ])('needs an entry: $entry', ({ entry, missing }) => {
    expect(leftOut(changelog(entry), change('0.2.0'))).toEqual(missing)
  })
})
