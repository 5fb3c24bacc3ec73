import { readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename } from 'node:path'
import { defineConfig } from 'tsup'

// One entry a subpath export.
const entries = Object.fromEntries(
  readdirSync('src/public').map((file) => [basename(file, '.ts'), `src/public/${file}`]),
)

// One bundle graph with shared chunks, so that every entry sees the same classes. Not minified: minifying would strip
// the PURE annotations by which a user's bundler drops the modules that are not imported.
export default defineConfig({
  entry: { ...entries, cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  dts: { entry: entries },
  splitting: true,
  // The command is one more user of what is built: were it part of the graph, each entry that it uses would load a file more.
  esbuildPlugins: [
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
