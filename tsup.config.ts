import { cp } from 'node:fs/promises'
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
    },
  },
  splitting: true,
  clean: true,
  // The conformance vectors ship as they are.
  onSuccess: () => cp('src/generated/conformance', 'dist/conformance', { recursive: true }),
})
