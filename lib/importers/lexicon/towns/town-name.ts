import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import type { TextRange } from '../language-names'
import { memoise } from '../memoise'
import towns from './towns.json'

/** A town or region; `isCommon`: also a word, personal name or employer. */
export type Town = TextRange & { isCommon: boolean }

/** Names of towns and regions, those of one country or group of countries per row, in the order of their tables. */
const { common: commonNames, ...tables } = towns
const cells = Object.values(tables).flat()

/** Returns all names of the tables, as written there. */
export const allTownNames = (): readonly string[] => cells.flatMap((cell) => cell.split('|'))

let known: Map<string, boolean> | undefined

/**
 * Returns the folded names with whether they are common, which is also a word, personal name, employer, tool or school:
 * evidence only next to another place. Built lazily.
 */
function loadTowns(): Map<string, boolean> {
  if (known) return known
  const fold = (name: string) => foldInPlace(name).folded
  const common = new Set(commonNames.split('|').map(fold))
  known = new Map(allTownNames().map((name) => [fold(name), common.has(fold(name))]))
  return known
}

/** Rows of the Americas' tables whose countries have states and provinces with codes. */
const rowsWithStates = [0, 1, 7]
let stateTowns: Set<string> | undefined

/** Whether a text is a known town of a country that has no state or province codes. */
export function isTownWithoutState(text: string): boolean {
  const fold = (name: string) => foldInPlace(name).folded
  stateTowns ??= new Set(
    rowsWithStates.flatMap((row) => towns.westernWorld[row]?.split('|').map(fold) ?? []),
  )
  const folded = fold(text.trim())
  return loadTowns().has(folded) && !stateTowns.has(folded)
}

const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'

/** Matches additions that are part of a place: "Greater … Area", "г.", a postal code, 市. */
const around = new RegExp(
  [
    '^(?:greater|metro|downtown|central|raum|grossraum|region|г\\.|гор\\.|м\\.|місто|город|kota|kab\\.|tp\\.?|thanh pho|tinh|mun\\.|jud\\.|prov\\.|مدينة|d-|a-|ch-)\\s*(?=\\S)',
    '^(?!(?:19|20)\\d\\d )\\d{2,6}(?:[ -]\\d{2,4})?(?: [a-z]{2})?\\s+',
    '\\s+(?:area|metro area|metropolitan area|region|city|cedex(?: \\d+)?|\\d{1,2}(?:e|eme)?|[ivx]{1,5}|(?!(?:19|20)\\d\\d$)\\d{4,6}|sector(?:ul)? \\d)$',
    `(?<=${han}{2})[市都府県省县區区]$`,
    '(?<=\\p{Script=Hangul}{2})시$',
  ].join('|'),
  'u',
)

/** Returns the town that a whole text names. */
function wholeTown(text: string, start: number): Town | null {
  const trimmed = text.trim()
  if (trimmed.length < 1 || trimmed.length > 40) return null
  const { folded, placeOf } = foldInPlace(text)
  let from = folded.length - folded.trimStart().length
  let to = folded.trimEnd().length
  for (let tries = 0; tries < 3; tries++) {
    const isCommon = loadTowns().get(folded.slice(from, to))
    if (isCommon !== undefined) {
      const place = { from: start + placeOf(from), to: start + placeOf(to) }
      // Without a capital it is a common word.
      return { ...place, isCommon: isCommon || /^\p{Ll}/u.test(text.slice(placeOf(from))) }
    }
    const match = around.exec(folded.slice(from, to))
    if (!match) return null
    if (match.index === 0) from += match[0].length
    else to -= match[0].length
  }
  return null
}

type Part = { text: string; from: number }

const commas = /[,，،、·•|;]/g
const others = /[/()（）]|\s+[-–—]\s+|\s+(?:&|and|und|or|oder|et|y|e|i|и|та|ja)\s+/g

function cutAt(signs: RegExp, part: Part): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of part.text.matchAll(signs)) {
    parts.push({ text: part.text.slice(from, match.index), from: part.from + from })
    from = match.index + match[0].length
  }
  parts.push({ text: part.text.slice(from), from: part.from + from })
  return parts.filter(({ text }) => text.trim() !== '')
}

/**
 * Splits a short text at commas, brackets, slashes and words such as "and", with offsets; names
 * that contain these ("Frankfurt (Oder)", "Brighton and Hove") stay whole.
 */
export function partsOfPlace(text: string): Part[] {
  return cutAt(commas, { text, from: 0 }).flatMap((part) =>
    wholeTown(part.text, part.from) ? [part] : cutAt(others, part),
  )
}

/** Returns the town that a whole text names; null if it is not exactly one. */
export const findWholeTown: (text: string) => Town | null = memoise((text) => wholeTown(text, 0))

/**
 * Finds a town or region in a short text: the whole text, or a part between commas ("Kreuzberg,
 * Berlin"). Never within another name: "Bank of London", "University of Oslo".
 */
export function townName(text: string): TextRange | null {
  if (text.length > 120) return null
  const whole = wholeTown(text, 0)
  const found =
    whole ??
    partsOfPlace(text)
      .map((part) => wholeTown(part.text, part.from))
      .find((town) => town !== null)
  return found ? { from: found.from, to: found.to } : null
}
