import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { synonymGroupsOf } from '@/lib/language/work-synonyms'
import { declaredField } from '@/lib/resume/entry-fields'
import { slotFacts } from '@/lib/resume/fields/field'
import type { CvIndex } from '../cv/cv-index'
import type { CvText } from '../cv/cv-texts'
import { type PhraseToken, phraseTokensOf } from '../posting/phrase-tokens'

/** Content word of a line, with its parts if it has a hyphen. */
export type LineWord = { folded: string; from: number; to: number; isShortName: boolean }

/** A text of a CV with its words. */
export type CvLine = {
  text: CvText
  words: readonly LineWord[]
  /** Each word once, at its first position, with its index in the CV's vocabulary. */
  distinct: readonly { word: LineWord; at: number }[]
  shortNames: readonly LineWord[]
  /** Initials of its words. */
  initials: string
  folded: string
  rank: number
}

export type CvLines = {
  language: PhraseLanguage
  lines: readonly CvLine[]
  /** Every folded word of the lines, once, with the groups of its synonyms. */
  vocabulary: readonly { folded: string; meanings: readonly number[] }[]
  /** Number of lines that contain a word; those of titles count more, as their work is the subject of all lines. */
  frequency: ReadonlyMap<string, number>
}

/** Returns true for texts about what the person did or is; not for their own name and their networks. */
function isTelling({ address, section }: CvText): boolean {
  const field = address.slice(address.indexOf('/') + 1)
  const slot = declaredField(section, field)?.slot
  return slot === undefined
    ? !/^(?:name|network)$/.test(field)
    : slotFacts[slot].isEvidence === true
}

const ranks: Partial<Record<CvText['section'], number>> = {
  work: 0,
  projects: 0,
  volunteer: 1,
  certificates: 2,
  education: 2,
  languages: 3,
  skills: 3,
}

/** Returns content words; those with hyphens or slashes in parts. */
export function tellingWords(tokens: readonly PhraseToken[]): LineWord[] {
  const content = tokens.filter(({ role, text }) => role === 'content' && !/^\d+$/.test(text))
  const said = content.length > 0 ? content : tokens.filter(({ role }) => role === 'light')
  return said.flatMap(({ folded, text, from, to }) => {
    const isShortName = /^\p{Lu}{2,6}\d?s?$/u.test(text)
    // "SC-200" is one name.
    return (/^\p{L}{1,2}-\d/u.test(folded) ? [folded] : folded.split(/[-/–']/))
      .filter((part) => part.length > 1)
      .map((part) => ({ folded: part, from, to, isShortName }))
  })
}

/** Returns the hyphenated words without their hyphens: "inpatients" for "in-patients". */
const joinedWords = (words: readonly LineWord[]): LineWord[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    return next?.from === word.from ? [{ ...word, folded: word.folded + next.folded }] : []
  })

/** Returns the first letters of words: "qts" of "Qualified Teacher Status". */
export const initialsOf = (words: readonly LineWord[]): string =>
  words.map(({ folded }) => folded[0]).join('')

/** Lines that a title counts as. */
const titleLines = 3

const cache = new WeakMap<CvIndex, CvLines>()

/** Returns the lines of a CV that can be evidence, each with its words; cached per index. */
export function cvLinesOf(cv: CvIndex): CvLines {
  const known = cache.get(cv)
  if (known) return known
  const telling = cv.texts.filter((text) => isTelling(text) && text.text.trim() !== '')
  const all = telling.flatMap(({ text }) => foldText(text).match(/[\p{L}'’]+/gu) ?? [])
  const language = phraseLanguageOf(all, 'en')
  const sets = wordsOf(language)
  const places = new Map<string, number>()
  const placeOf = (word: string) => {
    const known = places.get(word) ?? places.size
    places.set(word, known)
    return known
  }
  const lines = telling.map((text): CvLine => {
    // "Assistant to the service designer" is not a service designer.
    const [own = ''] = text.address.endsWith('/position') ? text.text.split(/ to /iu) : [text.text]
    const words = tellingWords(phraseTokensOf(own, sets))
    const folded = cv.folded[cv.texts.indexOf(text)] ?? ''
    const all = [...words, ...joinedWords(words)]
    const first = new Map<string, LineWord>()
    for (const word of all) if (!first.has(word.folded)) first.set(word.folded, word)
    return {
      ...{ text, words: all, folded, rank: ranks[text.section] ?? 4 },
      distinct: [...first.values()].map((word) => ({ word, at: placeOf(word.folded) })),
      shortNames: all.filter(({ isShortName }) => isShortName),
      initials: initialsOf(all),
    }
  })
  const vocabulary = [...places.keys()].map((folded) => ({
    folded,
    meanings: synonymGroupsOf(folded),
  }))
  const frequency = new Map<string, number>()
  for (const { distinct, text } of lines) {
    const weight = /\/(?:position|label)$/.test(text.address) ? titleLines : 1
    for (const { word } of distinct)
      frequency.set(word.folded, (frequency.get(word.folded) ?? 0) + weight)
  }
  const made = { language, lines, vocabulary, frequency }
  cache.set(cv, made)
  return made
}
