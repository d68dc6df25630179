import type * as z from 'zod/mini'
import { joinPath } from '@/lib/resume/problems'

/** A place in a template's file, as in `look.header.zones[2].parts`, and what is wrong there; empty for the whole. */
export type TemplateProblem = { path: string; reason: string }

type Issue = z.core.$ZodIssue

const maxNames = 30
const maxKey = 60

const pathOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, key) => joinPath(text, typeof key === 'number' ? key : String(key).slice(0, maxKey)),
    '',
  )

const types: Record<string, string> = {
  string: 'has to be text',
  number: 'has to be a number',
  boolean: 'has to be true or false',
  array: 'has to be a list',
  object: 'has to be an object',
}

const oneOf = (values: readonly unknown[]) =>
  values.length === 1
    ? `has to be ${JSON.stringify(values[0])}`
    : `has to be one of ${values.slice(0, maxNames).join(', ')}`

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? 'is of the wrong type'
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return oneOf('options' in issue && Array.isArray(issue.options) ? issue.options : [])
    case 'unrecognized_keys': {
      const names = issue.keys.slice(0, maxNames).map((key) => `"${key.slice(0, maxKey)}"`)
      return `has a field that no template has: ${names.join(', ')}`
    }
    case 'too_big':
      if (issue.origin === 'array') return `has more than ${issue.maximum} items`
      if (issue.origin === 'string') return `is longer than ${issue.maximum} characters`
      return `is more than ${issue.maximum}`
    case 'too_small':
      if (issue.origin === 'array') return `has fewer than ${issue.minimum} items`
      if (issue.origin === 'string') return 'is empty'
      return `is less than ${issue.minimum}`
    case 'invalid_format':
      return String(issue.pattern).includes('#')
        ? 'has to be a colour such as "#2437c9", in small letters'
        : 'is not a name that is known here'
    default:
      return 'is not allowed here'
  }
}

/** Names the place of an issue of the schema and the reason in plain words. */
export const describeIssue = (issue: Issue): TemplateProblem => ({
  path: pathOf(issue.path),
  reason: reasonOf(issue),
})
