/**
 * How much a browser has to load: bundled, minified and gzipped, in kB of 1,000 bytes.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export const tenModules = [
  'evaluateEligibility',
  'evaluatePreparation',
  'evaluateProtocol',
  'evaluateAftercare',
  'evaluateAdherence',
  'evaluateListedEffects',
  'evaluateTriage',
  'evaluateClinic',
  'evaluateRemedy',
  'evaluateGuidance',
] as const

/** The size of a page that imports these functions and nothing else. */
export async function kilobytesOf(functions: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${functions.join(', ')} } from './dist/index.js'`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000
}
