import type * as z from 'zod'
import { isRecord } from '@/lib/resume/is-record'

export type ParsedAnswer<T> =
  | {
      ok: true
      value: T
      /** False if items are missing, which were broken or cut off. */
      isWhole: boolean
    }
  | { ok: false; code: 'unreadable' | 'wrong-shape' | 'refused'; problems: string[] }

/** Number of problems reported to the model in one message. */
const maxProblems = 8

/** Matches the reasoning block that open models write before an answer. */
const thinking = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i

/** Maximum characters of a refusal in plain text. */
const maxRefusal = 600
/** English words with which models decline, whatever language they are asked in. */
const refusal =
  /^(?:(?:i[’']?m|i am) sorry\b.*\b(?:can(?:no|[’'])t|unable|won[’']t)\b|sorry, (?:but )?i\b|i (?:can(?:no|[’'])t|am unable to|won[’']t) (?:help|assist|comply|fulfil|provide|do that|continue))/is

/** Returns true for a short text without an object that begins as refusals do. */
const isRefusal = (text: string) =>
  text.length <= maxRefusal && !text.includes('{') && refusal.test(text)

/**
 * Returns the first complete JSON object of a text, ignoring braces in strings; null without one. One pass from the
 * first brace.
 *
 * @param keepsItems ends an object that is cut off behind the last whole item of its last list
 */
function findObject(text: string, keepsItems: boolean): { text: string; isWhole: boolean } | null {
  const start = text.indexOf('{')
  if (start < 0) return null
  let depth = 0
  let isInString = false
  let lastItem = -1
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (isInString) {
      if (letter === '\\') at++
      else if (letter === '"') isInString = false
    } else if (letter === '"') isInString = true
    else if (letter === '{') depth++
    else if (letter === '}') {
      depth--
      if (depth === 0) return { text: text.slice(start, at + 1), isWhole: true }
      if (depth === 1) lastItem = at
    }
  }
  if (!keepsItems || lastItem < 0) return null
  return { text: `${text.slice(start, lastItem + 1)}]}`, isWhole: false }
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Leaves out the items of lists that have problems, where most of a list has none. */
function withoutBroken(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (!isRecord(value)) return value
  const broken = new Set(issues.map(({ path: [key, at] }) => `${String(key)} ${String(at)}`))
  const lists = Object.entries(value).map(([key, list]): [string, unknown] => {
    const kept = Array.isArray(list) ? list.filter((_, at) => !broken.has(`${key} ${at}`)) : []
    return [key, Array.isArray(list) && kept.length * 2 >= list.length ? kept : list]
  })
  return Object.fromEntries(lists)
}

/**
 * Parses a model's answer: the whole text, else the first complete object in it (fences and greetings around it are
 * common), validated against the schema.
 *
 * @param keepsItems keeps the whole items of lists if others are broken or cut off
 */
export function parseAnswer<T>(
  text: string,
  schema: z.ZodType<T>,
  keepsItems = false,
): ParsedAnswer<T> {
  const trimmed = text.replace(thinking, '').trim()
  const object = findObject(trimmed, keepsItems)
  const whole = parseJson(trimmed)
  const parsed = whole ?? (object && parseJson(object.text))
  if (!parsed && isRefusal(trimmed)) return { ok: false, code: 'refused', problems: [] }
  if (!parsed) return { ok: false, code: 'unreadable', problems: ['The answer is no JSON.'] }
  const read = schema.safeParse(parsed.value)
  if (read.success) {
    return { ok: true, value: read.data, isWhole: whole !== null || object?.isWhole === true }
  }
  const unbroken = keepsItems ? withoutBroken(parsed.value, read.error.issues) : null
  const kept = schema.safeParse(unbroken)
  if (kept.success) return { ok: true, value: kept.data, isWhole: false }
  const problems = read.error.issues
    .slice(0, maxProblems)
    .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`)
  return { ok: false, code: 'wrong-shape', problems }
}
