import { readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename } from 'node:path'
import { defineConfig } from 'tsup'

// One entry a subpath export.
const entries = Object.fromEntries(
  readdirSync('src/public')
    .filter((file) => file !== 'core.ts')
    .map((file) => [basename(file, '.ts'), `src/public/${file}`]),
)
/** What `.` reaches, and with other subpaths shares: one file, `core.js`. */
const shared =
  /^(?:\.\.\/)+(?:(?:diagnostics|facts|pack|evaluate|decide|compiled|modules)\/index|generated\/(?:regions|sources|visit))\.ts$/
const inCore = /[\\/]src[\\/](?:(?:diagnostics|facts|pack|evaluate|decide|compiled|modules)[\\/]|public[\\/]core\.ts$)/

// One bundle graph with shared chunks, so that every entry sees the same classes. Not minified: minifying would strip
// the PURE annotations by which a user's bundler drops the modules that are not imported.
export default defineConfig({
  entry: { core: 'src/public/core.ts', ...entries, cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  dts: { entry: entries },
  splitting: true,
  // Left alone, what `.` shares would be a chunk for each set of entries that share it, and each is one more file to open.
  // The command is one more user of what is built: were it part of the graph, each entry that it uses would load a file more.
  esbuildPlugins: [
    {
      name: 'core',
      setup({ onResolve }) {
        onResolve({ filter: shared }, ({ importer }) =>
          inCore.test(importer) ? undefined : { path: './core.js', external: true },
        )
      },
    },
    {
      name: 'command',
      setup({ onResolve }) {
        onResolve({ filter: /^(?:\.\.\/)+public\// }, ({ path, importer }) =>
          /[\\/]src[\\/]cli[\\/]/.test(importer)
            ? { path: `./${basename(path, '.ts')}.js`, external: true }
            : undefined,
        )
      },
    },
  ],
  clean: true,
  // The conformance vectors ship as they are.
  onSuccess: () => cp('src/generated/conformance', 'dist/conformance', { recursive: true }),
})
