// `npm run test:changed [-- commit]`: the unit tests that what changed since a commit reaches, and the journeys of the
// changed folders; without a commit, of what is not committed.
import { ensureChromium } from './find-chromium.mjs'
import { isBuildFresh } from './support/build-state.mjs'
import { findChangedFiles } from './support/changed.mjs'
import { ensureInstalled } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { runPlaywright, runStep, runSuites, runTrapped, runVitest } from './support/suites.mjs'

requireNode()
process.env.VITAE_TEST_PUSH = 'yes'
await ensureInstalled({ development: true })
process.env.PLAYWRIGHT_CHROMIUM_PATH = await ensureChromium()

/** Journeys by the folders whose screens they walk. */
const journeys = [
  [['components/site', 'app/(site)'], ['e2e/site.spec']],
  [['components/cvs'], ['e2e/dashboard.both']],
  [['components/jobs'], ['e2e/applications.both']],
  [['components/account'], ['e2e/account']],
  [
    ['components/jobs/match', 'components/jobs/interview', 'lib/ai'],
    ['e2e/tailor.both', 'e2e/evidence'],
  ],
  [['components/import-review', 'lib/importers'], ['e2e/import']],
  [['components/editor/history', 'components/document/status'], ['e2e/history']],
  [['components/ui'], ['e2e/controls', 'e2e/rich-field']],
  [['lib/exporters'], ['e2e/exported-page', 'e2e/share.both']],
  [
    ['lib/browser/storage/journal', 'lib/browser/sync'],
    ['reliability/tabs', 'reliability/sync'],
  ],
  [['components/editor', 'components/document', 'lib/pdf', 'lib/browser'], ['e2e/main.both']],
]

const base = process.argv[2] ?? 'HEAD'
const changed = (await findChangedFiles(base)) ?? []
const walked = journeys
  .filter(([folders]) =>
    changed.some((file) => folders.some((folder) => file.startsWith(`${folder}/`))),
  )
  .flatMap(([, names]) => names)
const build = async () =>
  isBuildFresh()
    ? { name: 'build', passed: 1, failed: 0 }
    : runTrapped('build', 'scripts/build.mjs')

await runSuites([
  () => runStep('bundle', 'scripts/bundle.mjs', ['--if-stale']),
  () => runVitest('unit tests of what changed', ['--changed', base, '--passWithNoTests']),
  ...(walked.length > 0
    ? [build, () => runPlaywright('journeys', [...walked, '--project=desktop'])]
    : []),
])
