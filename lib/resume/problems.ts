import { compareDates, isCanonicalDate } from './dates/dates'
import { misspelledName } from './text/nearest-name'

/** Reason why an input was rejected. */
export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'too-deep'
  | 'too-large'
  | 'forbidden-key'
  | 'not-allowed'
  | 'newer-version'

/**
 * A problem at one place of an input. `path` is as in `work[2].highlights[0]`, empty for the whole.
 * `reason` is a short English phrase for command line and API; the interface translates `code`.
 */
export type Problem = { path: string; code: ProblemCode; reason: string }

/** A place of an input, such as `work[2].name`, and a short English phrase about a value that was probably meant otherwise. */
export type InputWarning = { path: string; reason: string }

/** Warns of an unknown name that is a misspelled one of `names`; null for any other name. */
export function nameWarning(
  key: string,
  names: readonly string[],
  path: string,
): InputWarning | null {
  const meant = misspelledName(key, names)
  return meant === null ? null : { path, reason: `did you mean "${meant}"?` }
}

/** Warns of dates of an entry that could not be read, and of an end before the start. */
export function dateWarnings(
  entry: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: string,
): InputWarning[] {
  const warnings = names.flatMap((name): InputWarning[] => {
    const text = entry[name]
    if (!text || isCanonicalDate(String(text))) return []
    return [{ path: joinPath(path, name), reason: `"${text}" is no date` }]
  })
  const { startDate, endDate } = entry
  const isReversed = (compareDates(String(endDate ?? ''), String(startDate ?? '')) ?? 0) < 0
  if (!isReversed) return warnings
  const reason = `"${endDate}" is before the start`
  return [...warnings, { path: joinPath(path, 'endDate'), reason }]
}

/** Maximum problems reported. */
export const maxProblems = 100

/** Appends a key to a path: `work[2].name`. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

type Issue = {
  code?: string
  path: readonly PropertyKey[]
  message: string
  origin?: string
  minimum?: unknown
  maximum?: unknown
  format?: string
  pattern?: string
  values?: readonly unknown[]
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  )

/** Names the allowed values of an issue: a list of them, a bound, or a form; null for other issues. */
function allowedOf({ code, values, minimum, maximum, format, pattern }: Issue): string | null {
  if (values) return `one of ${values.map(String).join(', ')}`
  if (code === 'too_small') return `at least ${minimum}`
  if (code === 'too_big') return `at most ${maximum}`
  if (code !== 'invalid_format') return null
  return format === 'regex' ? `text of the form ${pattern}` : `${format}`
}

/** Converts a schema issue of an `input` to a problem: `missing` where the input has nothing at that place. */
export function problemOfIssue(issue: Issue, input: unknown): Problem {
  const path = issue.path.reduce<string>(
    (text, key) => joinPath(text, typeof key === 'number' ? key : String(key)),
    '',
  )
  if (path !== '' && valueAt(input, issue.path) === undefined) {
    return { path, code: 'missing', reason: 'missing' }
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { path, code: 'too-long', reason: `longer than ${issue.maximum} characters` }
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return { path, code: 'too-many', reason: `more than ${issue.maximum} items` }
  }
  if (issue.code === 'invalid_type')
    return { path, code: 'wrong-type', reason: 'not of the right type' }
  const allowed = allowedOf(issue)
  const reason = `not an allowed value${allowed === null ? '' : `: ${allowed} expected`}`
  return { path, code: 'not-allowed', reason }
}
