import type { LineToken } from './line-tokens'

/** A match in the tokens of lines: its first and last token. */
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

/** Punctuation around text that is not part of it. */
const aroundWords = /^[.,;:!?"'()[\]{}•·|–—-]$/u

/** Trims punctuation; other symbols, as in "C++", are kept. */
function withoutSigns(words: readonly LineToken[]): readonly LineToken[] {
  const isPart = ({ folded }: LineToken) => !aroundWords.test(folded)
  const first = words.findIndex(isPart)
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isPart) + 1)
}

/** Matches by words and numbers only, ignoring punctuation between them. */
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

/** Whether letters and a number touch: "C" of "C1". */
function isJoined(a: LineToken | undefined, b: LineToken | undefined): boolean {
  return a?.isWord === true && b?.isWord === true && a.line === b.line && a.to === b.from
}

/**
 * Finds quoted text: exactly, else ignoring case and the form of dashes and quotes, else by words
 * and numbers only. Sorted by quality, then position; parts of a longer word come last.
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
