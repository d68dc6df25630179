import { decisions, headingTables, joiners, modifiers } from '@/lib/language/headings'
import { type HeadingKind, headingKinds } from '@/lib/language/kinds/headings'
import { labelTables } from '@/lib/language/labels'
import { foldWords, plainWords, wordsOf } from '@/lib/language/unicode/fold-words'
import { eastAsian } from '@/lib/language/unicode/scripts'
import { memoise } from './memoise'

export type { HeadingKind } from '@/lib/language/kinds/headings'

export type Heading = {
  kind: HeadingKind
  /** Languages (primary tags) in which this is a heading of the kind. */
  languages: readonly string[]
}

type Found = { kind: HeadingKind; languages: string[] }

/** Longer texts are sentences. */
const maxHeadingLength = 80
const maxHeadingWords = 10
const arabic = /\p{Script=Arabic}/u

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** Replaces umlauts by their transliteration: "ueber mich". */
const withoutUmlauts = (words: string) =>
  words.replace(/[äöüåø]/g, (letter) => umlauts[letter] ?? letter)

let found: { byWords: Map<string, Found>; bySqueezed: Map<string, Found>; arabic: string[] } | null

/** Yields the section headings printed by this app, as an addition to the lexicon. */
function* printedHeadings(): Generator<readonly [plain: string, HeadingKind, language: string]> {
  for (const [tag, table] of Object.entries(labelTables)) {
    const labels: Readonly<Record<string, string>> = table.labels
    const [language = tag] = tag.split('-')
    for (const kind of headingKinds) {
      const plain = plainWords(labels[kind] ?? '')
      if (plain !== '') yield [plain, kind, language]
    }
  }
}

/** Built lazily, so that importing the module costs nothing. */
function tables() {
  if (found) return found
  const byWords = new Map<string, Found>()
  const bySqueezed = new Map<string, Found>()
  const add = (map: Map<string, Found>, key: string, kind: HeadingKind, language: string) => {
    const known = map.get(key)
    if (!known) map.set(key, { kind, languages: [language] })
    else if (known.kind === kind && !known.languages.includes(language))
      known.languages.push(language)
  }
  for (const [language, table] of Object.entries(headingTables)) {
    for (const kind of headingKinds) {
      for (const words of wordsOf(table[kind])) {
        for (const spelling of new Set([words, withoutUmlauts(words)])) {
          const plain = plainWords(spelling)
          if ((decisions[plain] ?? kind) !== kind) continue
          add(byWords, plain, kind, language)
          add(bySqueezed, plain.replaceAll(' ', ''), kind, language)
        }
      }
    }
  }
  for (const [plain, kind, language] of printedHeadings()) {
    if (byWords.has(plain)) continue
    add(byWords, plain, kind, language)
    add(bySqueezed, plain.replaceAll(' ', ''), kind, language)
  }
  const squeezedArabic = [...bySqueezed.keys()].filter((key) => arabic.test(key) && key.length > 5)
  found = { byWords, bySqueezed, arabic: squeezedArabic }
  return found
}

/** Matches a number, icon or bullet before a heading, and a colon, dash or dots after it. */
const ornaments =
  /^(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):]\s*|\d{1,2}(?:\.\d{1,2})*\s+|[一二三四五六七八九十]{1,2}[、.]\s*|[^\p{L}\p{N}]+)+|[^\p{L}\p{M}\p{N})'+#]+$/gu

/** Matches bracketed additions: "(CEFR)", "(continued)", "10+ years". */
const brackets = /\s*[([（【][^()[\]（）【】]{0,60}[)\]）】]\s*/g

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Finds an Arabic heading with one or two letters missing, since fonts lose ligatures. */
function findDamagedArabic(squeezed: string): Found | null {
  if (squeezed.length < 4 || !arabic.test(squeezed)) return null
  const { bySqueezed, arabic: headings } = tables()
  const kinds = new Map<HeadingKind, Found>()
  for (const heading of headings) {
    const lost = heading.length - squeezed.length
    if (lost < 1 || lost > 2 || !isSubsequence(squeezed, heading)) continue
    const hit = bySqueezed.get(heading)
    if (hit) kinds.set(hit.kind, hit)
  }
  // Ambiguous between two kinds.
  return kinds.size === 1 ? (kinds.values().next().value ?? null) : null
}

