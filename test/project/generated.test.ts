/** Generated files are what `npm run generate` writes today. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../src/generate/files.ts'
import { readRules } from '../../src/generate/read.ts'
import { filesBelow, root, text } from '../support/project.ts'

const files = generatedFiles(readRules(join(root, 'rules')))

test('no generated file is missing or left over', () => {
  expect(filesBelow('src/generated')).toEqual([...files.keys()].filter((path) => path.startsWith('src/')).sort())
})

test.for([...files])('%s is not stale', ([path, unformatted]) => {
  const formatted = path.endsWith('.ts') ? format(path, unformatted) : unformatted
  expect(text(path) === formatted ? 'fresh' : 'stale: run "npm run generate"').toBe('fresh')
})

function format(path: string, input: string): string {
  const biome = join(root, 'node_modules/.bin/biome')
  return execFileSync(biome, ['format', `--stdin-file-path=${path}`], { cwd: root, input, encoding: 'utf8' })
}
