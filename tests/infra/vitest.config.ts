import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ofBackend = (name: string) => `${root}amplify/node_modules/${name}`

/** Tests of the AWS backend: its packages lie in amplify/node_modules (scripts/test-infra.mjs). */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}tests/support/server-only.ts` },
      {
        find: /^(@aws-amplify\/client-config|aws-cdk-lib|cdk-nag)(?=\/|$)/,
        replacement: ofBackend('$1'),
      },
    ],
  },
  test: {
    include: ['tests/infra/**/*.test.ts'],
    exclude: process.env.VITAE_LONG ? [] : ['tests/infra/{branches,bundled,deaths,push}/**'],
    // One synthesis for all files: it takes longer than all tests together.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    // The synthesis, on a machine that does much else.
    hookTimeout: 300_000,
  },
})
