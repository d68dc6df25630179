import type { LineToken } from './line-tokens'

/** Where words stand among the tokens of lines: the first and the last of them. */
export type Occurrence = { first: number; last: number }

type Key = (token: LineToken) => string

function occurrencesBy(
  lines: readonly LineToken[],
  words: readonly LineToken[],
  key: Key,
): Occurrence[] {
  const [head, ...rest] = words.map(key)
  if (head === undefined) return []
  const keys = lines.map(key)
  return keys.flatMap((one, first) =>
    one === head && rest.every((other, at) => keys[first + 1 + at] === other)
      ? [{ first, last: first + rest.length }]
      : [],
  )
}

/** Signs around words that are not part of them. */
const aroundWords = /^[.,;:!?"'()[\]{}•·|–—-]$/u

/** Words without the signs around them; a sign of another kind, as in "C++", belongs to them. */
function withoutSigns(words: readonly LineToken[]): readonly LineToken[] {
  const isPart = ({ folded }: LineToken) => !aroundWords.test(folded)
  const first = words.findIndex(isPart)
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isPart) + 1)
}

/** The same by words and numbers alone: signs between them are as they are in the lines. */
function occurrencesOfWords(
  lines: readonly LineToken[],
  quoted: readonly LineToken[],
): Occurrence[] {
  const words = withoutSigns(quoted)
  if (!words[0]?.isWord || !words.at(-1)?.isWord) return []
  const places = lines.flatMap(({ isWord }, at) => (isWord ? [at] : []))
  const found = occurrencesBy(
    lines.filter(({ isWord }) => isWord),
    words.filter(({ isWord }) => isWord),
    ({ folded }) => folded,
  )
  return found.flatMap(({ first, last }) => {
    const [from, to] = [places[first], places[last]]
    return from === undefined || to === undefined ? [] : [{ first: from, last: to }]
  })
}

/** True where letters and a number stand together with nothing between: "C" of "C1". */
function isJoined(a: LineToken | undefined, b: LineToken | undefined): boolean {
  return a?.isWord === true && b?.isWord === true && a.line === b.line && a.to === b.from
}

/**
 * Finds words that somebody quotes: letter by letter, else but for letter case and forms of dashes and quotes, else by
 * words and numbers alone. Better matches come first, then those that stand before others; parts of what is written
 * together come last.
 */
export function findWords(lines: readonly LineToken[], words: readonly LineToken[]): Occurrence[] {
  const found = [
    ...occurrencesBy(lines, words, ({ exact }) => exact),
    ...occurrencesBy(lines, words, ({ folded }) => folded),
    ...occurrencesOfWords(lines, words),
  ]
  const seen = new Set<string>()
  const distinct = found.filter(({ first, last }) => {
    const key = `${first}-${last}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
  const isPart = ({ first, last }: Occurrence) =>
    isJoined(lines[first - 1], lines[first]) || isJoined(lines[last], lines[last + 1])
  return [...distinct.filter((one) => !isPart(one)), ...distinct.filter(isPart)]
}
