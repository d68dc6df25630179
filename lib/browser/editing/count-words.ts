/** Counts the words of a text, also of languages that put no spaces between them. */
export function countWords(text: string, language: string): number {
  if (text.trim() === '') return 0
  if (!('Segmenter' in Intl)) return text.trim().split(/\s+/u).length
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).length
}
