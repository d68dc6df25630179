// `npm test`: what is checked for every push, on a fresh clone, too. Ends with `N passed, N failed`. Everything else
// runs in `npm run test:nightly`.
import { requireNode } from './support/node-version.mjs'

requireNode()
process.env.VITAE_TEST_PUSH = 'yes'

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: true })

const { isBuildFresh } = await import('./support/build-state.mjs')
const { findChangedFiles, whereChanged } = await import('./support/changed.mjs')
const {
  beside,
  runAudit,
  runJourneys,
  runOtherBrowsers,
  runStatic,
  runStep,
  runSuites,
  runTrapped,
  runVitest,
} = await import('./support/suites.mjs')
const { runInfra } = await import('./support/infra.mjs')
const { runLimits } = await import('./support/limits.mjs')
const { countGaps, describeGaps } = await import('./bundle/messages/translation-sources.mjs')
const { ensureChromium } = await import('./find-chromium.mjs')

let chromium
try {
  chromium = await ensureChromium()
} catch (error) {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
const programs = { PLAYWRIGHT_CHROMIUM_PATH: chromium }

const build = async () =>
  isBuildFresh()
    ? { name: 'build', passed: 1, failed: 0 }
    : runTrapped('build', 'scripts/build.mjs')

const whereTouched = whereChanged(await findChangedFiles())
const screens = ['app/', 'components/', 'lib/browser/', 'lib/pdf/', 'tests/browsers/', 'tests/e2e/']

await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs'),
  beside([build, runStatic, runAudit]),
  () => runVitest('unit, property, architecture, security'),
  // The synthesis needs no browser and no port.
  beside([
    whereTouched(
      'AWS backend',
      ['amplify/', 'lib/server/', 'scripts/bundle/', 'tests/infra/'],
      () => runInfra(),
    ),
    () => runJourneys('browser', ['--project=desktop', '--project=reliability'], programs),
  ]),
  whereTouched('phones', screens, () => runJourneys('phones', ['--project=phone'], programs)),
  whereTouched('Firefox and WebKit', screens, () =>
    runOtherBrowsers('Firefox and WebKit', ['firefox', 'webkit'], programs),
  ),
  () => runLimits(),
  // No reason to fail before a release: `npm run test:nightly` does.
  async () => ({ name: 'translations', passed: 0, failed: 0, leftOut: describeGaps(countGaps()) }),
])
