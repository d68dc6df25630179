import { isRecord } from './is-record'
import { joinPath, maxProblems, type Problem, type ProblemCode } from './problems'

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
export type JsonObject = { [key: string]: JsonValue }

/** Limits of accepted JSON, checked while copying. */
const jsonLimits = { depth: 50, characters: 2_000_000, values: 200_000 }

export type JsonResult = { ok: true; value: JsonValue } | { ok: false; problems: Problem[] }

/** True for a plain JSON object, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isRecord(value)
}

/** Returns a JSON object unchanged, and an empty one for other values. */
export const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})

/** Returns a text unchanged, and an empty one for other values. */
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Returns the objects of a list; none for any other value. */
export const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : []

/**
 * Returns a deep copy of an untrusted value, made of JSON only. Reports NaN, functions, dates,
 * nesting deeper than 50, more than 2 million characters, and the key `__proto__`. `undefined`
 * values are omitted. Never throws.
 */
export function copyJson(input: unknown): JsonResult {
  const problems: Problem[] = []
  let characters = 0
  let values = 0
  const report = (code: ProblemCode, reason: string) => {
    if (problems.length < maxProblems) problems.push({ path: pathOfPlace(), code, reason })
    return null
  }
  const spent = () => characters > jsonLimits.characters || values > jsonLimits.values

  // Path of the current value; built as text only for a problem, since most values have none.
  const place: (string | number)[] = []
  const pathOfPlace = () => place.reduce<string>((path, key) => joinPath(path, key), '')

  const copyInside = (value: unknown, key: string | number): JsonValue => {
    place.push(typeof key === 'string' ? key.slice(0, 100) : key)
    const copied = copy(value)
    place.pop()
    return copied
  }

  const copyObject = (value: object): JsonValue => {
    const prototype: unknown = Object.getPrototypeOf(value)
    // The Object.prototype of another realm (worker, test) has itself no prototype.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return report('wrong-type', 'not plain JSON')
    }
    const copied: JsonObject = {}
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue
      characters += key.length
      if (key !== '__proto__') copied[key] = copyInside(item, key)
      else {
        place.push(key)
        report('forbidden-key', 'a key that is not allowed')
        place.pop()
      }
    }
    return copied
  }

  const copy = (value: unknown): JsonValue => {
    values++
    if (spent()) return null
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'string') {
      characters += value.length
      return value
    }
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : report('wrong-type', 'not a number')
    }
    if (typeof value !== 'object') return report('wrong-type', 'not plain JSON')
    if (place.length >= jsonLimits.depth) {
      return report('too-deep', `nested deeper than ${jsonLimits.depth} levels`)
    }
    return Array.isArray(value)
      ? value.map((item, at) => copyInside(item ?? null, at))
      : copyObject(value)
  }

  const value = copy(input)
  if (spent()) report('too-large', 'larger than a CV can be')
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

/** Whether two JSON values are deeply equal, whatever the order of keys. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && equalLists(a, b)
  }
  // Without allocating key lists: the server compares every save with the stored document.
  let keys = 0
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !equalJson(a[key as keyof typeof a], b[key as keyof typeof b]))
      return false
    keys++
  }
  for (const _ in b) keys--
  return keys === 0
}

function equalLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (!equalJson(a[at], b[at])) return false
  return true
}
