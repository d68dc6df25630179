const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * Widens a range of a text to whole words, without the space around them.
 * @param start in UTF-16 units
 * @param end exclusive
 * @returns an empty range if there is nothing but space in it
 */
export function wholeWords(text: string, start: number, end: number) {
  const marked = [...words.segment(text)].filter(
    ({ segment, index }) => index < end && index + segment.length > start && segment.trim(),
  )
  const [first, last] = [marked[0], marked.at(-1)]
  return { start: first?.index ?? start, end: last ? last.index + last.segment.length : start }
}
