import { dialects, functionWords, ownLetters, ownScripts } from '@/lib/language/detection'
import { labelTables } from '@/lib/language/labels'
import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { foldWords } from '@/lib/language/unicode/fold-words'
import { monthNamesOf } from '../dates/month-names'
import { findHeading } from './headings'

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The language of a script that one alone of ours has, where a fifth of the letters are of it. */
function languageOfScript(text: string): string | null {
  const all = count(text, /\p{L}/gu)
  for (const [language, pattern] of ownScripts) {
    // Kana decide against Han, since Japanese has both; a few suffice.
    const share = language === 'ja' ? 0.05 : 0.2
    if (count(text, pattern) > all * share) return dialectOf(text, language)
  }
  return null
}

/** The language that a text is in by its own letters and words, where another one was told by what they share. */
function dialectOf(text: string, language: string): string {
  const found = dialects.find(
    ([, of, own, other]) => of === language && count(text, own) > count(text, other) + 1,
  )
  return found?.[0] ?? language
}

let words: Map<string, string[]> | undefined

/** The languages that have a word as a function word or as the name of a month. */
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

/** Languages whose word for the mother tongue others have, too: English CVs say "native", Danish ones "modersmål". */
const sharesNative: readonly string[] = ['en', 'sv', 'tr']

/** Names of the mother tongue in each language: short CVs have few other words that tell. */
const nativeWords = labelLanguages
  .filter((language) => !sharesNative.includes(language))
  .map((language) => ({ language, native: labelTables[language].native.toLowerCase() }))

/** Returns the votes for languages by their words for the mother tongue. */
const namedNative = (text: string) =>
  nativeWords.flatMap(({ language, native }) =>
    text.includes(native) ? [[language, 2] as const] : [],
  )

/** English headings stand in CVs of all languages: what is written below them tells more. */
const weightOfHeading = (languages: readonly string[]) =>
  (languages.includes('en') ? 1 : 4) / languages.length

/**
 * The language that a CV is written in, told by script, headings, function words, months and letters: the BCP 47 tag of
 * a known language or of a variant that documents have, `en` where nothing tells.
 *
 * @param lines the texts of its lines, headings among them
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
    // A name with an accent is no language: what counts is how often the letters come.
    if (found > 2 && found / length > 0.002) vote(language, Math.min(found, 40) / 4)
  }
  // A Latin name and the names of tools make no Cyrillic text English.
  const isCyrillic = count(text, /\p{Script=Cyrillic}/gu) > 0.2 * count(text, /\p{L}/gu)
  if (isCyrillic) return (votes.get('uk') ?? 0) > (votes.get('ru') ?? 0) ? 'uk' : 'ru'
  let best = 'en'
  for (const [language, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = language
  return dialectOf(text, best)
}
