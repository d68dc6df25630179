import { dateTables } from '@/lib/language/dates'
import { labelTables } from '@/lib/language/labels'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'

/** Abbreviations that are words in other languages: valid in CVs of their own language only. */
const risky = new Set([
  ...['pro', 'led', 'sie', 'ara', 'set', 'gen', 'ago', 'may', 'lip', 'лип', 'сер', 'des'],
  ...['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'],
])

type Names = Map<string, number>

let built:
  | { byLanguage: Map<string, Names>; common: Names; phrases: Map<string, Names> }
  | undefined

const foldName = (name: string) => foldInPlace(name).folded.replace(/\.$/, '')

/** Yields every list of twelve names with its language. */
function* listsOfNames(): Generator<readonly [string, readonly string[]]> {
  for (const [language, { months }] of Object.entries(labelTables)) {
    const { more: _, ...lists } = months
    for (const names of Object.values(lists)) yield [language, names]
  }
  for (const [language, { months }] of Object.entries(dateTables)) {
    for (const list of months ?? []) yield [language, list.split(' ')]
  }
}

/** Yields names with language and month. */
function* allNames(): Generator<readonly [string, string, number]> {
  for (const [language, names] of listsOfNames()) {
    for (const [index, name] of names.entries()) yield [language, name, index + 1]
  }
  for (const [language, { moreMonths = '' }] of Object.entries(dateTables)) {
    for (const [index, group] of moreMonths.split('|').entries()) {
      for (const name of group.split('.')) yield [language, name, index + 1]
    }
  }
  for (const [language, { months }] of Object.entries(labelTables)) {
    for (const [name, month] of Object.entries(months.more)) yield [language, name, month]
  }
}

/** Returns the names that mean the same month in all languages that have them. */
function undisputed(byLanguage: Map<string, Names>): Names {
  const common: Names = new Map()
  const disputed = new Set<string>(risky)
  for (const names of byLanguage.values()) {
    for (const [name, month] of names) {
      const known = common.get(name)
      if (known !== undefined && known !== month) disputed.add(name)
      else common.set(name, month)
    }
  }
  const english = byLanguage.get('en')
  for (const name of disputed) {
    const month = english?.get(name)
    if (month === undefined) common.delete(name)
    else common.set(name, month)
  }
  return common
}

function build() {
  const byLanguage = new Map<string, Names>()
  for (const [language, name, month] of allNames()) {
    const folded = foldName(name)
    // Numbered months are parsed as numbers.
    if (folded === '' || /\d/.test(folded)) continue
    const names = byLanguage.get(language) ?? new Map<string, number>()
    byLanguage.set(language, names)
    if (!names.has(folded)) names.set(folded, month)
  }
  const common = undisputed(byLanguage)
  const phrases = new Map<string, Names>()
  for (const [name, month] of common) {
    if (!/[ '.一-龥]/.test(name)) continue
    const names = phrases.get(name.charAt(0)) ?? new Map<string, number>()
    phrases.set(name.charAt(0), names.set(name, month))
  }
  built = { byLanguage, common, phrases }
  return built
}

/**
 * Returns the month of a folded word: in the given language, else in all that have it.
 * @param language primary tag, or empty
 */
export function monthOfWord(word: string, language: string): number | null {
  const { byLanguage, common } = built ?? build()
  return byLanguage.get(language)?.get(word) ?? common.get(word) ?? null
}

/** Returns folded names with a space, apostrophe or unspaced script, by first letter. */
export function monthPhrases(first: string): ReadonlyMap<string, number> {
  return (built ?? build()).phrases.get(first) ?? none
}

const none: ReadonlyMap<string, number> = new Map()

/** Returns all names of a language, folded. For tests only. */
export function monthNamesOf(language: string): ReadonlyMap<string, number> {
  return (built ?? build()).byLanguage.get(language) ?? new Map()
}
