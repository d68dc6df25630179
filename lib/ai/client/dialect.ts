/**
 * Request format that a server accepts. `schema`: strict JSON schema. `json`: JSON mode, with the schema in the prompt.
 * `plain`: the schema in the prompt alone.
 */
export type Dialect = {
  mode: 'schema' | 'json' | 'plain'
  /** Name of the parameter that limits output tokens. */
  limit: 'max_completion_tokens' | 'max_tokens'
  hasTemperature: boolean
  hasEffort: boolean
  canStream: boolean
}

/** Stores which dialect each server and model last accepted. */
export type DialectMemory = {
  recall: (key: string) => Dialect | undefined
  keep: (key: string, dialect: Dialect) => void
}

/** Maximum entries: people may name any model. */
const maxRemembered = 200

/** Creates a dialect memory for one process, so that a server refuses each parameter only once. */
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

/** Returns true if the error says that prompt and answer exceed the context; no other dialect makes them shorter. */
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
  if (/stream/i.test(words)) options.push({ ...dialect, canStream: false })
  const mode = nextMode[dialect.mode]
  if (mode) options.push({ ...dialect, mode })
  const isTried = (option: Dialect) => tried.some((one) => isEqual(one, option))
  return options.find((option) => !isTried(option)) ?? null
}

const isEqual = (a: Dialect, b: Dialect) =>
  a.mode === b.mode &&
  a.limit === b.limit &&
  a.hasTemperature === b.hasTemperature &&
  a.hasEffort === b.hasEffort &&
  a.canStream === b.canStream
