import { copyJson, type JsonValue } from '@/lib/resume/json-value'
import { importLimits } from '../limits'
import { type Failure, failed } from '../source/read-result'

/** Whether brackets lie deeper than any CV's, told before anything recursive looks at the text. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      if (++depth > importLimits.jsonDepth) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}

/**
 * Reads JSON that somebody hands in.
 *
 * @returns plain JSON, copied; `too-large` over 2 MB, `unsafe` for nesting deeper than 50 and for keys
 *   that change what objects are, `damaged` for what is no JSON
 */
export function parseJson(text: string): { ok: true; value: JsonValue } | Failure {
  if (text.length > importLimits.jsonBytes) return failed('too-large')
  if (isTooDeep(text)) return failed('unsafe')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed('damaged')
  }
  const copied = copyJson(value)
  if (copied.ok) return copied
  const isTooLarge = copied.problems.some(({ code }) => code === 'too-large')
  return failed(isTooLarge ? 'too-large' : 'unsafe')
}
