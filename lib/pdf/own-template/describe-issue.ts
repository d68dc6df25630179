import type * as z from 'zod/mini'
import { joinPath, type Problem, type ProblemCode } from '@/lib/resume/problems'
import {
  because,
  type TemplateFactKind,
  type TemplateProblem,
  type TemplateReason,
} from './template-problem'

type Issue = z.core.$ZodIssue

const maxNames = 30
const maxKey = 60

const pathOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, key) => joinPath(text, typeof key === 'number' ? key : String(key).slice(0, maxKey)),
    '',
  )

const types: Record<string, TemplateReason> = {
  string: because('has to be text', 'not-text'),
  number: because('has to be a number', 'not-number'),
  boolean: because('has to be true or false', 'not-boolean'),
  array: because('has to be a list', 'not-list'),
  object: because('has to be an object', 'not-object'),
}

function oneOf(values: readonly unknown[]): TemplateReason {
  const [only] = values
  const text = values.length === 1 ? JSON.stringify(only) : values.slice(0, maxNames).join(', ')
  const reason = values.length === 1 ? `has to be ${text}` : `has to be one of ${text}`
  return because(reason, 'not-one-of', { text })
}

function tooBig({ origin, maximum }: { origin: string; maximum: number | bigint }): TemplateReason {
  const count = Number(maximum)
  if (origin === 'array') return because(`has more than ${count} items`, 'too-many', { count })
  if (origin === 'string') {
    return because(`is longer than ${count} characters`, 'too-long', { count })
  }
  return because(`is more than ${count}`, 'too-large', { count })
}

function tooSmall({
  origin,
  minimum,
}: {
  origin: string
  minimum: number | bigint
}): TemplateReason {
  const count = Number(minimum)
  if (origin === 'array') return because(`has fewer than ${count} items`, 'too-few', { count })
  if (origin === 'string') return because('is empty', 'empty')
  return because(`is less than ${count}`, 'too-small', { count })
}

function reasonOf(issue: Issue): TemplateReason {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? because('is of the wrong type', 'wrong-type')
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return oneOf('options' in issue && Array.isArray(issue.options) ? issue.options : [])
    case 'unrecognized_keys': {
      const names = issue.keys.slice(0, maxNames).map((key) => `"${key.slice(0, maxKey)}"`)
      const text = names.join(', ')
      return because(`has a field that no template has: ${text}`, 'unknown-field', { text })
    }
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_format':
      return String(issue.pattern).includes('#')
        ? because('has to be a colour such as "#2437c9", in small letters', 'not-colour')
        : because('is not a name that is known here', 'unknown-name')
    default:
      return because('is not allowed here', 'not-allowed')
  }
}

/** Converts a schema issue to its path and a readable reason. */
export const describeIssue = (issue: Issue): TemplateProblem => ({
  path: pathOf(issue.path),
  ...reasonOf(issue),
})

/** Kinds of problems before schema validation. */
const kinds: Partial<Record<ProblemCode, TemplateFactKind>> = {
  'wrong-type': 'wrong-type',
  'too-deep': 'too-deep',
}

/** Converts a problem of any JSON to one of a template. */
export const describeProblem = ({ path, code, reason }: Problem): TemplateProblem => ({
  path,
  ...because(reason, kinds[code] ?? 'not-allowed'),
})
