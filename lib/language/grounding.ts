import { tables } from '@/dist/languages/grounding'
import type { GroundingTable, MarkKind, Strength } from './kinds/grounding'
import { languagesWith } from './languages'
import type { LanguageCode } from './tags'
import { foldText } from './unicode/fold-text'

export type Mark = { kind: MarkKind; value: string }

/** Entry of the tables for a word or phrase. */
export type Sense = {
  strength: Strength
  marks: readonly Mark[]
  /** Minutes of a unit of time, or 0. */
  minutes: number
  unit: '' | 'percent' | 'points'
}

export type Phrase = {
  stems: readonly string[]
  /** The folded words, where only these forms count. */
  words: readonly string[] | null
  sense: Sense
}

/** A language's tables, indexed by stem. */
export type Lexicon = {
  table: GroundingTable
  /** Phrases by the stem that they begin with, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  functions: ReadonlySet<string>
  joins: ReadonlySet<string>
  designators: ReadonlySet<string>
}

/** Entry for a word that the tables do not have. */
export const noSense: Sense = { strength: 0, marks: [], minutes: 0, unit: '' }

/** Joins two entries of one word. */
export const joinSenses = (a: Sense, b: Sense): Sense => ({
  strength: a.strength > b.strength ? a.strength : b.strength,
  marks: [
    ...a.marks,
    ...b.marks.filter(
      ({ kind, value }) => !a.marks.some((mark) => mark.kind === kind && mark.value === value),
    ),
  ],
  minutes: a.minutes || b.minutes,
  unit: a.unit || b.unit,
})

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const foldedSet = (text: string) => new Set(wordsOf(text).map(foldText))

/** Minutes of the units of time, from the second to the year. */
const unitMinutes = [1 / 60, 1, 60, 1440, 10080, 43800, 525600]

/** Kinds whose words count in every form: "helped", "helping". In other languages verbs and nouns share forms. */
const isInflected = (kind: MarkKind, { code }: GroundingTable) =>
  kind === 'title' || (code === 'en' && kind === 'hedge')

/** Indexes a language's tables. Takes some milliseconds, so callers cache the result. */
export function makeLexicon(table: GroundingTable): Lexicon {
  const byKey = new Map<string, Phrase>()
  const add = (entries: string, sense: Partial<Sense>, isExact = false) => {
    for (const entry of wordsOf(entries)) {
      const words = foldText(entry)
        .split(/[_\s'-]+/)
        .filter((part) => part !== '')
      const stems = words.map((part) => table.stem(part))
      const key = isExact ? `=${words.join(' ')}` : stems.join(' ')
      const there = byKey.get(key)?.sense ?? noSense
      byKey.set(key, {
        stems,
        words: isExact ? words : null,
        sense: joinSenses(there, { ...noSense, ...sense }),
      })
    }
  }
  for (const [kind, byValue] of Object.entries(table.marks) as [MarkKind, Record<string, string>][])
    for (const [value, words] of Object.entries(byValue))
      add(words, { marks: [{ kind, value }] }, !isInflected(kind, table))
  add(table.responsible, { strength: 4 })
  add(table.leading, { strength: 5 })
  for (const [at, words] of table.timeUnits.entries()) add(words, { minutes: unitMinutes[at] })
  add(table.percent, { unit: 'percent' })
  add(table.points, { unit: 'points' })
  const phrases = new Map<string, Phrase[]>()
  for (const phrase of byKey.values()) {
    const first = phrase.stems[0] ?? ''
    const list = phrases.get(first)
    if (list) list.push(phrase)
    else phrases.set(first, [phrase])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return {
    table,
    phrases,
    functions: foldedSet(table.functionWords),
    joins: foldedSet(table.joiningWords.replaceAll('_', ' ')),
    designators: new Set(wordsOf(table.designators).map((word) => table.stem(foldText(word)))),
  }
}

const modules: Readonly<Record<LanguageCode, () => Promise<{ grounding: GroundingTable }>>> = tables

const loaded = new Map<LanguageCode, Lexicon>()

/**
 * Loads the tables of languages, each once. A text of a language that is not loaded is asked about as a whole,
 * never passed.
 *
 * @param codes all on a server; in a browser the language of the CV, and English
 */
export async function loadLexicons(
  codes: readonly LanguageCode[] = languagesWith('grounding'),
): Promise<void> {
  await Promise.all(
    codes
      .filter((code) => !loaded.has(code))
      .map(async (code) => {
        loaded.set(code, makeLexicon((await modules[code]()).grounding))
      }),
  )
}

/** Returns the tables of a language; null before they are loaded. */
export const loadedLexicon = (code: LanguageCode): Lexicon | null => loaded.get(code) ?? null

/** Returns the tables of a language. @throws before they are loaded */
export function lexiconOf(code: LanguageCode): Lexicon {
  const lexicon = loadedLexicon(code)
  if (!lexicon) throw new Error(`The tables of ${code} are not loaded`)
  return lexicon
}

/** Returns all tables that are loaded. */
export const loadedLexicons = (): readonly Lexicon[] => [...loaded.values()]
