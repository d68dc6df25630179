import { copyJson, type JsonValue } from '@/lib/resume/json-value'
import { jsonTextLimits, measureJson } from '@/lib/resume/measure-json'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** Checked on the raw text, before any recursive parsing. */
const textLimits = { ...jsonTextLimits, depth: importLimits.jsonDepth }

/**
 * Parses untrusted JSON.
 * @returns a plain copy, or `too-large` (over 2 MB or too many values), `unsafe` (nested deeper
 * than 50, or keys such as `__proto__`), `damaged` (not JSON)
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
