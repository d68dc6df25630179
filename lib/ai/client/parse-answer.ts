import type * as z from 'zod'

export type ParsedAnswer<T> =
  | { ok: true; value: T }
  | { ok: false; code: 'unreadable' | 'wrong-shape'; problems: string[] }

/** Number of problems reported to the model in one message. */
const maxProblems = 8

/** Open models on local servers think aloud before they answer. */
const thinking = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i

/**
 * The first whole JSON object of a text, brackets in strings not counted; null where there is none. One
 * pass over the text from the first bracket on.
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
 * Reads what a model wrote: as it is, else the first whole object in it (fences and polite words around
 * it are common). Whatever is found has to be of the shape.
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