function lookUp(plain: string): Found | null {
  const { byWords, bySqueezed } = tables()
  const squeezed = plain.replaceAll(' ', '')
  const exact = byWords.get(plain)
  if (exact) return exact
  // Short Latin words would match parts of abbreviations ("co urse").
  if (squeezed.length >= 6 || eastAsian.test(squeezed)) {
    const hit = bySqueezed.get(squeezed)
    if (hit) return hit
  }
  return findDamagedArabic(squeezed)
}

function lookUpModified(plain: string): Found | null {
  const exact = lookUp(plain)
  if (exact) return exact
  const words = plain.split(' ')
  if (words.length < 2 || words.length > 6) return null
  const rest = words.filter((word) => !modifiers.has(word))
  if (rest.length === words.length || rest.length === 0) return null
  return lookUp(rest.join(' '))
}

const isModifiersOnly = (plain: string) => plain.split(' ').every((word) => modifiers.has(word))

/** Returns the kind of the first known part, if every part is a heading or a modifier. */
function lookUpParts(parts: readonly string[]): Found | null {
  if (parts.length < 2 || parts.length > 4) return null
  const kinds: Found[] = []
  for (const part of parts) {
    const hit = lookUpModified(part)
    if (hit) kinds.push(hit)
    else if (!isModifiersOnly(part)) return null
  }
  return kinds.find(({ kind }) => kind !== 'other-known') ?? kinds[0] ?? null
}

/** Splits at words such as "and", also the prefixed conjunction of Arabic and Hebrew. */
function partsAtWords(plain: string): string[] {
  const parts: string[][] = [[]]
  for (const word of plain.split(' ')) {
    if (joiners.has(word)) parts.push([])
    else if (/^[وו]\p{L}{3,}/u.test(word) && parts.at(-1)?.length) parts.push([word.slice(1)])
    else parts.at(-1)?.push(word)
  }
  return parts.map((words) => words.join(' ')).filter((part) => part !== '')
}

const cjkJoiners = /[・、]|(?:及其?|与|與|和|と|および|및)/u

/** Splits a bilingual heading by script: "工作经历 Work Experience". */
function partsByScript(folded: string): string[] {
  const latin = folded.match(/\p{Script=Latin}[\p{Script=Latin}&/' ]*/gu)?.join(' ') ?? ''
  const other = folded.replace(/\p{Script=Latin}[\p{Script=Latin}&/' ]*/gu, ' ')
  return [plainWords(other), plainWords(latin)].filter((part) => part !== '')
}

/**
 * Returns the heading that a line is, or null. Only whole lines match, so "Education Officer" is
 * none. Ignores case, numbering, trailing colons, brackets, letter-spacing, missing spaces and
 * modifiers ("Relevant", "My"); of two headings in a line ("Skills & Interests") the first decides.
 */
export const findHeading: (text: string) => Heading | null = memoise(readHeading)

function readHeading(text: string): Heading | null {
  if (text.length > maxHeadingLength || !/\p{L}/u.test(text)) return null
  const folded = foldWords(text).replace(ornaments, '')
  if (folded.split(' ').length > maxHeadingWords) return null
  if (folded === '' || /[.!?。]\s/.test(folded)) return null
  const whole = lookUpModified(plainWords(folded))
  if (whole) return whole
  const bare = folded.replace(brackets, ' ').replace(ornaments, '').trim()
  if (bare === '') return null
  const plain = plainWords(bare)
  return (
    lookUpModified(plain) ??
    lookUpParts(
      bare
        .split(/\s*[&/+|,;·•—]\s*|\s-\s/)
        .map(plainWords)
        .filter((part) => part !== ''),
    ) ??
    lookUpParts(partsAtWords(plain)) ??
    lookUpParts(bare.split(/\s*[&/+|,;·•]\s*/).flatMap((part) => partsAtWords(plainWords(part)))) ??
    lookUpParts(
      bare
        .split(cjkJoiners)
        .map(plainWords)
        .filter((part) => part !== ''),
    ) ??
    lookUpParts(partsByScript(bare))
  )
}

/** Returns the kind of section that a heading opens; null if it is none. See `findHeading`. */
export function headingKind(text: string): HeadingKind | null {
  return findHeading(text)?.kind ?? null
}
