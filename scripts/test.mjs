// `npm test`: every check, on a fresh clone, too. Ends with `N passed, N failed`.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: true })

const { isBuildFresh } = await import('./support/build-state.mjs')
const {
  beside,
  runCheck,
  runJourneys,
  runOtherBrowsers,
  runStep,
  runSuites,
  runTogether,
  runTrapped,
  runVitest,
} = await import('./support/suites.mjs')
const { runInfra } = await import('./support/infra.mjs')
const { ensureChromium } = await import('./find-chromium.mjs')

let chromium
try {
  chromium = await ensureChromium()
} catch (error) {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}

const build = async () =>
  isBuildFresh()
    ? { name: 'build', passed: 1, failed: 0 }
    : runTrapped('build', 'scripts/build.mjs')

await runSuites([
  () => runCheck('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  () => runStep('bundle', 'scripts/bundle.mjs'),
  // Each keeps one core busy.
  () =>
    runTogether('types, dead code', [
      () => runCheck('types', 'tsc', ['--noEmit']),
      () => runCheck('dead code', 'knip', []),
    ]),
  build,
  () => runVitest('unit, property, architecture, security'),
  // The synthesis needs no browser and no port.
  beside([
    () => runInfra(),
    () => runJourneys('browser', [], { PLAYWRIGHT_CHROMIUM_PATH: chromium }),
  ]),
  () =>
    runOtherBrowsers('Firefox and WebKit', ['firefox', 'webkit'], {
      PLAYWRIGHT_CHROMIUM_PATH: chromium,
    }),
])
