import { cp } from 'node:fs/promises'
import { basename } from 'node:path'
import { defineConfig } from 'tsup'

// One bundle graph with shared chunks, so that every entry sees the same classes. Not minified: minifying would strip
// the PURE annotations by which a user's bundler drops the modules that are not imported.
export default defineConfig({
  entry: {
    index: 'src/public/index.ts',
    messages: 'src/public/messages.ts',
    time: 'src/public/time.ts',
    pack: 'src/public/pack.ts',
    reference: 'src/public/reference.ts',
    schemas: 'src/public/schemas.ts',
    conformance: 'src/public/conformance.ts',
    interview: 'src/public/interview.ts',
    record: 'src/public/record.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  dts: {
    entry: {
      index: 'src/public/index.ts',
      messages: 'src/public/messages.ts',
      time: 'src/public/time.ts',
      pack: 'src/public/pack.ts',
      reference: 'src/public/reference.ts',
      schemas: 'src/public/schemas.ts',
      conformance: 'src/public/conformance.ts',
      interview: 'src/public/interview.ts',
      record: 'src/public/record.ts',
    },
  },
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
