import { defineConfig } from 'vitest/config'

/**
 * Test files whose tools compile code at run time: ajv, json-logic-engine among the peers of the benchmark, and Playwright
 * where it looks for elements. All others run where Node refuses code from strings.
 */
const compiling = [
  'test/surface/schemas.test.ts',
  'test/surface/bench.test.ts',
  'test/record/schema.test.ts',
  'test/surface/book.test.ts',
  'test/surface/integrating.test.ts',
]

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free: of two that is half.
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'strict',
          include: ['test/**/*.test.ts'],
          exclude: compiling,
          execArgv: ['--disallow-code-generation-from-strings'],
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      { extends: true, test: { name: 'compiling', include: compiling } },
    ],
  },
})
