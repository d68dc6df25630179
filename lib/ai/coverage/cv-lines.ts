import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { synonymGroupsOf } from '@/lib/language/work-synonyms'
import { declaredField } from '@/lib/resume/entry-fields'
import { slotFacts } from '@/lib/resume/fields/field'
import type { CvIndex } from '../cv/cv-index'
import type { CvText } from '../cv/cv-texts'
import { type PhraseToken, phraseTokensOf } from '../posting/phrase-tokens'

/** Word of a line that names something, or one part of a word with a hyphen. */
export type LineWord = { folded: string; from: number; to: number; isShortName: boolean }

/**
 * Kind of a line as evidence: `said` in a sentence or bullet, `listed` by name (a skill, certificate, language, degree),
 * or a `title`, which proves no duty.
 */
export type LineKind = 'said' | 'listed' | 'title'

/** A sentence of a CV with its words. */
export type CvLine = {
  text: CvText
  kind: LineKind
  words: readonly LineWord[]
  /** Each word once, at its first position, with its index in the CV's vocabulary. */
  distinct: readonly { word: LineWord; at: number }[]
  shortNames: readonly LineWord[]
  /** Initials of its runs of capitalised words, with a blank between runs. */
  initials: string
  folded: string
  rank: number
}

export type CvLines = {
  language: PhraseLanguage
  lines: readonly CvLine[]
  /** Every folded word of the lines, once, with the groups of its synonyms. */
  vocabulary: readonly { folded: string; meanings: readonly number[] }[]
}

/** Sections that prove nothing about work: hobbies, and what others are or say. */
const unproving: ReadonlySet<CvText['section']> = new Set(['interests', 'references', 'basics'])

/** Returns the kind of a text as evidence; null for personal details, names, hobbies and references. */
function kindOf({ address, section }: Pick<CvText, 'address' | 'section'>): LineKind | null {
  if (address === 'basics/label') return 'title'
  if (unproving.has(section)) return null
  const field = address.slice(address.indexOf('/') + 1)
  const slot = declaredField(section, field)?.slot
  if (slot !== undefined && !(slotFacts[slot].isEvidence === true && field !== 'url')) return null
  if (slot === undefined && /^(?:name|network)$/.test(field)) return null
  if (field === 'position') return 'title'
  return listedSections.has(section) && field !== 'summary' ? 'listed' : 'said'
}

/** Returns true for a text that can prove something. */
export const isProof = (text: Pick<CvText, 'address' | 'section'>): boolean => kindOf(text) !== null

const listedSections: ReadonlySet<CvText['section']> = new Set([
  ...(['skills', 'languages', 'certificates', 'education'] as const),
])

const ranks: Partial<Record<CvText['section'], number>> = {
  work: 0,
  projects: 0,
  volunteer: 1,
  certificates: 2,
  education: 2,
  languages: 3,
  skills: 3,
}

const isNumber = /^\d+$/
/** Matches particles inside a word with hyphens: "out-of-date". */
const particles = /^(?:of|out|to|up|on|off|the|and|by)$/u

function toLineWords(tokens: readonly PhraseToken[]): LineWord[] {
  return tokens.flatMap(({ folded, text, from, to }) => {
    const isShortName = /^\p{Lu}{2,6}\d?s?$/u.test(text)
    // "SC-200" is one name.
    return (/^\p{L}{1,2}-\d/u.test(folded) ? [folded] : folded.split(/[-/–']/))
      .filter((part) => part.length > 1 && !particles.test(part))
      .map((part) => ({ folded: part, from, to, isShortName }))
  })
}

/** Returns content words; those with hyphens or slashes in parts. */
export function tellingWords(tokens: readonly PhraseToken[]): LineWord[] {
  const content = tokens.filter(({ role, text }) => role === 'content' && !isNumber.test(text))
  return toLineWords(content.length > 0 ? content : tokens.filter(({ role }) => role === 'light'))
}

/** Returns every word of a line but grammar, also those that only lead to a demand in a job ad: "managed". */
export const saidWords = (tokens: readonly PhraseToken[]): LineWord[] =>
  toLineWords(
    tokens.filter(
      ({ role, text }) => (role === 'content' || role === 'light') && !isNumber.test(text),
    ),
  )

/** Returns the hyphenated words without their hyphens: "inpatients" for "in-patients". */
const joinedWords = (words: readonly LineWord[]): LineWord[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    return next?.from === word.from ? [{ ...word, folded: word.folded + next.folded }] : []
  })

/** Returns the first letters of words: "qts" of "Qualified Teacher Status". */
export const initialsOf = (words: readonly LineWord[]): string =>
  words.map(({ folded }) => folded[0]).join('')

/** Returns the initials of each run of capitalised words, parted by blanks: "pmp" of "Project Management Professional". */
const initialsOfNames = (tokens: readonly PhraseToken[]): string =>
  tokens
    .filter(({ role }) => role !== 'function' && role !== 'link' && role !== 'and')
    .map(({ isCapital, role, folded }) => (isCapital && role !== 'stop' ? folded[0] : ' '))
    .join('')

/** Returns the tokens of each sentence of a text. */
function sentencesOf(text: string, tokens: readonly PhraseToken[]): PhraseToken[][] {
  const sentences: PhraseToken[][] = [[]]
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1]
    const gap = previous ? text.slice(previous.to, token.from) : ''
    const isEnd = token.role === 'stop' && /[.;!?•|]/.test(token.text)
    if (gap.includes('\n') || isEnd) sentences.push([])
    sentences.at(-1)?.push(token)
  }
  return sentences
}

const cache = new WeakMap<CvIndex, CvLines>()

/** Returns the sentences of a CV that can be evidence, each with its words; cached per index. */
export function cvLinesOf(cv: CvIndex): CvLines {
  const known = cache.get(cv)
  if (known) return known
  const telling = cv.texts.filter((text) => kindOf(text) !== null && text.text.trim() !== '')
  const all = telling.flatMap(({ text }) => foldText(text).match(/[\p{L}'’]+/gu) ?? [])
  const language = phraseLanguageOf(all, 'en')
  const sets = wordsOf(language)
  const places = new Map<string, number>()
  const placeOf = (word: string) => {
    const known = places.get(word) ?? places.size
    places.set(word, known)
    return known
  }
  const lines = telling.flatMap((text): CvLine[] => {
    const kind = kindOf(text) ?? 'said'
    const folded = cv.folded[cv.texts.indexOf(text)] ?? ''
    return sentencesOf(text.text, phraseTokensOf(text.text, sets)).flatMap((tokens) => {
      const words = saidWords(tokens)
      if (words.length === 0) return []
      const all = [...words, ...joinedWords(words)]
      const first = new Map<string, LineWord>()
      for (const word of all) if (!first.has(word.folded)) first.set(word.folded, word)
      return {
        ...{ text, kind, words: all, folded, rank: ranks[text.section] ?? 4 },
        distinct: [...first.values()].map((word) => ({ word, at: placeOf(word.folded) })),
        shortNames: all.filter(({ isShortName }) => isShortName),
        initials: initialsOfNames(tokens),
      }
    })
  })
  const vocabulary = [...places.keys()].map((folded) => ({
    folded,
    meanings: synonymGroupsOf(folded),
  }))
  const made = { language, lines, vocabulary }
  cache.set(cv, made)
  return made
}
