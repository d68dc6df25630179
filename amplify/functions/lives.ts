/** Timeout of each function, in seconds: longer than the longest deadline of the work it does (lib/server). */
export const lives = {
  /** API Gateway waits 29 seconds and no longer. */
  api: 28,
  authoriser: 5,
  live: 5,
  /** The deletion of an account has ten minutes. */
  worker: 12 * 60,
  render: 60,
  uploads: 60,
  failure: 60,
  sweep: 10 * 60,
} as const

export type FunctionName = keyof typeof lives

/** Names of all functions. */
export const functionNames = Object.keys(lives) as FunctionName[]
