import { functionWords, otherFunctionWords, otherLetters } from '@/lib/language/detection'
import { alphabets } from '@/lib/language/shared/own-scripts'
import { findLabelLanguage } from '@/lib/language/tags'
import { findHeading } from './headings'

const listOf = (words: string | undefined) => new Set((words ?? '').split(' '))

/** Counts words that are in one language's list but not in another's. */
const countOwn = (words: readonly string[], own: ReadonlySet<string>, other: ReadonlySet<string>) =>
  words.filter((word) => own.has(word) && !other.has(word)).length

/** Whether a line is a heading in one language only. */
function isHeadingOf(line: string, language: string): boolean {
  const languages = line.length <= 60 ? findHeading(line)?.languages : undefined
  return languages?.length === 1 && languages[0] === language
}

/** Scripts that several languages write, with letters of their own. */
const sharedScripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  // Its digits are no letters.
  /(?=\p{L})\p{Script=Arabic}/gu,
]

/** Marks of tone and stress, which change no letter: grave, acute, tilde, hook and dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Returns letters in lower case, without tones; the Romanian ones with a cedilla as those with a comma. */
const plainLetters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(tones, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ş', 'ș')
    .replaceAll('ţ', 'ț')

/** Minimum number and share of letters that a language lacks, in a text of another: more than names bring. */
const minForeign = { letters: 8, share: 0.025 }

/** Whether a text has the script of a language and many letters that it lacks (Kazakh detected as Russian). */
function hasForeignLetters(text: string, language: string): boolean {
  const alphabet = alphabets[language]
  if (alphabet === undefined) return false
  const letters = plainLetters(text)
  const script = sharedScripts.find((one) => (letters.match(one)?.length ?? 0) * 2 > letters.length)
  if (!script) return false
  const written = letters.match(script) ?? []
  const foreign = written.filter((one) => !alphabet.includes(one)).length
  return foreign >= minForeign.letters && foreign >= written.length * minForeign.share
}

/**
 * Returns the language for a document's labels: the detected one, or English if the text is in a
 * similar language without labels (Finnish detected as Swedish, for example).
 * @param lines texts of the file
 * @param detected result of `languageOf` (BCP 47)
 */
export function languageToPrint(lines: readonly string[], detected: string): string {
  const primary = detected.split('-')[0] ?? detected
  const known = functionWords[primary]
  if (primary === 'en' || findLabelLanguage(detected) === null) return detected
  const text = lines.join('\n').slice(0, 20_000).toLowerCase().normalize('NFC')
  if (hasForeignLetters(text, primary)) return 'en'
  if (known === undefined) return detected
  if (lines.some((line) => isHeadingOf(line, primary))) return detected
  const words = text.match(/[\p{L}\p{M}'’]+/gu)?.map((word) => word.replace('’', "'")) ?? []
  const own = listOf(known)
  const spoken = Object.entries(functionWords).filter(
    ([language]) => findLabelLanguage(language) === null,
  )
  const isOther = [...Object.entries(otherFunctionWords), ...spoken].some(([language, list]) => {
    const others = listOf(list)
    const letters = otherLetters[language]
    const found = letters ? (text.match(letters)?.length ?? 0) : 0
    const theirs = countOwn(words, others, own)
    // Letters alone may come from names.
    return theirs >= 2 && theirs + found > countOwn(words, own, others)
  })
  return isOther ? 'en' : detected
}
