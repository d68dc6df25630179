import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { facts, writeTables } from '@/scripts/aws-costs.mjs'
import { listOf, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

it('docs/aws-costs.md has the tables that are computed', () => {
  const page = readFileSync('docs/aws-costs.md', 'utf8')
  for (const table of writeTables()) expect(page).toContain(`\n${table}\n`)
})

it('they are computed from what the templates have', async () => {
  const { stacks } = await synthesise()
  const count = (type: string) => resourcesOf(stacks, type).length
  const lambdas = resourcesOf(stacks, 'AWS::Lambda::Function')
  const memory = Object.keys(facts.memory).map((name) => {
    const found = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
    return [name, found?.properties.MemorySize]
  })
  const [firewall] = resourcesOf(stacks, 'AWS::WAFv2::WebACL')
  const rules = resourcesOf(stacks, 'AWS::Events::Rule')
  expect(rules.map(({ properties }) => properties.ScheduleExpression)).toEqual(['rate(1 minute)'])
  expect(facts).toEqual({
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    secrets: count('AWS::SecretsManager::Secret'),
    keys: count('AWS::KMS::Key'),
    firewallRules: listOf(firewall?.properties.Rules).length,
    sweeps: 730 * 60,
    memory: Object.fromEntries(memory),
  })
})
