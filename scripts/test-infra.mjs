// `npm run test:infra`: tests the synthesised AWS backend. No account, no network. With `--long` (`npm run
// test:infra:long`) also its functions as a deploy packs them, against doubles of AWS on loopback.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: true })

const { runInfra } = await import('./support/infra.mjs')
const { runStep, runSuites } = await import('./support/suites.mjs')

const isLong = process.argv.includes('--long')
const long = { VITAE_LONG: '1' }
await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs'),
  ...(isLong
    ? [
        () => runInfra(['tests/infra/bundled', 'tests/infra/with-code'], long),
        // In other processes: each synthesises the backend of another branch.
        () => runInfra(['tests/infra/push'], long),
        () => runInfra(['tests/infra/branches/branch.test.ts'], long),
        () => runInfra(['tests/infra/branches/pull-request.test.ts'], long),
      ]
    : [() => runInfra()]),
])
