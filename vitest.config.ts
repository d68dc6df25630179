import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { seedOfCode } from './tests/support/seed-of-code.mjs'
import { findSharingTests } from './tests/support/shared-process.mjs'

process.env.VITAE_TEST_SEED ??= seedOfCode()

const sharing = findSharingTests()

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Throws outside of Next's server bundles, as its name asks for.
      'server-only': fileURLToPath(new URL('tests/support/server-only.ts', import.meta.url)),
    },
  },
  test: {
    setupFiles: ['tests/support/seed-properties.ts'],
    // Two: left to itself it keeps a core for others, and takes twice as long where there are two.
    maxWorkers: 2,
    // Long rounds (tests/runs.ts) may take their time; a hang still ends.
    testTimeout: process.env.VITAE_TEST_RUNS ? 1_200_000 : 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'own process',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          // The AWS backend and generated clients have packages of their own (scripts/test-infra.mjs, test-long.mjs).
          exclude: [
            'tests/clients/**',
            'tests/e2e/**',
            'tests/infra/**',
            'node_modules/**',
            ...sharing,
          ],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'shared process',
          include: sharing,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
