const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * Widens a range of a text to whole words, without the space around them.
 * @param start in UTF-16 units
 * @param end exclusive
 * @returns an empty range if there is nothing but space in it
 */
export function wholeWords(text: string, start: number, end: number) {
  const marked = text.slice(start, end)
  const range = { start: start + marked.search(/\S|$/), end: start + marked.trimEnd().length }
  if (marked.trim() === '') return { start, end: start }
  const first = words.segment(text).containing(range.start)
  const last = words.segment(text).containing(range.end - 1)
  return {
    start: first?.index ?? range.start,
    end: last ? last.index + last.segment.length : range.end,
  }
}
