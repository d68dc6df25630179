import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { Phrase } from './find-phrases'
import { namedBy } from './section-cues'

/** Returns the folded words of a text. */
export const foldedWordsOf = (text: string) => foldText(text).match(/[\p{L}'’]+/gu) ?? []

/** Skills of the list that are qualities of a person. */
export const personal: ReadonlySet<string> = new Set([
  ...['Teamwork', 'Communication', 'Problem solving', 'Time management', 'Organisation skills'],
  ...['Attention to detail', 'Critical thinking', 'Intercultural skills'],
])

/** Minimum letters of a stem that also counts inside a compound: "Reisebereitschaft". */
const minCompoundPart = 7

/** Matches words of willingness before what one should be willing to do, inside a clause. */
const willingness =
  /(?<!\p{L})(?:willing|bereit|disponib|dispos[ée]|disposición|dispost|bereid)[^,;.]*$/iu

/** Returns true for a phrase about a quality of the person, or what they should be willing to do. */
export function isPersonal(
  { words, from }: Phrase,
  text: string,
  language: PhraseLanguage,
): boolean {
  const stems = [...wordsOf(language).qualities]
  return (
    willingness.test(text.slice(0, from)) ||
    foldedWordsOf(words).some((word) =>
      stems.some((stem) =>
        stem.length >= minCompoundPart ? word.includes(stem) : word.startsWith(stem),
      ),
    )
  )
}

/** Matches conjunctions behind which a sentence only gives a reason. */
export const giving =
  /(?<=\s|,)(?:because|since we|as (?:our|we|the)|so that|having regard|weil|denn|damit|car|puisque|parce que|porque|ya que|perché|poiché|omdat|want|zodat)\s/iu
/** Matches a clause about whom one reports to. */
export const superior =
  /(?:(?:you(?:'ll| will)?|du|sie|vous|tu|je|u|the post ?holder|il|die stelle)\s+)?(?:\p{L}+\s){0,2}?(?:report(?:s|ing)?(?:\s\p{L}+)? to|bericht(?:en|est|et)(?: Sie| du)?(?:\s\p{L}+)? an|rattach[ée]e?(?:\(e\))?s? (?:à|au)|sous (?:la responsabilité|l['’]autorité|la direction) d[eu']|en dependencia de|reporta(?:ndo|rás|rá)? a|report(?:ando|erai|ando)? al?|rapporteer(?:t|je)? (?:\p{L}+ )?aan)(?!\p{L})[^,;.]*/iu
/** Returns true if a sentence says only whom one reports to. */
export const isOnlySuperior = (sentence: string) =>
  superior.test(sentence) &&
  sentence.replace(superior, '').replace(/[^\p{L}]/gu, '').length < minAsked

/** Minimum characters of a sentence before its reason. */
export const minAsked = 12

/** Returns true for a short question, which introduces an answer. */
export const isQuestion = (sentence: string) => /^(?:\S+\s+){0,9}\S+\s?[?？]$/u.test(sentence)

/** Returns the number of characters that introduce what a sentence lists: "We look for: five years, SAP". */
export function introductionIn(sentence: string): number {
  const [whole = '', words = ''] =
    /^((?:[^\s:：.;]+\s){0,7}[^\s:：.;]+)\s?[:：]\s/u.exec(sentence) ?? []
  return namedBy(words) === 'must' ? whole.length : 0
}

/** Returns true for sentences about the employer among the tasks: "Our machines stand in 70 countries". */
export const speaksOfUs = (sentence: string) =>
  /^(?:we|our|wir|unsere?|nous|notre|nos|nosotros|nuestr[oa]s?|nos|noss[oa]s?|noi|nostr[oaei]|wij|we|onze|ons)(?!\p{L})/iu.test(
    sentence,
  )

/** Maximum characters of a quote. */
const maximumQuote = 280

/** Returns the part of a long sentence around some words, cut at word boundaries. */
export function quoteAround(sentence: string, from: number, to: number): string {
  if (sentence.length <= maximumQuote) return sentence
  const start = Math.max(0, Math.min(from - 120, sentence.length - maximumQuote))
  const end = Math.max(start + maximumQuote, to)
  const firstGap = start === 0 ? 0 : sentence.indexOf(' ', start)
  const lastGap = end >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end)
  const begin = firstGap < 0 || firstGap > from ? from : firstGap
  return sentence.slice(begin, Math.max(lastGap, to)).trim()
}
