import { functionWords, otherFunctionWords, otherLetters } from '@/lib/language/detection'
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

/**
 * Returns the language for a document's labels: the detected one, or English if the text is in a
 * similar language without labels (Finnish detected as Swedish, for example).
 * @param lines texts of the file
 * @param detected result of `languageOf` (BCP 47)
 */
export function languageToPrint(lines: readonly string[], detected: string): string {
  const primary = detected.split('-')[0] ?? detected
  const known = functionWords[primary]
  if (known === undefined || primary === 'en' || findLabelLanguage(detected) === null)
    return detected
  if (lines.some((line) => isHeadingOf(line, primary))) return detected
  const text = lines.join('\n').slice(0, 20_000).toLowerCase().normalize('NFC')
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
