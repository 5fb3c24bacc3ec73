/** The project's tools have nothing to say. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, root } from '../support/project.ts'

function run(tool: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, output: `${stdout}${stderr}` }
}

test('Biome: format and lint', () => {
  const { status, output } = run('biome', 'check', '--error-on-warnings')
  expect(status, output).toBe(0)
})

test('TypeScript: strict, tests included', () => {
  const { status, output } = run('tsc')
  expect(status, output).toBe(0)
})

test('knip: no unused file, export or dependency', () => {
  const { status, output } = run('knip')
  expect(status, output).toBe(0)
})

test('publint and attw: the package is what its package.json says', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check:package'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
})

test('typedoc: no warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'typedoc-'))
  try {
    const { status, output } = run('typedoc', '--out', folder)
    expect(status, output).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('dependencies stand with exact versions', () => {
  const { dependencies, devDependencies } =
    json<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  }
})

test('the lock file names no registry', () => {
  expect(JSON.stringify(json('package-lock.json'))).not.toContain('"resolved"')
})
