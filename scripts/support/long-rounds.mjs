// The long rounds: the same checks as elsewhere, many times more often, or over doubles of AWS.
import { runInfra } from './infra.mjs'
import { ensureInstalledApart } from './install-apart.mjs'
import { runPlaywright, runStep, runTogether, runVitest } from './suites.mjs'

/** Model tests: each compares one of our stores with a simple model of it, over generated histories. */
const models = [
  'lib/resume/change/merge',
  'lib/resume/change/hunks',
  'lib/browser/editing/undo',
  'tests/contract/items.test',
]

/** Runs half of a thousand kills, on one kind of screen: all of them would exceed the time of a round. */
const killsOn = (screen) => () =>
  runPlaywright(`browser kills on a ${screen}`, ['reliability/kill', '--grep', `on a ${screen}`], {
    VITAE_KILL_ROUNDS: '1000',
  })

const overAws = [
  'lib/server/documents/crashes',
  'tests/account-data/imports',
  'tests/ai/crashes',
  'tests/ai/cv-crashes',
  'tests/ai/requests.test',
  'tests/api/ai.test',
  'tests/api/bulk-exports',
  'tests/api/by-email',
  'tests/api/export.test',
  'tests/api/guards',
  'tests/api/head',
  'tests/api/keys',
  'tests/api/letters',
  'tests/api/notifications',
  'tests/api/rate-limits',
  'tests/api/resumes',
  'tests/move/cuts',
  'tests/scim',
]

const repeatParts = 10

/**
 * A run takes a hundredth of a second and more on a busy machine: 100,000 in parts, each on both cores with seeds
 * of its own.
 */
const syncParts = 5
const syncModels = () =>
  runTogether(
    'model runs of the sync',
    ['first', 'second'].map(
      (half) => () =>
        runVitest(`model runs of the sync, ${half} half`, ['lib/browser/sync/sync-model'], {
          VITAE_TEST_RUNS: '10000',
        }),
    ),
  )

/**
 * Journeys with an account that are the same in both homes. Left out: forms that managed login has, what an
 * operator does in the data folder, and tests marked `@home`.
 */
const journeysOnAws = [
  'aws-home',
  'account-archive',
  'account-managed',
  'account-photo.both',
  'ai-settings',
  'api-keys',
  'conflicts.both',
  'dashboard-account.both',
  'import-account',
  'import-help',
  'import-model.both',
  'match',
  'notifications.both',
  'tailor-model.both',
  'wording',
].map((name) => `tests/e2e/${name}.spec`)

/** Steps of each round, which find a Chromium in PLAYWRIGHT_CHROMIUM_PATH; each round stays under 20 minutes on two cores. */
export const rounds = {
  'kills-desktop': killsOn('desktop'),
  'kills-phone': killsOn('phone'),
  'server-kills': () =>
    runVitest('server kills', ['tests/reliability/server-kill'], { VITAE_SERVER_KILLS: '200' }),
  'move-kills': () =>
    runVitest('kills of a move', ['tests/commands/move-killed'], { VITAE_MOVE_KILLS: '10' }),
  'export-kills': () =>
    runVitest('kills of an export', ['tests/reliability/export-kill'], {
      VITAE_EXPORT_KILLS: '20',
    }),
  load: () => runStep('ten minutes of load', 'scripts/bench.mjs', ['load']),
  models: () => runVitest('model runs', models, { VITAE_TEST_RUNS: '100000' }),
  family: () =>
    runTogether(
      'histories of families',
      ['first', 'second'].map(
        (half) => () =>
          runVitest(`histories of families, ${half} half`, ['lib/resume/family/family-model'], {
            VITAE_FAMILY_RUNS: '5000',
          }),
      ),
    ),
  'journal-models': () =>
    runVitest('model runs of the journal', ['lib/browser/storage/journal'], {
      VITAE_TEST_RUNS: '100000',
    }),
  ...Object.fromEntries(
    Array.from({ length: syncParts }, (_, part) => [`sync-models-${part + 1}`, syncModels]),
  ),
  properties: () =>
    runVitest(
      'properties',
      ['lib/resume', 'lib/browser/import-export/backup', 'lib/pdf/engine/draw/trim-content'],
      {
        VITAE_TEST_RUNS: '10000',
      },
    ),
  templates: () =>
    runVitest('templates', ['lib/pdf/own-template/random'], { VITAE_TEST_RUNS: '200' }),
  imports: () =>
    runVitest('imports', ['lib/importers/reading/parse-resume-truth', 'lib/importers/dates'], {
      VITAE_TEST_RUNS: '20000',
    }),
  'lying-models': () =>
    runVitest('models that lie', ['tests/ai/lying-models'], { VITAE_TEST_RUNS: '2' }),
  /** Each parser of a text from outside, with 10,000 texts: half an hour and more on two cores. */
  fuzz: () => runVitest('texts from outside', ['tests/fuzz'], { VITAE_TEST_RUNS: '10000' }),
  /** Attacks on running servers over HTTP, which know nothing of the code. */
  attacks: () => runStep('attacks over HTTP', 'tests/attacks/run.mjs'),
  'mutated-imports': () =>
    runVitest('mutated imports', ['lib/importers/mutated', 'tests/mutated-pdfs'], {
      VITAE_TEST_RUNS: '2000',
    }),
  /**
   * The suites of the API once more, and processes that are killed after each write, over doubles of AWS. Uploads
   * go to S3 there: tests/api/aws-home.
   */
  aws: () =>
    runVitest(
      'the API over AWS',
      ['tests/contract/items-aws', 'tests/contract/jobs-aws', ...overAws],
      { VITAE_TEST_HOME: 'aws', VITAE_TEST_RUNS: '500' },
    ),
  'aws-journeys': () =>
    runPlaywright(
      'journeys on the AWS home',
      [...journeysOnAws, '--project=desktop', '--grep-invert=@home'],
      {
        VITAE_TEST_HOME: 'aws',
      },
    ),
  stores: () =>
    runVitest('kills of the store', ['tests/contract/crashes'], {
      VITAE_KILL_ROUNDS: '200',
      VITAE_TEST_RUNS: '2000',
    }),
  clients: async () =>
    (await ensureInstalledApart('tests/clients', 'generated clients'))
      ? runVitest('generated clients', ['--config=tests/clients/vitest.config.ts'])
      : { name: 'generated clients', passed: 0, failed: 1 },
  functions: () => runInfra(['tests/infra/bundled'], { VITAE_LONG: '1' }),
  /** Each function, killed at each of its requests to AWS. */
  'function-deaths': () => runInfra(['tests/infra/deaths'], { VITAE_LONG: '1' }),
  container: () => runStep('container', 'scripts/check-standalone.mjs'),
  static: () => runStep('static copy', 'scripts/check-static.mjs'),
  // Twenty times each journey takes hours: in parts, so that each is a round like the others.
  ...Object.fromEntries(
    Array.from({ length: repeatParts }, (_, at) => {
      const shard = `--shard=${at + 1}/${repeatParts}`
      const repeat = () =>
        runPlaywright(`20 repeats of each journey, part ${at + 1}`, [
          'e2e',
          '--repeat-each=20',
          shard,
        ])
      return [`repeats-${at + 1}`, repeat]
    }),
  ),
}
