import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { canServe, requireTestNode } from './scripts/support/node-version.mjs'
import { findNightlyTests } from './tests/support/nightly-tests.mjs'
import { seedOfCode } from './tests/support/seed-of-code.mjs'
import { findSharingServerTests, findSharingTests } from './tests/support/shared-process.mjs'

// Started by hand on an older Node than the one that the project carries.
requireTestNode()
if (!canServe()) {
  process.stderr.write('This Node is too old for the tests: run them by "npm run unit -- PATH".\n')
  process.exit(1)
}

// Projects and workers read this file again.
const isFirst = process.env.VITAE_TEST_SEED === undefined
// Each push is judged by the same examples, so that a red one has its reason in the change; at night new code has new ones.
process.env.VITAE_TEST_SEED ??= process.env.VITAE_TEST_PUSH === 'yes' ? '1' : seedOfCode()

// A few files that are named (scripts/unit.mjs) have a process each.
const isNamed = process.env.VITAE_TEST_NAMED === 'yes'
const sharing = isNamed ? [] : findSharingTests()
const sharingServers = isNamed ? [] : findSharingServerTests()

const isPush = process.env.VITAE_TEST_PUSH === 'yes'
const nightly = isPush ? findNightlyTests() : []
if (isFirst && nightly.length > 0) {
  process.stdout.write(`${nightly.length} test files are left to npm run test:nightly.\n`)
}

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Throws outside of Next's server bundles, as its name asks for.
      'server-only': fileURLToPath(new URL('tests/support/server-only.ts', import.meta.url)),
    },
  },
  test: {
    tags: [{ name: 'nightly', description: 'Left out of npm test.' }],
    ...(isPush ? { tagsFilter: ['!nightly'] } : {}),
    setupFiles: ['tests/support/seed-properties.ts'],
    // Two: left to itself it keeps a core for others, and takes twice as long where there are two.
    maxWorkers: 2,
    // Long rounds (tests/runs.ts) may take their time; a hang still ends.
    testTimeout: process.env.VITAE_TEST_RUNS ? 1_200_000 : 60_000,
    // A server of its own starts in some.
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'own process',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'extension/**/*.test.ts',
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
            ...sharingServers,
            ...nightly,
          ],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'shared process',
          include: sharing,
          exclude: nightly,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'shared server process',
          include: sharingServers,
          exclude: nightly,
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
