import { Duration } from 'aws-cdk-lib'

/** How long each function may run: longer than the longest deadline of what it does (lib/server/services). */
export const lives = {
  /** API Gateway waits 29 seconds and no longer. */
  api: Duration.seconds(28),
  authoriser: Duration.seconds(5),
  /** The deletion of an account has ten minutes. */
  worker: Duration.minutes(12),
  render: Duration.seconds(60),
  uploads: Duration.seconds(60),
  failure: Duration.seconds(60),
  sweep: Duration.minutes(10),
} as const

export type FunctionName = keyof typeof lives

/** Every function of ours. */
export const functionNames = Object.keys(lives) as FunctionName[]
