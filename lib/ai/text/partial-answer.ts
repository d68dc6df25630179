import type { JsonValue } from '@/lib/resume/json-value'

/** Ends an object that is still being written: open strings and brackets are closed. */
function close(text: string, open: readonly string[], isInString: boolean): JsonValue | undefined {
  // An escape sequence that has not come as a whole.
  const whole = isInString ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, '')}"` : text
  try {
    return JSON.parse(whole + open.toReversed().join(''))
  } catch {
    return undefined
  }
}

/** A string, closed or not, or a sign of structure. */
const tokens = /"(?:[^"\\]|\\[\s\S])*(?:"|(\\?$))|[{}[\],]/g

/**
 * Reads an answer that is still being written: its object with what has come of it, the last text perhaps in part. One
 * pass from the first brace.
 *
 * @returns null before the object has begun
 */
export function readPartialAnswer(text: string): JsonValue | null {
  const answer = text.replace(/^\s*<think(?:ing)?>[\s\S]*?(<\/think(?:ing)?>|$)/i, '')
  const start = answer.indexOf('{')
  if (start < 0) return null
  const object = answer.slice(start)
  let open: string[] = []
  let isInString = false
  /** The end of the last whole item, with what was open there. */
  let last = { at: 0, open }
  for (const { 0: token, 1: end, index } of object.matchAll(tokens)) {
    isInString = end !== undefined
    if (token.startsWith('"')) continue
    if (token === '{' || token === '[') open = [...open, token === '{' ? '}' : ']']
    else if (token !== ',') open = open.slice(0, -1)
    last = { at: token === ',' ? index : index + 1, open }
    if (open.length === 0) break
  }
  if (open.length === 0) return close(object.slice(0, last.at), [], false) ?? null
  const whole = close(object, open, isInString)
  return whole ?? close(object.slice(0, last.at), last.open, false) ?? null
}

/**
 * Returns the texts at a path of an answer that may be incomplete, in order. `*` stands for each item of a list; texts
 * of a list at the end of the path are one.
 */
export function textsAt(value: JsonValue | undefined, path: readonly string[]): string[] {
  const [key, ...rest] = path
  if (key === undefined) {
    const parts = Array.isArray(value) ? value : [value]
    const texts = parts.filter((part) => typeof part === 'string')
    return texts.length > 0 ? [texts.join(' ')] : []
  }
  if (key === '*') return Array.isArray(value) ? value.flatMap((one) => textsAt(one, rest)) : []
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? textsAt(value[key], rest) : []
}
