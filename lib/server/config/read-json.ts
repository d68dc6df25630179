import 'server-only'
import type * as z from 'zod'

/** Parses JSON; null for what is none, which no schema of a setting takes. */
export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/**
 * Reads a setting that is JSON.
 *
 * @returns null after an error was reported
 */
export function readJson<T>(
  name: string,
  text: string,
  schema: z.ZodType<T>,
  wrong: (sentence: string) => void,
): T | null {
  const json = parseJson(text)
  if (json === null) {
    wrong(`${name} is no JSON.`)
    return null
  }
  const read = schema.safeParse(json)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) {
    wrong(`${name} is not valid at [${path.join('].[')}]: ${message}.`)
  }
  return null
}
