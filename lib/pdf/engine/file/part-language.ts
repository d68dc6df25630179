/** Scripts used by a single supported language. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/^\p{Script=Greek}/u, 'el'],
  [/^\p{Script=Hebrew}/u, 'he'],
  [/^\p{Script=Thai}/u, 'th'],
  [/^\p{Script=Hangul}/u, 'ko'],
  [/^[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/^\p{Script=Armenian}/u, 'hy'],
  [/^\p{Script=Georgian}/u, 'ka'],
]

/** Prefilter: a text without any of these letters is not examined. */
const telling =
  /[\u0370-\u03ff\u0530-\u05ff\u0e00-\u0e7f\u10a0-\u11ff\u1f00-\u1fff\u3040-\u30ff\uac00-\ud7ff]/
const letters = /\p{L}/gu
const han = /^\p{Script=Han}/u

/**
 * Returns the language (BCP 47) of a text that is not in the document's, if its script tells. Latin, Cyrillic, Arabic,
 * Devanagari and Han are shared by many languages.
 *
 * @returns null if it is the document's, or unknown
 */
export function languageOfPart(text: string, documentLanguage: string): string | null {
  if (!telling.test(text)) return null
  let found: string | null = null
  let hasHan = false
  for (const [letter] of text.matchAll(letters)) {
    if (han.test(letter)) {
      hasHan = true
      continue
    }
    const language = languages.find(([script]) => script.test(letter))?.[1] ?? null
    if (language === null || (found !== null && found !== language)) return null
    found = language
  }
  // Han characters are also used in Japanese and Korean.
  if (hasHan && found !== 'ja' && found !== 'ko') return null
  return found === documentLanguage.split('-')[0] ? null : found
}
