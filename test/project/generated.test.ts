/** Generated files are what `npm run generate` writes today. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../src/generate/files.ts'
import { readRules } from '../../src/generate/read.ts'
import { filesBelow, root, text } from '../support/project.ts'

const files = generatedFiles(readRules(join(root, 'rules')))

test('no generated file is missing or left over', () => {
  expect(filesBelow('src/generated')).toEqual([...files.keys()].map((name) => `src/generated/${name}`).sort())
})

test.for([...files])('src/generated/%s is not stale', ([name, unformatted]) => {
  const path = `src/generated/${name}`
  const formatted = execFileSync(join(root, 'node_modules/.bin/biome'), ['format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: unformatted,
    encoding: 'utf8',
  })
  expect(text(path) === formatted ? 'fresh' : 'stale: run "npm run generate"').toBe('fresh')
})
