import { Duration, type Stack } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { CfnEventSourceMapping, type Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { FunctionName } from '../functions/lives'
import type { Settings } from '../settings'
import type { Queues } from './queues'

/**
 * Connects a function to a queue: it handles messages in batches and returns those that failed, so that the others
 * are not delivered again. Concurrency is limited at the source, so that a long queue takes no Lambdas away from
 * the API.
 */
function takeFrom(taker: Lambda, queue: IQueue, batchSize: number, atOnce: number): void {
  new CfnEventSourceMapping(taker, 'Messages', {
    functionName: taker.functionArn,
    eventSourceArn: queue.queueArn,
    batchSize,
    functionResponseTypes: ['ReportBatchItemFailures'],
    scalingConfig: { maximumConcurrency: Math.max(atOnce, 2) },
  }).node.addDependency(taker.role ?? taker)
}

/** Connects queues, schedule and functions. */
export function connectJobs(
  stack: Stack,
  { worker, render, failure, sweep }: Readonly<Record<FunctionName, Lambda>>,
  queues: Queues,
  { workers, reservedConcurrency, kind }: Settings,
): void {
  takeFrom(worker, queues.jobs, 10, workers)
  // One at a time each: a PDF takes a whole processor.
  takeFrom(render, queues.renders, 1, workers)
  takeFrom(failure, queues.deadLetters, 10, 2)
  if (reservedConcurrency !== null) {
    const { defaultChild } = worker.node
    Object.assign(defaultChild ?? {}, { reservedConcurrentExecutions: reservedConcurrency })
  }
  new Rule(stack, 'SweepTimes', {
    description: 'Vitae: does what is due, and clears away what nobody needs any more',
    // Webhooks are promised for the minute after a change. A preview or sandbox has no users who wait for them.
    schedule: Schedule.rate(Duration.minutes(kind === 'lasting' ? 1 : 60)),
    targets: [new LambdaFunction(sweep, { retryAttempts: 1, maxEventAge: Duration.minutes(10) })],
  })
  sweep.configureAsyncInvoke({
    retryAttempts: 1,
    maxEventAge: Duration.minutes(10),
    onFailure: new SqsDestination(queues.deadLetters),
  })
}
