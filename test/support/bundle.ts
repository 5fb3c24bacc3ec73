/** A user's program, bundled with the built package as a user's bundler does it. */
import { build, type Format } from 'esbuild'
import { root } from './project.ts'

export interface BundleOptions {
  readonly minify?: boolean
  readonly format?: Format
  /** Where a script that is no module puts what the program exports. */
  readonly globalName?: string
}

/** The bundle's text. `hair-mesotherapy-rules` in the program means what `npm run build` has built. */
export async function bundleOf(program: string, options: BundleOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    ...options,
    platform: 'browser',
    logLevel: 'error',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote no bundle')
  return file.text
}
