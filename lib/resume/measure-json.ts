import { joinPath, type Problem } from './problems'

/**
 * Limits of JSON text before parsing. Documents of `limits.documentBytes` are well below; larger
 * texts are expensive to parse and cannot be genuine.
 */
export const jsonTextLimits = {
  /** Documents nest at most 50 levels (`copyJson`), plus a few for the request body. */
  depth: 56,
  /** Values of all types including containers; empty containers count twice. */
  values: 60_000,
  /** Items of one list: the maximum number of a CV's skills. */
  items: 20_000,
  /** Keys of one object; objects with many keys are disproportionately expensive. */
  keys: 1_000,
  /** Keys of the two maps in this app's export: one per entry or bullet. */
  mapKeys: 10_000,
} as const

const isMap = (key: string) => key === 'ids' || key === 'flags'

type JsonTextLimits = { readonly [K in keyof typeof jsonTextLimits]: number }

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Returns the offset of the quote that ends a string, or the end of the text. */
function findStringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}

/** An open container: its limit and count of commas, and the position of its last string. */
type Level = { isList: boolean; limit: number; commas: number; from: number; to: number }

function describePlace(text: string, levels: readonly Level[]): string {
  let path = ''
  for (const { isList, commas, from, to } of levels) {
    path = joinPath(path, isList ? commas : text.slice(from, Math.min(to, from + 100)))
  }
  return path
}

/** Returns the maximum number of keys of an object within a container. */
function limitOfKeys(text: string, around: Level | undefined, limits: JsonTextLimits): number {
  const isMapped = around && !around.isList && isMap(text.slice(around.from, around.to))
  return isMapped ? limits.mapKeys : limits.keys
}

/** Opens a container; returns a problem if it is too deep. */
function openLevel(
  text: string,
  levels: Level[],
  isList: boolean,
  limits: JsonTextLimits,
): Problem | null {
  if (levels.length >= limits.depth) {
    const reason = `nested deeper than ${limits.depth} levels`
    // Shortened: the full path would be as long as the text.
    return { path: describePlace(text, levels.slice(0, 3)), code: 'too-deep', reason }
  }
  const limit = isList ? limits.items : limitOfKeys(text, levels.at(-1), limits)
  levels.push({ isList, limit, commas: 0, from: 0, to: 0 })
  return null
}

/** Counts an item at a comma; returns a problem over the limit. */
function countItem(text: string, levels: readonly Level[]): Problem | null {
  const level = levels.at(-1)
  if (!level || ++level.commas < level.limit) return null
  const reason = `more than ${level.limit} ${level.isList ? 'items' : 'fields'}`
  return { path: describePlace(text, levels.slice(0, -1)), code: 'too-many', reason }
}

/** Records the position of a string, which may be a key, and returns its end. */
function passString(text: string, at: number, level: Level | undefined): number {
  const end = findStringEnd(text, at)
  if (level) {
    level.from = at + 1
    level.to = end
  }
  return end
}

/**
 * Checks JSON text before parsing: depth, values, items per list, keys per object. One linear scan
 * without recursion. Invalid JSON passes, since the parser rejects it.
 * @returns the first limit exceeded with its path; null if the text may be parsed
 */
export function measureJson(text: string, limits: JsonTextLimits = jsonTextLimits): Problem | null {
  const levels: Level[] = []
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let problem: Problem | null = null
    if (code === quote) at = passString(text, at, levels.at(-1))
    else if (code === closeBracket || code === closeBrace) levels.pop()
    else if (code === comma) {
      values++
      problem = countItem(text, levels)
    } else if (code === openBracket || code === openBrace) {
      values++
      problem = openLevel(text, levels, code === openBracket, limits)
    }
    if (problem) return problem
    if (values > limits.values) {
      const reason = `more than ${limits.values} values`
      return { path: describePlace(text, levels.slice(0, 1)), code: 'too-many', reason }
    }
  }
  return null
}
