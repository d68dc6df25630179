import { foldText } from '@/lib/resume/text/fold-text'
import type { Mark } from '../reading/types'
import type { LanguageTable, MarkKind, Strength } from './types'

/** Entry of the tables for a word or phrase. */
export type Sense = {
  senses: number[]
  strength: Strength | 0
  isLight: boolean
  isNeutral: boolean
  isCarrier: boolean
  isPerson: boolean
  isScope: boolean
  isChange: boolean
  isLetterWord: boolean
  isIntent: boolean
  marks: Mark[]
  /** Minutes of a unit of time, or 0. */
  minutes: number
  unit: '' | 'percent' | 'points'
}

export type Phrase = {
  stems: readonly string[]
  /** The folded words, where only just these count, and not their other forms. */
  words: readonly string[] | null
  sense: Sense
}

/** A language's tables, ready to be asked by stem. */
export type Lexicon = {
  table: LanguageTable
  /** Phrases by the stem that they begin with, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  functions: ReadonlySet<string>
  /** Stems of words without a fact of their own. */
  smallStems: ReadonlySet<string>
  singulars: ReadonlySet<string>
  joins: ReadonlySet<string>
  designators: ReadonlySet<string>
}

/** Returns the entry for a word that the tables do not have. */
export const emptySense = (): Sense => ({
  senses: [],
  strength: 0,
  isLight: false,
  isNeutral: false,
  isCarrier: false,
  isPerson: false,
  isScope: false,
  isChange: false,
  isLetterWord: false,
  isIntent: false,
  marks: [],
  minutes: 0,
  unit: '',
})

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const foldedSet = (text: string) => new Set(wordsOf(text).map(foldText))

/** Kinds of marks whose words count in every form: "helped", "helping". */
const inflected: ReadonlySet<MarkKind> = new Set([
  'hedge',
  'attended',
  'progress',
  'title',
  'qualification',
])

/** In other languages forms of a verb and of a noun run together: their tables list what counts. */
const isInflected = (kind: MarkKind, { code }: LanguageTable) =>
  code === 'en' ? inflected.has(kind) : kind === 'title' || kind === 'qualification'

/** A word may stand in several rows of one mark. */
function addMark({ marks }: Sense, mark: Mark): void {
  const isThere = marks.some(({ kind, value }) => kind === mark.kind && value === mark.value)
  if (!isThere) marks.push(mark)
}

type SenseOf = (entry: string, isExact?: boolean) => Sense

/** Rows of words that say the same, and words that carry a fact. */
function addMeanings(table: LanguageTable, senseOf: SenseOf): void {
  let row = 0
  for (const line of table.synonyms) {
    row++
    for (const word of wordsOf(line)) senseOf(word).senses.push(row)
  }
  for (const [strength, line] of table.actions) {
    row++
    for (const word of wordsOf(line)) {
      const sense = senseOf(word)
      sense.senses.push(row)
      if (strength > sense.strength) sense.strength = strength
    }
  }
  for (const [kind, value, line] of table.marks) {
    for (const word of wordsOf(line))
      addMark(senseOf(word, !isInflected(kind, table)), { kind, value })
  }
}

/** Lists of words of one sort. */
function addFlags(table: LanguageTable, senseOf: SenseOf): void {
  const flags = [
    ['isLight', table.lightVerbs],
    ['isNeutral', table.neutralWords],
    ['isCarrier', table.carriers],
    ['isPerson', table.people],
    ['isScope', table.scopes],
    ['isChange', table.changes],
    ['isLetterWord', table.letterWords],
    ['isIntent', table.intentWords],
  ] as const
  for (const [flag, words] of flags) for (const word of wordsOf(words)) senseOf(word)[flag] = true
  for (const [minutes, line] of table.timeUnits) {
    for (const word of wordsOf(line)) senseOf(word).minutes = minutes
  }
  for (const word of wordsOf(table.percent)) senseOf(word).unit = 'percent'
  for (const word of wordsOf(table.points)) senseOf(word).unit = 'points'
}

/** Words that say nothing alone say nothing in a turn of phrase either: "at a time". */
function smallStemsOf(
  byKey: ReadonlyMap<string, Phrase>,
  functions: ReadonlySet<string>,
  table: LanguageTable,
): Set<string> {
  const neutral = [...byKey.values()].filter(
    ({ stems, words, sense }) =>
      stems.length === 1 && !words && sense.isNeutral && sense.marks.length === 0,
  )
  return new Set([
    ...[...functions].map((word) => table.stem(word)),
    ...neutral.flatMap(({ stems }) => stems),
  ])
}

/** Makes a language's tables ready; costs some milliseconds, so once a language. */
export function makeLexicon(table: LanguageTable): Lexicon {
  const byKey = new Map<string, Phrase>()
  const senseOf = (entry: string, isExact = false): Sense => {
    const words = foldText(entry)
      .split(/[_\s'-]+/)
      .filter((part) => part !== '')
    const stems = words.map((part) => table.stem(part))
    const key = isExact ? `=${words.join(' ')}` : stems.join(' ')
    const there = byKey.get(key)
    if (there) return there.sense
    const made = { stems, words: isExact ? words : null, sense: emptySense() }
    byKey.set(key, made)
    return made.sense
  }
  addMeanings(table, senseOf)
  addFlags(table, senseOf)
  const functions = foldedSet(table.functionWords)
  const smallStems = smallStemsOf(byKey, functions, table)
  for (const { stems, sense } of byKey.values()) {
    const isTurn = stems.length > 1 && sense.marks.length === 0 && sense.strength === 0
    if (isTurn && stems.every((stem) => smallStems.has(stem))) sense.isNeutral = true
  }
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
    functions,
    smallStems,
    singulars: foldedSet(table.singularWords),
    joins: foldedSet(table.joiningWords.replaceAll('_', ' ')),
    designators: new Set(wordsOf(table.designators).map((word) => table.stem(foldText(word)))),
  }
}
