import { joinPath, maximalProblems, type Problem } from './problems'

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
export type JsonObject = { [key: string]: JsonValue }

/** What is taken in at most, before anything is looked at more closely. */
const jsonLimits = { depth: 50, characters: 2_000_000, values: 200_000 }

export type JsonResult = { ok: true; value: JsonValue } | { ok: false; problems: Problem[] }

/** True for a plain JSON object, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A fresh copy of a value that somebody hands in, made of JSON only. Anything else is a problem:
 * numbers that are none, functions, dates, nesting deeper than 50, more than 2 million characters,
 * and the key `__proto__`, which would change what objects are. Keys that hold `undefined` count as
 * absent. Never throws, whatever comes.
 */
export function copyJson(input: unknown): JsonResult {
  const problems: Problem[] = []
  let characters = 0
  let values = 0
  const report = (problem: Problem) => {
    if (problems.length < maximalProblems) problems.push(problem)
    return null
  }
  const spent = () => characters > jsonLimits.characters || values > jsonLimits.values

  const copyObject = (value: object, path: string, depth: number): JsonValue => {
    const prototype: unknown = Object.getPrototypeOf(value)
    // Objects of another realm (a worker, a test) have another Object.prototype, itself without one.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return report({ path, code: 'wrong-type', reason: 'not plain JSON' })
    }
    const copied: JsonObject = {}
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue
      characters += key.length
      const place = joinPath(path, key.slice(0, 100))
      if (key === '__proto__')
        report({ path: place, code: 'forbidden-key', reason: 'a key that is not allowed' })
      else copied[key] = copy(item, place, depth + 1)
    }
    return copied
  }

  const copy = (value: unknown, path: string, depth: number): JsonValue => {
    values++
    if (spent()) return null
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'string') {
      characters += value.length
      return value
    }
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return value
      return report({ path, code: 'wrong-type', reason: 'not a number' })
    }
    if (typeof value !== 'object')
      return report({ path, code: 'wrong-type', reason: 'not plain JSON' })
    if (depth >= jsonLimits.depth) {
      return report({
        path,
        code: 'too-deep',
        reason: `nested deeper than ${jsonLimits.depth} levels`,
      })
    }
    if (Array.isArray(value)) {
      return value.map((item, at) => copy(item ?? null, joinPath(path, at), depth + 1))
    }
    return copyObject(value, path, depth)
  }

  const value = copy(input, '', 0)
  if (spent()) report({ path: '', code: 'too-large', reason: 'larger than a CV can be' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

/** True when two JSON values say the same; the order of keys means nothing. */
export function equalJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && equalLists(a, b)
  }
  // Without lists of keys: the server compares every save with what it has.
  let keys = 0
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !equalJson(a[key], b[key])) return false
    keys++
  }
  for (const _ in b) keys--
  return keys === 0
}

function equalLists(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (!equalJson(a[at], b[at])) return false
  return true
}
