import { wordsOf } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import { ownTerms } from './own-terms'
import type { TextContext } from './text-context'

/** Words of a neighbouring line that a choice may share by chance. */
const maxShared = 1
const minLetters = 4

const wordsIn = (text: string) => foldText(text).match(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}]*/gu) ?? []
const isNumber = (word: string) => /^\p{N}/u.test(word)

/**
 * Returns true if a choice has a number, a name or several words of a neighbouring line that its own line lacks. A
 * model is sent those lines as style alone. Their first words, mostly verbs, may be the same.
 */
export function takesFromAround(
  before: string,
  after: string,
  { around, language: code }: Pick<TextContext, 'around' | 'language'>,
): boolean {
  const language = asPhraseLanguage(code) ?? 'en'
  const { articles, functions, links, and, or } = wordsOf(language)
  const small = [articles, functions, links, and, or]
  const own = wordsIn(before)
  const fresh = wordsIn(after).filter((word) => !own.some((one) => areForms(one, word, language)))
  const text = foldText(before)
  return around.some((line) => {
    const terms = ownTerms(line).map(foldText)
    if (terms.some((term) => foldText(after).includes(term) && !text.includes(term))) return true
    const [, ...words] = wordsIn(line)
    const shared = fresh.filter((word) => words.some((one) => areForms(one, word, language)))
    if (shared.some(isNumber)) return true
    const content = new Set(
      shared.filter((word) => word.length >= minLetters && !small.some((set) => set.has(word))),
    )
    return content.size > maxShared
  })
}
