import { dialects, functionWords, ownLetters, sharesNative } from '@/lib/language/detection'
import { labelTables } from '@/lib/language/labels'
import { ownScripts } from '@/lib/language/shared/own-scripts'
import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { titleTables } from '@/lib/language/titles'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { foldWords } from '@/lib/language/unicode/fold-words'
import { monthNamesOf } from '../dates/month-names'
import { findHeading } from './headings'
import { memoise } from './memoise'
import { positionEvidence } from './titles'
import { compileWords, findEvidence, type WordTable } from './word-table'

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

/** Languages by function word, `-ending` and `=month`, the latter folded. */
let languages: Map<string, string[]> | undefined

function indexLanguages(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  const add = (text: string, language: string) => {
    const list = index.get(text) ?? []
    index.set(text, list)
    if (!list.includes(language)) list.push(language)
  }
  for (const [language, cell] of Object.entries(functionWords)) {
    for (const entry of cell.split(' ')) add(entry, language)
  }
  for (const language of importLanguages) {
    for (const name of monthNamesOf(language).keys()) if (name.length > 3) add(`=${name}`, language)
  }
  return index
}

/** Returns the languages with a function word, month name or ending. */
const languagesOfWord = memoise((word): readonly string[] => {
  languages ??= indexLanguages()
  const endings = [5, 4, 3, 2].filter((length) => length < word.length)
  const keys = [word, `=${foldInPlace(word).folded}`, ...endings.map((at) => `-${word.slice(-at)}`)]
  return languages.get(keys.find((key) => languages?.has(key)) ?? '') ?? []
})

/** Words for "native" by language: short CVs have few other distinctive words. */
const nativeWords = labelLanguages
  .filter((language) => !sharesNative.has(language))
  .map((language) => ({ language, native: labelTables[language].native.toLowerCase() }))

/** Returns votes for languages by their word for "native". */
const namedNative = (text: string) =>
  nativeWords.flatMap(({ language, native }) =>
    text.includes(native) ? [[language, 2] as const] : [],
  )

let positions: (readonly [language: string, WordTable])[] | undefined

/** Returns the languages in which a line names a job, none if it does in English: many use its titles. */
const languagesOfTitle = memoise((line): readonly string[] => {
  if (line.length > 60 || positionEvidence(line).strength < 0.7) return []
  positions ??= Object.entries(titleTables).map(
    ([language, titles]) => [language, compileWords([titles.positions ?? ''])] as const,
  )
  const named = positions.filter(([, table]) => findEvidence(table, line).strength > 0)
  return named[0]?.[0] === 'en' ? [] : named.map(([language]) => language)
})

/** English headings occur in CVs of all languages, so they weigh less. */
const weightOfHeading = (languages: readonly string[]) =>
  (languages.includes('en') ? 1 : 4) / languages.length

type Vote = (language: string, weight: number) => void

/** Votes by the headings and job titles among the lines. */
function voteByLines(lines: readonly string[], vote: Vote): void {
  for (const line of lines.slice(0, 400)) {
    const heading = line.length <= 60 ? findHeading(line) : null
    const named = heading?.languages ?? languagesOfTitle(line)
    const weight = heading ? weightOfHeading(named) : 1 / named.length
    for (const language of named) vote(language, weight)
  }
}

/** Votes by function words, months and endings. */
function voteByWords(text: string, vote: Vote): void {
  for (const word of foldWords(text).match(/[\p{L}\p{M}']+/gu) ?? []) {
    const spoken = languagesOfWord(word)
    // Single letters are also initials and variables.
    const weight = word.length === 1 ? 0.25 : 1
    for (const language of spoken) vote(language, weight / spoken.length)
  }
}

/** Votes by letters of one language, if frequent: a name with an accent does not indicate it. */
function voteByLetters(text: string, isCyrillic: boolean, vote: Vote): void {
  for (const [language, pattern] of Object.entries(ownLetters)) {
    const found = count(text, pattern)
    const isFrequent = isCyrillic || (found > 2 && found / text.length > 0.002)
    if (isFrequent) vote(language, Math.min(found, 40) / 4)
  }
}

/**
 * Detects the language of a CV by script, headings, job titles, words, endings and letters. Returns
 * the BCP 47 tag of a supported language or variant, `en` without evidence.
 * @param lines texts of its lines, including headings
 */
export function languageOf(lines: readonly string[]): string {
  const text = lines.join('\n').slice(0, 20_000).toLowerCase().normalize('NFC')
  const byScript = languageOfScript(text)
  if (byScript) return byScript
  const votes = new Map<string, number>(namedNative(text))
  const vote: Vote = (language, weight) => votes.set(language, (votes.get(language) ?? 0) + weight)
  // Cyrillic CVs contain Latin names and tools, which must not make them English.
  const isCyrillic = count(text, /\p{Script=Cyrillic}/gu) > 0.2 * count(text, /\p{L}/gu)
  voteByLines(lines, vote)
  voteByWords(text, vote)
  voteByLetters(text, isCyrillic, vote)
  if (isCyrillic) return (votes.get('uk') ?? 0) > (votes.get('ru') ?? 0) ? 'uk' : 'ru'
  // A single word may be a name.
  votes.set('en', Math.max(1, votes.get('en') ?? 0))
  let best = 'en'
  for (const [language, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = language
  return dialectOf(text, best)
}
