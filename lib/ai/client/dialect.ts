/**
 * Way to send requests to a server. `schema`: it gets a strict JSON schema. `json`: it is told to answer one JSON
 * object, and the schema stands in the prompt. `plain`: the schema stands in the prompt alone.
 */
export type Dialect = {
  mode: 'schema' | 'json' | 'plain'
  /** The name under which it takes the most tokens that it may write. */
  limit: 'max_completion_tokens' | 'max_tokens'
  hasTemperature: boolean
  hasEffort: boolean
}

/** Which dialect a server took last, by server and model. */
export type DialectMemory = {
  recall: (key: string) => Dialect | undefined
  keep: (key: string, dialect: Dialect) => void
}

/** Servers and models remembered at once: people may name any model they like. */
const maxRemembered = 200

/** A memory for one process: the first refusal of a server is the last one. */
export function createDialectMemory(): DialectMemory {
  const known = new Map<string, Dialect>()
  return {
    recall: (key) => known.get(key),
    keep(key, dialect) {
      known.delete(key)
      known.set(key, dialect)
      const [oldest] = known.keys()
      if (known.size > maxRemembered && oldest !== undefined) known.delete(oldest)
    },
  }
}

const nextMode = { schema: 'json', json: 'plain', plain: null } as const
const otherLimit = {
  max_completion_tokens: 'max_tokens',
  max_tokens: 'max_completion_tokens',
} as const

/** The server says that prompt and answer do not fit: no other dialect makes them shorter. */
export const isAboutLength = (words: string) =>
  /context.?(length|window)|maximum context|too many (input )?tokens|too long/i.test(words)

/**
 * Returns the dialect to try after a server has refused a request as malformed (400, 422): the parameter that the
 * error names is left out or renamed, else the next rung of the ladder is taken.
 *
 * @param words the text of the server's error
 * @param tried dialects that were refused in this call, with this one
 * @returns null when there is nothing else to try
 */
export function adaptDialect(
  dialect: Dialect,
  words: string,
  tried: readonly Dialect[],
): Dialect | null {
  if (isAboutLength(words)) return null
  const options: Dialect[] = []
  if (/max_(completion_)?tokens/i.test(words)) {
    options.push({ ...dialect, limit: otherLimit[dialect.limit] })
  }
  if (/temperature/i.test(words)) options.push({ ...dialect, hasTemperature: false })
  if (/reasoning/i.test(words)) options.push({ ...dialect, hasEffort: false })
  const mode = nextMode[dialect.mode]
  if (mode) options.push({ ...dialect, mode })
  const isTried = (option: Dialect) => tried.some((one) => isEqual(one, option))
  return options.find((option) => !isTried(option)) ?? null
}

const isEqual = (a: Dialect, b: Dialect) =>
  a.mode === b.mode &&
  a.limit === b.limit &&
  a.hasTemperature === b.hasTemperature &&
  a.hasEffort === b.hasEffort
