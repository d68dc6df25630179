import type * as z from 'zod'

export type ParsedAnswer<T> =
  | { ok: true; value: T }
  | { ok: false; code: 'unreadable' | 'wrong-shape'; problems: string[] }

/** Number of problems reported to the model in one message. */
const maxProblems = 8

/** Matches the reasoning block that open models write before an answer. */
const thinking = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i

/**
 * Returns the first complete JSON object of a text, ignoring braces in strings; null without one. One pass from the
 * first brace.
 */
export function findObject(text: string): string | null {
  const start = text.indexOf('{')
  if (start < 0) return null
  let depth = 0
  let isInString = false
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (isInString) {
      if (letter === '\\') at++
      else if (letter === '"') isInString = false
    } else if (letter === '"') isInString = true
    else if (letter === '{') depth++
    else if (letter === '}' && --depth === 0) return text.slice(start, at + 1)
  }
  return null
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/**
 * Parses a model's answer: the whole text, else the first complete object in it (fences and greetings around it are
 * common), validated against the schema.
 */
export function parseAnswer<T>(text: string, schema: z.ZodType<T>): ParsedAnswer<T> {
  const trimmed = text.replace(thinking, '').trim()
  const object = findObject(trimmed)
  const parsed = parseJson(trimmed) ?? (object === null ? null : parseJson(object))
  if (!parsed) return { ok: false, code: 'unreadable', problems: ['The answer is no JSON.'] }
  const read = schema.safeParse(parsed.value)
  if (read.success) return { ok: true, value: read.data }
  const problems = read.error.issues
    .slice(0, maxProblems)
    .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`)
  return { ok: false, code: 'wrong-shape', problems }
}
