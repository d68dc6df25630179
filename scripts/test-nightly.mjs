// `npm run test:nightly [-- --half 1|2]`: everything once, with one table at the end; exits 1 on any failure. The halves
// need nothing of each other: 1 has no browser but for the benches, 2 is what runs in browsers.
import { parseArgs } from 'node:util'
import { ensureChromium } from './find-chromium.mjs'
import { startBenches } from './support/benches.mjs'
import { isBuildFresh } from './support/build-state.mjs'
import { longInfra, runInfra } from './support/infra.mjs'
import { ensureInstalled } from './support/install.mjs'
import { runLimits } from './support/limits.mjs'
import { rounds } from './support/long-rounds.mjs'
import { requireNode } from './support/node-version.mjs'
import {
  runAudit,
  runJourneys,
  runOtherBrowsers,
  runStatic,
  runStep,
  runSuites,
  runTrapped,
  runVitest,
} from './support/suites.mjs'

requireNode()
const { half } = parseArgs({ options: { half: { type: 'string' } } }).values
if (half !== undefined && half !== '1' && half !== '2') {
  console.error('There is half 1 and half 2: npm run test:nightly -- --half 1.')
  process.exit(2)
}
await ensureInstalled({ development: true })
process.env.PLAYWRIGHT_CHROMIUM_PATH = await ensureChromium()

const build = async () =>
  isBuildFresh()
    ? { name: 'build', passed: 1, failed: 0 }
    : runTrapped('build', 'scripts/build.mjs')

/** Steps that both halves need. */
const outputs = [() => runStep('bundle', 'scripts/bundle.mjs'), build]

/** Code, server and AWS backend. */
const code = [
  () => runStep('translations', 'scripts/messages.mjs', ['--release']),
  runStatic,
  runAudit,
  () => runVitest('unit, property, architecture, security'),
  () => runInfra(),
  ...longInfra,
  rounds.aws,
  rounds['function-deaths'],
  rounds.clients,
  startBenches,
]

/** Pages in each browser, and the ways to serve them. */
const screens = [
  () => runJourneys('browser', ['--project=desktop', '--project=reliability']),
  () => runJourneys('phones', ['--project=phone']),
  () => runOtherBrowsers('Firefox', ['firefox']),
  () => runOtherBrowsers('WebKit', ['webkit']),
  rounds['aws-journeys'],
  rounds.attacks,
  () => runLimits(),
  rounds.static,
  // Last: it builds once more, in another form.
  rounds.container,
]

await runSuites([...outputs, ...(half === '2' ? [] : code), ...(half === '1' ? [] : screens)])
