// `npm test [-- PART…]`: what is checked for every push, on a fresh clone, too; without a part all of it. Ends with
// `N passed, N failed`. Everything else runs in `npm run test:nightly`.
import { requireNode } from './support/node-version.mjs'

requireNode()
process.env.VITAE_TEST_PUSH = 'yes'

/** Parts that jobs of a pipeline run in parallel. Those after `build` need the pages that it builds. */
const parts = ['checks', 'backend', 'build', 'unit', 'browser', 'phones', 'other-browsers']
const wanted = process.argv.slice(2)
const unknown = wanted.filter((part) => !parts.includes(part))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.`)
  process.exit(2)
}
const isWanted = (part) => wanted.length === 0 || wanted.includes(part)

/** The suites of a part, none where it is not wanted. */
const inPart = (part, suites) => (isWanted(part) ? suites : [])

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

const programs = {}
if (['browser', 'phones', 'other-browsers'].some(isWanted)) {
  try {
    programs.PLAYWRIGHT_CHROMIUM_PATH = await ensureChromium()
  } catch (error) {
    console.error(error.message)
    console.log('\n0 passed, 1 failed')
    process.exit(1)
  }
}

const build = async () =>
  isBuildFresh()
    ? { name: 'build', passed: 1, failed: 0 }
    : runTrapped('build', 'scripts/build.mjs')

const whereTouched = whereChanged(await findChangedFiles())
const screens = ['app/', 'components/', 'lib/browser/', 'lib/pdf/', 'tests/browsers/', 'tests/e2e/']

const needsBuild = parts.slice(parts.indexOf('build')).some(isWanted)

await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs'),
  beside([...(needsBuild ? [build] : []), ...inPart('checks', [runStatic, runAudit])]),
  ...inPart('unit', [() => runVitest('unit, property, architecture, security')]),
  // Alone: a browser that waits for a core waits for a fact.
  ...inPart('backend', [
    whereTouched(
      'AWS backend',
      ['amplify/', 'lib/server/', 'scripts/bundle/', 'tests/infra/'],
      () => runInfra(),
    ),
  ]),
  ...inPart('browser', [
    () => runJourneys('browser', ['--project=desktop', '--project=reliability'], programs),
  ]),
  ...inPart('phones', [
    whereTouched('phones', screens, () => runJourneys('phones', ['--project=phone'], programs)),
  ]),
  ...inPart('other-browsers', [
    whereTouched('Firefox and WebKit', screens, () =>
      runOtherBrowsers('Firefox and WebKit', ['firefox', 'webkit'], programs),
    ),
  ]),
  ...inPart('browser', [() => runLimits()]),
  // No reason to fail before a release: `npm run test:nightly` does.
  ...inPart('checks', [
    async () => ({
      name: 'translations',
      passed: 0,
      failed: 0,
      leftOut: describeGaps(countGaps()),
    }),
  ]),
])
