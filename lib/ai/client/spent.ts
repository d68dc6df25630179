/** Token usage of calls. Null: not reported or cut off; never 0 for unknown. */
export type Spent = {
  /** Requests that reached a model, or may have. */
  calls: number
  input: number | null
  output: number | null
  /** Input tokens served from the server's cache. */
  cached: number | null
  /** Output tokens spent on reasoning. */
  reasoning: number | null
}

export const nothingSpent: Spent = { calls: 0, input: 0, output: 0, cached: 0, reasoning: 0 }

/** Usage of a call that reported none. */
export const unknownSpent: Spent = {
  calls: 1,
  input: null,
  output: null,
  cached: null,
  reasoning: null,
}

const add = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

/** Adds two usages; unknown plus anything is unknown. */
export function addSpent(a: Spent, b: Spent): Spent {
  return {
    calls: a.calls + b.calls,
    input: add(a.input, b.input),
    output: add(a.output, b.output),
    cached: add(a.cached, b.cached),
    reasoning: add(a.reasoning, b.reasoning),
  }
}

/** Input plus output tokens; null if unknown. */
export const tokensOf = ({ input, output }: Spent) => add(input, output)

/** Returns an upper bound of the tokens of a text: a token is three bytes or more in all but rare scripts. */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / 3)
}
