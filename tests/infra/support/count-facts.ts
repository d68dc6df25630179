import { countedEvents } from '@/lib/server/kernel/rows/day-counts'
import { publishedMetrics } from '@/lib/server/metrics/aws/create-log-metrics'
import type { facts } from '@/scripts/aws-costs.mjs'
import { at, listOf, resourcesOf } from './resources'
import type { StackTemplate } from './synthesise'

/** Counts in templates what scripts/aws-costs.mjs computes the costs from. */
export function countFacts(stacks: Readonly<Record<string, StackTemplate>>): typeof facts.full {
  const all = (type: string) => resourcesOf(stacks, type)
  const count = (...types: string[]) => types.flatMap(all).length
  const memoryOf = (name: string) =>
    Number(
      all('AWS::Lambda::Function').find(({ path }) => path.endsWith(`/${name}/Resource`))
        ?.properties.MemorySize,
    )
  // An alarm on a formula is paid for by each of its metrics. The one of a health check is in the region of its metric.
  const watched = all('AWS::CloudWatch::Alarm').map(
    ({ properties }) =>
      listOf(properties.Metrics).filter((one) => at(one, 'MetricStat') !== undefined).length || 1,
  )
  const rules = all('AWS::WAFv2::WebACL').map(({ properties }) => listOf(properties.Rules).length)
  const minutes = all('AWS::Events::Rule').filter(
    ({ properties }) => properties.ScheduleExpression === 'rate(1 minute)',
  )
  return {
    alarmMetrics: watched.reduce((sum, one) => sum + one, 0) + count('AWS::Route53::HealthCheck'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    secrets: count('AWS::SecretsManager::Secret'),
    keys: count('AWS::KMS::Key'),
    firewalls: rules.length,
    firewallRules: rules.reduce((sum, one) => sum + one, 0),
    healthChecks: count('AWS::Route53::HealthCheck'),
    metrics: Object.values(publishedMetrics).reduce(
      (sum, dimensions) => sum + (dimensions.length > 0 ? countedEvents.length : 1),
      0,
    ),
    rounds: minutes.length * 730 * 60,
    polledQueues: count('AWS::Lambda::EventSourceMapping'),
    liveApis: count('AWS::AppSync::Api', 'AWS::AppSync::GraphQLApi'),
    memory: {
      api: memoryOf('api'),
      authoriser: memoryOf('authoriser'),
      worker: memoryOf('worker'),
      render: memoryOf('render'),
      sweep: memoryOf('sweep'),
    },
  }
}
