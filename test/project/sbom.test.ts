/** The bill of materials names all that a user of the package runs, each with version and licence, and nothing else. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { filesBelow, json, root, text } from '../support/project.ts'

interface Bom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}
interface Locked {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' })
const bom = JSON.parse(stdout) as Bom
const named = bom.components.map(({ name, version }) => `${name}@${version}`)

/** What the lock file says is installed, found as Node finds it: from the dependencies, folder by folder upwards. */
function installed(): readonly Locked[] {
  const { packages } = json<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json')
  const found = new Map<string, Locked>()
  const visit = (name: string, from: string): void => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
      const known = packages[path]
      if (known === undefined && folder === '') throw new Error(`${name} is not in the lock file`)
      if (known === undefined) continue
      if (found.has(path)) return
      found.set(path, known)
      for (const each of Object.keys({ ...known.dependencies, ...known.optionalDependencies })) visit(each, path)
      return
    }
  }
  for (const name of Object.keys(packages['']?.dependencies ?? {})) visit(name, '')
  return [...found].map(([path, locked]) => ({ ...locked, name: path.slice(path.lastIndexOf('node_modules/') + 13) }))
}

test('it is CycloneDX, of this package in this version', () => {
  expect([status, stderr]).toEqual([0, ''])
  const { name, version } = json<{ name: string; version: string }>('package.json')
  expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.5'])
  expect(bom.metadata.component).toMatchObject({ name, version })
})

test('it names every dependency, theirs too, and nothing else', () => {
  const run = installed().map((locked) => `${'name' in locked ? locked.name : ''}@${locked.version}`)
  expect([...named].sort()).toEqual([...new Set(run)].sort())
  expect(named.some((each) => each.startsWith('zod@'))).toBe(true)
})

test('the build copies no package into ours: each that the built files import is a dependency', () => {
  const { dependencies, devDependencies } =
    json<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json')
  const sources = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.startsWith('src/generate/'))
  const imported = sources.flatMap((file) =>
    [...text(file).matchAll(/(?:\bfrom|\bimport\()\s*'(@?[a-z][^'.]*)'/g)].map(([, name = '']) => name),
  )
  const packages = imported.map((name) =>
    Object.keys({ ...dependencies, ...devDependencies }).find((each) => name === each || name.startsWith(`${each}/`)),
  )
  expect([...new Set(packages)].filter((name) => name !== undefined && dependencies[name] === undefined)).toEqual([])
})

test('each has a version, a licence and a place in the graph', () => {
  for (const { name, version, purl, licenses = [] } of bom.components) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(licenses[0]?.license?.id ?? licenses[0]?.expression, name).toMatch(/^[A-Za-z0-9.-]+$/)
    expect(purl).toContain(version)
  }
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual(
    [...named, `${bom.metadata.component.name}@${bom.metadata.component.version}`].sort(),
  )
  for (const { ref, dependsOn } of bom.dependencies) {
    expect(
      dependsOn.filter((each) => !named.includes(each)),
      ref,
    ).toEqual([])
  }
})

test('the same lock file gives the same list', () => {
  expect(spawnSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' }).stdout).toBe(stdout)
})
