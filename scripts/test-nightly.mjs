// `npm run test:nightly`: everything once, with one table at the end; exits 1 on any failure. Two hours and more on
// two cores.
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
await ensureInstalled({ development: true })
process.env.PLAYWRIGHT_CHROMIUM_PATH = await ensureChromium()

/** Rounds that are about something else than more of the same. */
const others = ['container', 'aws', 'aws-journeys', 'function-deaths', 'clients', 'attacks']

await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs'),
  () => runStep('translations', 'scripts/messages.mjs', ['--release']),
  runStatic,
  runAudit,
  async () =>
    isBuildFresh()
      ? { name: 'build', passed: 1, failed: 0 }
      : runTrapped('build', 'scripts/build.mjs'),
  () => runVitest('unit, property, architecture, security'),
  () => runInfra(),
  ...longInfra,
  () => runJourneys('browser', ['--project=desktop', '--project=reliability']),
  () => runJourneys('phones', ['--project=phone']),
  () => runOtherBrowsers('Firefox', ['firefox']),
  () => runOtherBrowsers('WebKit', ['webkit']),
  ...others.map((name) => rounds[name]),
  startBenches,
  () => runLimits(),
  rounds.static,
  // Last: it builds once more, in another form.
  rounds.container,
])
