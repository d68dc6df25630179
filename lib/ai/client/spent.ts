/** Usage of calls. Null: a server did not say, or was cut off before it could; never 0. */
export type Spent = {
  /** Requests that reached a model, or may have. */
  calls: number
  input: number | null
  output: number | null
  /** Input tokens that the server had cached from an earlier call. */
  cached: number | null
  /** Of the output, what the model wrote for itself. */
  reasoning: number | null
}

export const nothingSpent: Spent = { calls: 0, input: 0, output: 0, cached: 0, reasoning: 0 }

/** A call of which nothing is known but that it was made. */
export const unknownSpent: Spent = {
  calls: 1,
  input: null,
  output: null,
  cached: null,
  reasoning: null,
}

const add = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

/** Both together; what is unknown of one is unknown of both. */
export function addSpent(a: Spent, b: Spent): Spent {
  return {
    calls: a.calls + b.calls,
    input: add(a.input, b.input),
    output: add(a.output, b.output),
    cached: add(a.cached, b.cached),
    reasoning: add(a.reasoning, b.reasoning),
  }
}

/** Tokens of both directions; null when unknown. */
export const tokensOf = ({ input, output }: Spent) => add(input, output)

/** At most so many tokens are in a text: a token is three bytes or more in all but rare scripts. */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / 3)
}
