/**
 * `npm run generate`: writes `src/generated/` from `rules/`, and `docs/errors.md`. Run by Node itself; formatted afterwards.
 *
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InvalidPackError } from '../parse/index.ts'
import { generatedFiles } from './files.ts'
import { readRules } from './read.ts'

const root = join(import.meta.dirname, '../..')

try {
  const files = generatedFiles(readRules(join(root, 'rules')))
  rmSync(join(root, 'src/generated'), { recursive: true, force: true })
  for (const [name, text] of files) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  process.stdout.write(`${files.size} files written\n`)
} catch (error) {
  if (!(error instanceof Error && error.cause instanceof InvalidPackError)) throw error
  process.stderr.write(`${error.message}: ${error.cause.message}\n`)
  process.exitCode = 1
}
