import type { Stack } from 'aws-cdk-lib'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { QueryDefinition, QueryString } from 'aws-cdk-lib/aws-logs'
import type { FunctionName } from '../functions/lives'
import type { Settings } from '../settings'

/** Adds saved log queries for incidents (CloudWatch, Logs Insights, Queries). */
export function addQueries(
  stack: Stack,
  functions: Readonly<Record<FunctionName, Lambda>>,
  { loginPrefix }: Settings,
): void {
  const ask = (id: string, names: readonly FunctionName[], query: QueryString) =>
    new QueryDefinition(stack, `Query-${id.replaceAll(' ', '-')}`, {
      queryDefinitionName: `${loginPrefix}/${id}`,
      logGroups: names.map((name) => functions[name].logGroup),
      queryString: query,
    })
  const everything = Object.keys(functions) as FunctionName[]
  ask(
    'errors',
    everything,
    new QueryString({
      fields: ['@timestamp', '@log', '@message'],
      filterStatements: ['@message like /(?i)error|Task timed out|Runtime exited/'],
      sort: '@timestamp desc',
      limit: 100,
    }),
  )
  ask(
    'dead letters',
    ['failure'],
    new QueryString({
      fields: ['@timestamp', '@message'],
      sort: '@timestamp desc',
      limit: 100,
    }),
  )
  ask(
    'slowest',
    everything,
    new QueryString({
      fields: ['@timestamp', '@log', '@duration', '@initDuration', '@maxMemoryUsed'],
      filterStatements: ['@type = "REPORT"'],
      sort: '@duration desc',
      limit: 50,
    }),
  )
  ask(
    'cold starts',
    everything,
    new QueryString({
      filterStatements: ['ispresent(@initDuration)'],
      statsStatements: ['count(*), avg(@initDuration), max(@initDuration) by @log, bin(1h)'],
    }),
  )
}
