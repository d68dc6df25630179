import tables from '@/dist/languages/application-phrases.json' with { type: 'json' }
import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import { findSkills } from '../lexicon/find-skills'
import { titleRoot } from '../lexicon/title-families'
import { genders } from '../posting/head-words'
import type { AdNames } from './ad-names'

/**
 * Phrases that say in a letter what the writer applies for, in the languages that letters have set phrases of: how
 * such a clause begins, what may stand around the job title, and what stands before the employer or a place. Phrases
 * are separated by bars, in small letters with plain apostrophes. None of them claims anything.
 */
type ApplicationWords = { openings: string; around: string; at: string }

/** Word of a text with its range in UTF-16 units. */
type Word = { text: string; folded: string; from: number; to: number }

type Language = {
  code: PhraseLanguage | null
  opening: RegExp
  around: RegExp
  at: RegExp
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const spaced = (text: string) =>
  literally(text.trim()).replace(/\s+/g, '\\s+').replace(/'/g, "['’]")
const oneOf = (phrases: string) =>
  `(?:${phrases
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})(?<=['’]|(?=[^\\p{L}\\p{N}]|$))`

const languages: readonly Language[] = Object.entries<ApplicationWords>(tables).map(
  ([language, { openings, around, at }]) => ({
    code: asPhraseLanguage(language),
    opening: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(openings)}`, 'iu'),
    around: new RegExp(oneOf(around), 'iuy'),
    at: new RegExp(oneOf(at), 'iuy'),
  }),
)

/** Matches what may stand between the parts of an application. */
const gap = /[\s,:"'“”„«»‘’()–-]*/uy

const gendersHere = new RegExp(`\\s*(?:${genders.source})`, 'iuy')

/** Matches what a gendered double form adds to a title: "·ne", "/in". */
const bothForms = /(?:[·:*_/]-?|\()(?:in|innen|ne|e|a|rice|trice|euse)\)?(?!\p{L})/giu

/** Matches what stands around a part of a sentence. */
const edges = /^[\s,;:)"”’–-]+|[\s,;:.!("“„–-]+$/gu

/** Matches a reference of the ad, as group 1, with or without a word for it. */
const reference =
  /(?:(?:job |your )?(?:ref(?:erence)?|réf(?:érence)?|referenci?a|referência|rif(?:erimento)?|kenn(?:ziffer|nummer)|referenz(?:nummer)?|kenmerk|vacaturenummer)(?:\s(?:no|nr|n°|number))?[.:]*\s*|(?=\p{L}[^\s)]*[/-]\d))((?=[^\s]*\d)[\p{L}\d/.-]*[\p{L}\d])/iuy

const readWords = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: foldText(word),
    from: index,
    to: index + word.length,
  }))

/** Returns the end of what a sticky pattern matches at a position; the position itself without a match. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Returns the length of the longest run of words that stands in a name or text, from the first of `words` on. */
function runIn(
  words: readonly Word[],
  name: readonly Word[],
  isSame: (word: Word, other: Word) => boolean,
): number {
  let longest = 0
  for (let start = 0; start < name.length; start++) {
    let size = 0
    for (;;) {
      const [word, other] = [words[size], name[start + size]]
      if (!word || !other || !isSame(word, other)) break
      size++
    }
    longest = Math.max(longest, size)
  }
  return longest
}

const isCapital = ({ text }: Word) => /^[\p{Lu}\p{Lo}]/u.test(text)

/** Reads clauses about the application itself, in one language. */
function openClauseReader({ code, opening, around, at: before }: Language, names: AdNames) {
  const titles = names.titles.map((title) => readWords(title.replace(bothForms, '')))
  const employers = names.employers.map(readWords)
  const ad = readWords(names.text)
  const small = code ? wordsOf(code) : null
  const isAlike = (word: Word, other: Word) =>
    word.folded === other.folded ||
    titleRoot(word.folded) === titleRoot(other.folded) ||
    (code !== null && areForms(word.folded, other.folded, code))
  const isContent = ({ folded }: Word) =>
    folded.length > 2 && !small?.functions.has(folded) && !small?.articles.has(folded)

  /** Returns the number of words that name the job or the employer. */
  const namedIn = (words: readonly Word[], among: readonly (readonly Word[])[]) => {
    const size = Math.max(0, ...among.map((name) => runIn(words, name, isAlike)))
    return words.slice(0, size).some(isContent) ? size : 0
  }
  /** Returns the number of words that are a name in the ad and no skill, which would be a claim. */
  const nameOfAd = (sentence: string, words: readonly Word[]) => {
    const [first] = words
    if (!first || !isCapital(first)) return 0
    let size = runIn(words, ad, (word, other) => word.text === other.text)
    while (size > 0 && !words.slice(size - 1, size).some(isCapital)) size--
    const name = sentence.slice(first.from, words[size - 1]?.to)
    const skills = findSkills(name)
    const isOther = ({ from, to }: Word) =>
      !skills.some((skill) => skill.from <= from - first.from && to - first.from <= skill.to)
    return words.slice(0, size).some((word) => isCapital(word) && isOther(word)) ? size : 0
  }

  /** Returns the end of the parts of an application from a position on; that position without any. */
  function endOfParts(sentence: string, from: number, mayNameJob: boolean): number {
    const words = readWords(sentence)
    const wordsAt = (at: number) => {
      const first = words.findIndex((word) => word.from === at)
      return first < 0 ? [] : words.slice(first)
    }
    let end = from
    for (;;) {
      const at = endAt(gap, sentence, end)
      const behind = endAt(gap, sentence, endAt(before, sentence, at))
      const [here, there] = [wordsAt(at), behind > at ? wordsAt(behind) : []]
      const named = Math.max(namedIn(here, titles), namedIn(here, employers))
      const placed = Math.max(namedIn(there, employers), nameOfAd(sentence, there))
      reference.lastIndex = at
      const number = reference.exec(sentence)?.[1]
      const next = Math.max(
        // A name by itself applies for nothing.
        (mayNameJob && end > from && here[named - 1]?.to) || at,
        there[placed - 1]?.to ?? at,
        number && names.text.includes(number) ? reference.lastIndex : at,
        endAt(around, sentence, at),
        endAt(gendersHere, sentence, end),
      )
      if (next === at) return end
      end = next
    }
  }

  const saysMore = (part: string) =>
    readWords(part).some(({ folded }) => !small?.functions.has(folded) && !small?.and.has(folded))

  return (sentence: string) => {
    const found = opening.exec(sentence)
    if (!found) return null
    const begin = found.index + found[0].length
    const end = endOfParts(sentence, begin, true)
    if (end === begin) return null
    const isFilled = endAt(gap, sentence, endOfParts(sentence, 0, false)) === found.index
    return [isFilled ? '' : sentence.slice(0, found.index), sentence.slice(end)]
      .filter(saysMore)
      .map((part) => part.replace(edges, ''))
      .join('; ')
  }
}

/**
 * Creates the parser of sentences about the application itself. It removes "I apply for the position of …" with the
 * job title, the employer, and places and references of the ad, which claim nothing there. Elsewhere they stay, and are
 * checked like any word.
 *
 * @returns what else the sentence says, empty if nothing; null if it is not about an application
 */
export function openApplicationReader(names: AdNames): (sentence: string) => string | null {
  const readers = languages.map((language) => openClauseReader(language, names))
  return (sentence) => {
    const rests = readers.flatMap((read) => read(sentence) ?? [])
    return rests.length === 0
      ? null
      : rests.reduce((one, other) => (other.length < one.length ? other : one))
  }
}
