import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import { detectLanguage } from '../text/detect-language'

/**
 * Returns the maximum characters of a new wording: 1.5 times the old, plus 80.
 *
 * @param told answers of the person that it may tell, too
 */
export const maxLengthAfter = (before: string, told: readonly string[] = []) =>
  [before, ...told].join(' ').length * 1.5 + 80

const wordsIn = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Takes the words of one text that are in the other out of both, wherever they stand; forms of a word are one. */
function withoutShared(one: readonly string[], other: readonly string[], language: PhraseLanguage) {
  const left = [...other]
  const only = one.filter((word) => {
    const same = left.indexOf(word)
    const at = same >= 0 ? same : left.findIndex((candidate) => areForms(word, candidate, language))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { only, left }
}

/**
 * Returns the share of changed words of the longer text, 0 to 1; a word that only moved is the same.
 *
 * @param told answers of the person, whose words are no change
 */
export function changedShare(before: string, after: string, told: readonly string[] = []): number {
  const [old, fresh] = [wordsIn(before), wordsIn(after)]
  const language = asPhraseLanguage(detectLanguage(before)) ?? 'en'
  const { only, left } = withoutShared(old, fresh, language)
  const all = Math.max(old.length, fresh.length)
  const added = withoutShared(left, wordsIn(told.join(' ')), language).only
  return all === 0 ? 0 : Math.max(only.length, added.length) / all
}

const addresses =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|io|dev|ai|co)\b\S*/giu

/** Returns true for a text with a web or email address that the source lacks. */
export function leadsElsewhere(before: string, after: string): boolean {
  const known = before.toLowerCase()
  return (after.match(addresses) ?? []).some((one) => !known.includes(one.toLowerCase()))
}
