/** What the package costs: bytes in a browser bundle, files and bytes in a fresh process. The budgets fail the build. */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bundleBudgets, importBudgets } from '../support/budgets.ts'
import { bundleOf } from '../support/bundle.ts'
import { root } from '../support/project.ts'

describe('in a browser bundle, minified and compressed', () => {
  const sizeOf = async (program: string): Promise<number> =>
    gzipSync(await bundleOf(program, { minify: true }), { level: 9 }).length

  test(`one question: at most ${bundleBudgets.triageAlone} bytes`, async () => {
    const size = await sizeOf(`export { evaluateTriage } from 'hair-mesotherapy-rules'`)
    expect(size).toBeLessThanOrEqual(bundleBudgets.triageAlone)
  })

  test(`all ten questions and the visit: at most ${bundleBudgets.everything} bytes`, async () => {
    const size = await sizeOf(`export * from 'hair-mesotherapy-rules'`)
    expect(size).toBeLessThanOrEqual(bundleBudgets.everything)
  })
})

describe('in a fresh process', () => {
  /** The files that importing a name makes Node load, as Node's own module hooks see them. */
  function loadedBy(name: string): readonly { readonly file: string; readonly bytes: number }[] {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', join(root, 'test/support/list-loaded.mjs'), '--input-type=module', '--eval', `import '${name}'`],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status, stderr).toBe(0)
    return (JSON.parse(stdout) as readonly string[]).map((file) => ({ file, bytes: statSync(file).size }))
  }
  const totalOf = (loaded: ReturnType<typeof loadedBy>): number => loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  const core = loadedBy('hair-mesotherapy-rules')

  test(`importing all questions loads at most ${importBudgets.files} files`, () => {
    expect(core.length).toBeGreaterThan(0)
    expect(core.length).toBeLessThanOrEqual(importBudgets.files)
  })

  test(`and at most ${importBudgets.bytes} bytes of JavaScript, with every question among them`, () => {
    expect(totalOf(core)).toBeGreaterThan(100_000)
    expect(totalOf(core)).toBeLessThanOrEqual(importBudgets.bytes)
  })

  test('all of them are built files: no dependency is loaded', () => {
    expect(core.filter(({ file }) => !file.startsWith(join(root, 'dist/')))).toEqual([])
  })

  test.for([
    ['pack', 'zod'],
    ['messages', 'messageformat'],
    ['time', 'temporal-polyfill'],
  ])('what `./%s` needs, it loads itself: %s', ([entry, dependency]) => {
    const files = loadedBy(`hair-mesotherapy-rules/${entry}`).map(({ file }) => file)
    expect(files.filter((file) => file.includes(`/node_modules/${dependency}/`))).not.toEqual([])
  })

  test('importing all questions reads less than half of what importing zod alone reads', () => {
    expect(totalOf(core)).toBeLessThan(totalOf(loadedBy('zod')) / 2)
  })
})
