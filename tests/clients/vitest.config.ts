import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Programs of others, whose packages lie in tests/clients/node_modules (scripts/test-long.mjs). */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}tests/support/server-only.ts` },
    ],
  },
  test: {
    include: ['tests/clients/*.test.ts'],
    testTimeout: 300_000,
    // Two generators and a compiler, on a machine that does much else.
    hookTimeout: 600_000,
  },
})
