import { dialects, functionWords, ownLetters, ownScripts } from '@/lib/language/detection'
import { labelTables } from '@/lib/language/labels'
import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { foldWords } from '@/lib/language/unicode/fold-words'
import { monthNamesOf } from '../dates/month-names'
import { findHeading } from './headings'

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Returns the language of a script that only one supported language uses. */
function languageOfScript(text: string): string | null {
  const all = count(text, /\p{L}/gu)
  for (const [language, pattern] of ownScripts) {
    // Kana take precedence over Han, since Japanese uses both.
    const share = language === 'ja' ? 0.05 : 0.2
    if (count(text, pattern) > all * share) return dialectOf(text, language)
  }
  return null
}

/** Returns the variant of a language by its distinctive letters and words. */
function dialectOf(text: string, language: string): string {
  const found = dialects.find(
    ([, of, own, other]) => of === language && count(text, own) > count(text, other) + 1,
  )
  return found?.[0] ?? language
}

let words: Map<string, string[]> | undefined

/** Returns the languages with a function word or month name. */
function languagesOfWord(word: string): readonly string[] {
  if (!words) {
    words = new Map()
    const add = (text: string, language: string) => {
      const list = words?.get(text) ?? []
      words?.set(text, list)
      if (!list.includes(language)) list.push(language)
    }
    for (const [language, cell] of Object.entries(functionWords)) {
      for (const entry of cell.split(' ')) add(entry, language)
    }
    for (const language of importLanguages) {
      for (const name of monthNamesOf(language).keys()) if (name.length > 3) add(name, language)
    }
  }
  return words.get(word) ?? []
}

/** Languages whose word for "native" also occurs in CVs of others ("native", "modersmål"). */
const sharesNative: readonly string[] = ['en', 'sv', 'tr']

/** Words for "native" by language: short CVs have few other distinctive words. */
const nativeWords = labelLanguages
  .filter((language) => !sharesNative.includes(language))
  .map((language) => ({ language, native: labelTables[language].native.toLowerCase() }))

/** Returns votes for languages by their word for "native". */
const namedNative = (text: string) =>
  nativeWords.flatMap(({ language, native }) =>
    text.includes(native) ? [[language, 2] as const] : [],
  )

/** English headings occur in CVs of all languages, so they weigh less. */
const weightOfHeading = (languages: readonly string[]) =>
  (languages.includes('en') ? 1 : 4) / languages.length

/**
 * Detects the language of a CV by script, headings, function words, months and letters. Returns the
 * BCP 47 tag of a supported language or variant, `en` without evidence.
 * @param lines texts of its lines, including headings
 */
export function languageOf(lines: readonly string[]): string {
  const text = lines.join('\n').slice(0, 20_000).toLowerCase().normalize('NFC')
  const byScript = languageOfScript(text)
  if (byScript) return byScript
  const votes = new Map<string, number>(namedNative(text))
  const vote = (language: string, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight)
  for (const line of lines.slice(0, 400)) {
    const heading = line.length <= 60 ? findHeading(line) : null
    for (const language of heading?.languages ?? [])
      vote(language, weightOfHeading(heading?.languages ?? []))
  }
  for (const word of foldWords(text).match(/[\p{L}\p{M}']+/gu) ?? []) {
    const languages = languagesOfWord(word)
    for (const language of languages) vote(language, 1 / languages.length)
  }
  const length = Math.max(text.length, 1)
  for (const [language, pattern] of Object.entries(ownLetters)) {
    const found = count(text, pattern)
    // By frequency, since a name with an accent does not indicate the language.
    if (found > 2 && found / length > 0.002) vote(language, Math.min(found, 40) / 4)
  }
  // Cyrillic CVs contain Latin names and tools, which must not make them English.
  const isCyrillic = count(text, /\p{Script=Cyrillic}/gu) > 0.2 * count(text, /\p{L}/gu)
  if (isCyrillic) return (votes.get('uk') ?? 0) > (votes.get('ru') ?? 0) ? 'uk' : 'ru'
  let best = 'en'
  for (const [language, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = language
  return dialectOf(text, best)
}
