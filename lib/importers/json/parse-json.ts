import { copyJson, type JsonValue } from '@/lib/resume/json-value'
import { jsonTextLimits, measureJson } from '@/lib/resume/measure-json'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** Told before anything recursive looks at the text. */
const textLimits = { ...jsonTextLimits, depth: importLimits.jsonDepth }

/**
 * Reads JSON that somebody hands in.
 *
 * @returns plain JSON, copied; `too-large` over 2 MB or with more values than a CV has, `unsafe` for nesting deeper than 50 and for keys
 *   that change what objects are, `damaged` for what is no JSON
 */
export function parseJson(text: string): { ok: true; value: JsonValue } | Failure {
  if (text.length > importLimits.jsonBytes) return failed('too-large')
  const problem = measureJson(text, textLimits)
  if (problem) return failed(problem.code === 'too-deep' ? 'unsafe' : 'too-large')
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
