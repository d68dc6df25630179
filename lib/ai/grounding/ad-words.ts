import type { Lexicon } from '@/lib/language/grounding'
import { type WordSets, wordsOf } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import { findSkills } from '../lexicon/find-skills'

/** Tells whether a word, by its index among the words of a sentence, may stand in a wish about a job. */
type FreeWord = (at: number) => boolean

const none: FreeWord = () => false

/** Maximum letters of a whole word in the list of claims; longer ones are stems. */
const maxWhole = 3

const foldedWords = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => foldText(word))

/** Returns true for products, languages and licences, which nobody names without having them. */
const namesSkill = (sentence: string) =>
  findSkills(sentence).some(
    ({ skill: { category, names } }) =>
      category === 'language' || category === 'licence' || names[0]?.language === null,
  )

/** Returns false if a comma is followed by a noun, which may say what the writer is: "…, a confident speaker". */
const joinsParts = (sentence: string, { functions, and }: WordSets) =>
  [...sentence.matchAll(/[,;:–-]\s+([\p{L}\p{M}]+)/gu)].every(([, word = '']) => {
    const next = foldText(word)
    return functions.has(next) || and.has(next)
  })

/**
 * Returns which words of a wish only repeat a job ad or join its words: "how I could help your day centres". The first
 * person, words of experience and numbers that the ad does not have at their place are never free.
 *
 * @param words of the sentence in lower case; an apostrophe ends one
 */
export function freeWords(
  sentence: string,
  words: readonly string[],
  advert: string,
  { table }: Lexicon,
): FreeWord {
  const code = asPhraseLanguage(table.code)
  if (advert === '' || !code || namesSkill(sentence)) return none
  const small = wordsOf(code)
  if (!joinsParts(sentence, small)) return none
  const { wishes, numbers } = table
  const folded = words.map((word) => foldText(word.replace(/'$/, '')))
  const own = wishes.own.split('|').map(foldText)
  const modals = new Set(wishes.modals.split('|').map(foldText))
  const claims = wishes.claims.split('|').map(foldText)
  const joining = [
    ...[small.functions, small.articles, small.links, small.and, small.or],
    ...[small.you, small.light, small.generic],
  ]
  const ad = foldedWords(advert)
  const companion = folded.indexOf(wishes.with)
  const hasCompanion = companion >= 0 && !small.you.has(folded[companion + 1] ?? '')
  const begins = (word: string, stems: Iterable<string>) =>
    [...stems].some((stem) => stem.length > maxWhole && word.startsWith(stem))
  const isInAd = (word: string, other: string) =>
    word === other ||
    (word.length > 3 && (wishes.needsSubject ? areForms(word, other, code) : `${other}s` === word))
  const isClaim = (word: string) =>
    claims.includes(word) || begins(word, claims) || begins(word, small.qualities)
  return (at) => {
    if (hasCompanion && at > companion) return false
    const [word = '', next = ''] = folded.slice(at)
    if (word === own[0]) {
      return wishes.hasFinalVerb
        ? folded.slice(at).some((one) => modals.has(one))
        : modals.has(next)
    }
    if (modals.has(word)) return true
    if (own.includes(word) || begins(word, own) || isClaim(word)) return false
    if (numbers.values.has(word)) {
      return ad.some((one, i) => one === word && next !== '' && isInAd(next, ad[i + 1] ?? ''))
    }
    return joining.some((list) => list.has(word)) || ad.some((one) => isInAd(word, one))
  }
}
