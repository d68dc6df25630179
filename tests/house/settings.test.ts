import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { providerIds } from '@/lib/ai/client/model-providers'
import { planNames } from '@/lib/api/plans'
import { aiSettings } from '@/lib/server/config/settings/ai-settings.mjs'
import { deploySettings } from '@/lib/server/config/settings/deploy-settings.mjs'
import {
  describeRefusedOnAws,
  serverSettings,
  settingNames,
} from '@/lib/server/config/settings/settings.mjs'
import { describeUnknownNames } from '@/lib/server/config/variable-names.mjs'
import { writeSettingTables } from '@/scripts/support/setting-tables.mjs'
import { readSource, sourceFiles } from '../support/source-files'

it.each(['docs/operating.md', 'docs/deploy.md'])(
  '%s has the settings as declared: `node scripts/write-settings.mjs` writes them',
  (page) => {
    const text = readFileSync(page, 'utf8')
    expect(text).toBe(writeSettingTables(page, text))
  },
)

it('names each provider of models, and each plan', () => {
  const [provider] = aiSettings
  for (const id of providerIds) expect(provider.says).toContain(`\`${id}\``)
  const plan = serverSettings.find(({ name }) => name === 'VITAE_PLAN')
  for (const name of planNames) expect(plan?.says).toContain(`\`${name}\``)
})

it('declares no name twice, and passes no secret on', () => {
  const names = [...serverSettings, ...deploySettings].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const secrets = serverSettings.filter((one) => 'secret' in one)
  expect(secrets.length).toBeGreaterThan(4)
  for (const one of secrets) expect(one.passTo, one.name).toBe('refused')
  // The configuration holds no secret.
  expect(secrets.filter((one) => 'key' in one)).toEqual([])
})

it('knows the clients of Google and LinkedIn, which a server of one’s own takes and a deploy refuses', () => {
  const clients = settingNames.filter((name) => /_CLIENT_(?:ID|SECRET)$/.test(name))
  expect(clients).toHaveLength(4)
  const given = Object.fromEntries(clients.map((name) => [name, 'x']))
  expect(describeUnknownNames(given)).toEqual([])
  expect(describeRefusedOnAws(given)).toHaveLength(4)
})

it('reads no setting from the environment beside its declaration', () => {
  // What runs before or beside the server: builds, the GitHub Action, and commands that open no server.
  const exempt = new Map([
    ['next.config.mjs', 'the address of the site, while it is built'],
    ['scripts/bundle/amplify-hosting.mjs', 'the address of the site, while it is built'],
    ['scripts/start.mjs', 'sets the data folder of a demo'],
    ['scripts/support/branch-variables.mjs', 'the branch of the site, before settings are read'],
    ['scripts/vitae/open-reader.ts', 'a key for one command'],
    ['scripts/vitae/exam.ts', 'prices for one command'],
    ['scripts/action/main.mjs', 'inputs of the GitHub Action'],
    ['amplify/container/settings.ts', 'a certificate for the stack of containers'],
  ])
  const names = settingNames.join('|')
  const read = new RegExp(
    `\\b(?:env|environment|given|process\\.env)\\??(?:\\.|\\[['"\`])(?:${names})\\b|\\{[^{}]*\\b(?:${names})\\b[^{}]*\\}\\s*=\\s*(?:process\\.env|env|environment|given)\\b`,
  )
  const files = ['lib', 'app', 'components', 'amplify', 'scripts'].flatMap((folder) =>
    sourceFiles([folder]),
  )
  const found = [...files, 'next.config.mjs', 'proxy.ts', 'instrumentation.ts'].filter(
    (file) => !file.startsWith('lib/server/config/settings/') && read.test(readSource(file)),
  )
  expect(found.filter((file) => !exempt.has(file))).toEqual([])
  expect([...exempt.keys()].filter((file) => !found.includes(file))).toEqual([])
})
