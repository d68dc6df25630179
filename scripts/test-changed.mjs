// `npm run test:changed [-- commit]`: the format, the types, the unit tests that what changed since a commit reaches
// through imports, the nearest first, and the journeys of the changed screens; without a commit, of what is not
// committed. For a change in a room without screens it takes two minutes on two idle cores.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './find-chromium.mjs'
import { isBuildFresh } from './support/build-state.mjs'
import { findChangedFiles } from './support/changed.mjs'
import { chooseTests, readDurations } from './support/choose-tests.mjs'
import { findReached, readUsers } from './support/import-graph.mjs'
import { ensureInstalled } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { root } from './support/root.mjs'
import { run } from './support/run.mjs'
import {
  beside,
  runCheck,
  runPlaywright,
  runStep,
  runSuites,
  runTrapped,
  runVitest,
} from './support/suites.mjs'

requireNode()
process.env.VITAE_TEST_PUSH = 'yes'
await ensureInstalled({ development: true })

/** Seconds of tests, as the last whole run took them: two workers take half as long. */
const budget = 150

/** Journeys by the folders whose screens they walk. */
const journeys = [
  [['components/site', 'app/(site)'], ['e2e/site.spec']],
  [['components/cvs'], ['e2e/dashboard.both']],
  [['components/jobs'], ['e2e/applications.both']],
  [['components/account'], ['e2e/account']],
  [
    ['components/jobs/match', 'components/jobs/interview'],
    ['e2e/tailor.both', 'e2e/evidence'],
  ],
  [['components/import-review'], ['e2e/import']],
  [['components/editor/history', 'components/document/status'], ['e2e/history']],
  [['components/ui'], ['e2e/controls', 'e2e/rich-field']],
  [['components/editor', 'components/document'], ['e2e/main.both']],
  [['tests/e2e/support'], ['e2e/main.both']],
]

const base = process.argv[2] ?? 'HEAD'
const changed = (await findChangedFiles(base)) ?? []
const { output } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  quiet: true,
})
const files = output.split('\n').filter(Boolean)
const { chosen, left } = chooseTests(
  findReached(changed, readUsers(files, changed)),
  readDurations(),
  budget,
)
const walked = [
  ...journeys
    .filter(([folders]) =>
      changed.some((file) => folders.some((folder) => file.startsWith(`${folder}/`))),
    )
    .flatMap(([, names]) => names),
  ...changed.filter((file) => /^tests\/(e2e|reliability)\/.*\.spec\.ts$/.test(file)),
]
const formatted = changed.filter((file) => existsSync(join(root, file)))

const build = async () =>
  isBuildFresh()
    ? { name: 'build', passed: 1, failed: 0 }
    : runTrapped('build', 'scripts/build.mjs', { VITAE_BUILD_CACHE: 'yes' })

async function walk() {
  const PLAYWRIGHT_CHROMIUM_PATH = await ensureChromium()
  return runPlaywright('journeys', [...walked, '--project=desktop', '--project=reliability'], {
    PLAYWRIGHT_CHROMIUM_PATH,
  })
}

console.log(
  `${changed.length} files changed: ${chosen.length} test files, ${walked.length} journeys.`,
)
if (left.length > 0)
  console.log(`${left.length} test files that are farther from the change are left to npm test.`)

await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs', ['--if-stale']),
  beside([
    () =>
      runCheck('format and lint', 'biome', [
        'check',
        '--error-on-warnings',
        '--no-errors-on-unmatched',
        ...formatted,
      ]),
    () => runCheck('types', 'tsc', ['--noEmit']),
    ...(chosen.length > 0 ? [() => runVitest('unit tests of what changed', chosen)] : []),
  ]),
  ...(walked.length > 0 ? [build, walk] : []),
])
