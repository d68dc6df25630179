import { joinPath, type Problem } from './problems'

/**
 * Bounds of a JSON text before it is parsed. A document of `limits.documentBytes` stays well below all of
 * them; a text beyond them costs more to map than anything a person can have written.
 */
export const jsonTextLimits = {
  /** A document nests 50 levels at most (`copyJson`); a body puts a few around it. */
  depth: 56,
  /** Values of all kinds, containers included; an empty one counts twice. */
  values: 60_000,
  /** Items of one list: as many words as the skills of a CV can hold. */
  items: 20_000,
  /** Keys of one object. Every key of a wide one costs several times that of a narrow one. */
  keys: 1_000,
  /** Keys of the two maps of an export of ours: as many as a document can hold entries and bullets. */
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

/** Position of the quote that ends the string which begins at `start`; the end of the text without one. */
function findStringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}

/** A container that is open: how many commas it may have and had, and where its latest string stands. */
type Level = { isList: boolean; limit: number; commas: number; from: number; to: number }

function describePlace(text: string, levels: readonly Level[]): string {
  let path = ''
  for (const { isList, commas, from, to } of levels) {
    path = joinPath(path, isList ? commas : text.slice(from, Math.min(to, from + 100)))
  }
  return path
}

/** Returns the number of keys that an object in a container may have. */
function limitOfKeys(text: string, around: Level | undefined, limits: JsonTextLimits): number {
  const isMapped = around && !around.isList && isMap(text.slice(around.from, around.to))
  return isMapped ? limits.mapKeys : limits.keys
}

/** Opens a level at an opening bracket; returns the problem instead when it exceeds the depth. */
function openLevel(
  text: string,
  levels: Level[],
  isList: boolean,
  limits: JsonTextLimits,
): Problem | null {
  if (levels.length >= limits.depth) {
    const reason = `nested deeper than ${limits.depth} levels`
    // The whole path would be as long as the text.
    return { path: describePlace(text, levels.slice(0, 3)), code: 'too-deep', reason }
  }
  const limit = isList ? limits.items : limitOfKeys(text, levels.at(-1), limits)
  levels.push({ isList, limit, commas: 0, from: 0, to: 0 })
  return null
}

/** Counts an item at a comma; returns the problem when there are too many. */
function countItem(text: string, levels: readonly Level[]): Problem | null {
  const level = levels.at(-1)
  if (!level || ++level.commas < level.limit) return null
  const reason = `more than ${level.limit} ${level.isList ? 'items' : 'fields'}`
  return { path: describePlace(text, levels.slice(0, -1)), code: 'too-many', reason }
}

/** Notes where a string stands: it may be the key of what is opened next. Returns its end. */
function passString(text: string, at: number, level: Level | undefined): number {
  const end = findStringEnd(text, at)
  if (level) {
    level.from = at + 1
    level.to = end
  }
  return end
}

/**
 * Measures JSON before it is parsed: depth, values, items of each list, keys of each object. One linear
 * scan without recursion. What is no JSON passes: the parser refuses it.
 *
 * @returns the first bound that is exceeded, with its place; null when the text may be parsed
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
