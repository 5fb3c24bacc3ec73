/**
 * `npm run sbom`: prints the software bill of materials (CycloneDX, JSON) of what a user of the package runs.
 * In: `package-lock.json`. Out: each package with version, licence and hash. The build copies nobody else's work into the
 * package.
 *
 * `npm sbom --omit dev` is not enough: it leaves out a dependency that a development tool depends on as well (`zod`). What
 * npm does say of every package is whether it is there for development alone, so the whole list is asked for and cut down
 * to the rest.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

interface Bom {
  readonly metadata: { readonly component: Component } & Readonly<Record<string, unknown>>
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string }
const whole = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})

// Neither a number of its own nor the time of day: the same lock file gives the same list.
const { serialNumber: _, ...bom } = JSON.parse(whole) as Bom & { readonly serialNumber?: string }
const { timestamp: __, ...metadata } = bom.metadata as Bom['metadata'] & { readonly timestamp?: string }
const components = bom.components.filter(isRun)
const kept = new Set([bom.metadata.component, ...components].map((each) => each['bom-ref']))
const dependencies = bom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }))

process.stdout.write(
  `${JSON.stringify(
    // npm names the component after the folder in which it stands.
    { ...bom, metadata: { ...metadata, component: { ...bom.metadata.component, name } }, components, dependencies },
    null,
    2,
  )}\n`,
)

function isRun({ properties }: Component): boolean {
  return !properties.some((property) => property.name === 'cdx:npm:package:development')
}
