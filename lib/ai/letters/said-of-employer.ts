import { type Lexicon, loadedLexicons } from '@/lib/language/grounding'
import { wordsOf } from '@/lib/language/posting'
import { asPhraseLanguage } from '@/lib/language/word-forms'
import { wordsJoint } from '../grounding/types'
import type { AdNames } from './ad-names'

/** Word, whole number or sign of a text, with its range in UTF-16 units. */
type Token = { text: string; from: number; to: number }

/** Sentence about the employer. */
export type EmployerSentence = {
  /** Returns whether words stand in a part of the sentence that the ad has word for word. */
  isFromAd: (words: string) => boolean
}

const tokenForm =
  /\p{N}+(?:[.,'’ \u00a0\u202f]\p{N}{3}(?!\p{N}))*(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*|[\p{Sc}%‰+<>≤≥~±/]/gu

const readTokens = (text: string): Token[] =>
  [...text.normalize('NFC').matchAll(tokenForm)].map(({ 0: token, index }) => ({
    text: token.toLowerCase().replace(/[\u00a0\u202f]/g, ' '),
    from: index,
    to: index + token.length,
  }))

const isNumber = ({ text }: Token) => /^\p{N}/u.test(text)

/** Words that may stand between the subject and words of the ad: a verb, and before it the noun of "your". */
const maxGap = { subject: 1, possessive: 2, later: 1 }

/** Returns the length of the longest run of tokens from an index on that a text has. */
function runAt(tokens: readonly Token[], at: number, text: readonly Token[]): number {
  let longest = 0
  for (let start = 0; start < text.length; start++) {
    let size = 0
    while (tokens[at + size] && tokens[at + size]?.text === text[start + size]?.text) size++
    longest = Math.max(longest, size)
  }
  return longest
}

/** Returns the number of tokens of the longest phrase that a sentence begins with. */
function beginning(tokens: readonly Token[], phrases: readonly string[]): number {
  const sizes = phrases.map((phrase) => {
    const words = readTokens(phrase)
    return words.every(({ text }, at) => tokens[at]?.text === text) ? words.length : 0
  })
  return Math.max(0, ...sizes)
}

/** Language in which a sentence is about the employer, the tokens of its subject, and the words that may follow. */
type Subject = { lexicon: Lexicon; size: number; gap: number }

/**
 * Returns the subject of a sentence about the employer; null without one, or with the first person. Single sentences are
 * too short to detect their language, so each loaded one is tried.
 */
function readSubject(tokens: readonly Token[], employers: readonly string[]): Subject | null {
  const lexicons = loadedLexicons()
  const hasOwn = ({ table }: Lexicon) => {
    const own = new Set(table.wishes.own.split('|'))
    return tokens.some(({ text }) => own.has(text))
  }
  for (const lexicon of lexicons) {
    const { you, your } = lexicon.table.wishes
    const possessive = beginning(tokens, your.split('|'))
    const size = Math.max(possessive, beginning(tokens, you.split('|')))
    if (size === 0 || hasOwn(lexicon)) continue
    return { lexicon, size, gap: possessive === size ? maxGap.possessive : maxGap.subject }
  }
  const [lexicon] = lexicons
  const size = beginning(tokens, employers)
  if (!lexicon || size === 0 || lexicons.some(hasOwn)) return null
  return { lexicon, size, gap: maxGap.subject }
}

/**
 * Creates the parser of sentences about the employer of an ad: they begin with "you", "your" or its name, and nowhere
 * have the first person. Everything else is about the writer, also a sentence that leaves out its subject.
 *
 * @returns null for a sentence that is not about the employer
 */
export function openEmployerReader({
  employers,
  text,
}: AdNames): (sentence: string) => EmployerSentence | null {
  const ad = readTokens(text)
  return (sentence) => {
    const tokens = readTokens(sentence)
    const subject = readSubject(tokens, employers)
    const code = subject && asPhraseLanguage(subject.lexicon.table.code)
    if (!subject || !code) return null
    const { you, your } = subject.lexicon.table.wishes
    const addressed = new Set(`${you}|${your}`.split('|'))
    // "Candidate" is the writer.
    const isWriter = (word: string) => wordsOf(code).you.has(word) && !addressed.has(word)
    const mayStandBetween = (at: number) => {
      const [before, here] = [tokens[at - 1], tokens[at]]
      if (!before || !here || isNumber(here) || isWriter(here.text)) return false
      return /^\s+$/u.test(sentence.slice(before.to, here.from))
    }
    const ranges: { from: number; to: number }[] = []
    let { size: at, gap } = subject
    for (let skipped = 0; skipped <= gap; skipped++) {
      const size = runAt(tokens, at + skipped, ad)
      const [first, last] = [tokens[at + skipped], tokens[at + skipped + size - 1]]
      const before = tokens[at + skipped - 1]
      const isJoined = first && before && /^\s+$/u.test(sentence.slice(before.to, first.from))
      if (size > 1 && first && last && isJoined) {
        ranges.push({ from: first.from, to: last.to })
        at += skipped + size
        gap = maxGap.later
        skipped = -1
      } else if (!mayStandBetween(at + skipped)) break
    }
    const isInRange = (words: string) => {
      let found = 0
      for (
        let from = sentence.indexOf(words);
        from >= 0;
        from = sentence.indexOf(words, from + 1)
      ) {
        const to = from + words.length
        if (!ranges.some((range) => range.from <= from && to <= range.to)) return false
        found++
      }
      return found > 0
    }
    return { isFromAd: (words) => words.split(wordsJoint).every(isInRange) }
  }
}
