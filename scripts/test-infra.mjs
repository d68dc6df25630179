// `npm run test:infra`: tests the synthesised AWS backend. No account, no network. With `--long` (`npm run
// test:infra:long`) also its functions as a deploy packs them, against doubles of AWS on loopback.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: true })

const { longInfra, runInfra } = await import('./support/infra.mjs')
const { runStep, runSuites } = await import('./support/suites.mjs')

const isLong = process.argv.includes('--long')
await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs'),
  ...(isLong ? longInfra : [() => runInfra()]),
])
