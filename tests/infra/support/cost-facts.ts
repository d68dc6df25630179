import { expect } from 'vitest'
import type { Facts } from '@/amplify/costs/sheet'
import { functionNames } from '@/amplify/functions/lives'
import { at, listOf, resourcesOf } from './resources'
import type { StackTemplate } from './synthesise'

/** Times a month of `rate(10 minutes)` or `rate(1 hour)`. */
function timesOf(schedule: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour)s?\)$/.exec(schedule) ?? []
  if (!count) throw new Error(`Nobody knows how often ${schedule} is`)
  return (730 * (unit === 'hour' ? 1 : 60)) / Number(count)
}

/** Returns what templates say about money. */
export function readFacts(stacks: Readonly<Record<string, StackTemplate>>): Facts {
  const count = (type: string) =>
    resourcesOf(stacks, type).filter((one) => one.type === type).length
  const lambdas = resourcesOf(stacks, 'AWS::Lambda::Function')
  const memory = functionNames.map((name) => {
    const found = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
    return [name, Number(found?.properties.MemorySize)] as const
  })
  const [rule, ...others] = resourcesOf(stacks, 'AWS::Events::Rule')
  expect(others).toEqual([])
  const [stage] = resourcesOf(stacks, 'AWS::ApiGateway::Stage')
  const [firewall] = resourcesOf(stacks, 'AWS::WAFv2::WebACL')
  return {
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    secrets: count('AWS::SecretsManager::Secret'),
    keys: count('AWS::KMS::Key'),
    firewallRules: listOf(firewall?.properties.Rules).length,
    hasCache: at(stage?.properties, 'CacheClusterEnabled') === true,
    memory: Object.fromEntries(memory),
    clock: { sweep: timesOf(String(rule?.properties.ScheduleExpression)) },
  }
}

/** Returns what a preview of the same app is made of; its own synthesis is held against this. */
export const previewFacts = (facts: Facts): Facts => ({
  ...facts,
  ...{ alarms: 0, dashboards: 0, keys: 0, firewallRules: 0, hasCache: false },
  clock: { sweep: 730 },
})
