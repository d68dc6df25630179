import type { Traced } from '../../draft/draft-types'
import type { Slice } from '../../source/source-types'

/** A text with the source position of each part. All extracted values are made of these. */
export type Stretch = { text: string; parts: readonly { at: number; slice: Slice }[] }

export const emptyStretch: Stretch = { text: '', parts: [] }

/** Returns a range of a line, trimmed. */
export function takeStretch(lineText: string, line: number, from: number, to: number): Stretch {
  const raw = lineText.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const text = raw.trim().replace(/\t/g, ' ')
  if (text === '') return emptyStretch
  return { text, parts: [{ at: 0, slice: { line, from: start, to: start + text.length } }] }
}

/** Returns the characters from `from` to `to` of a stretch, trimmed. */
export function cutStretch(stretch: Stretch, from: number, to = stretch.text.length): Stretch {
  const raw = stretch.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = start + raw.trim().length
  if (end <= start) return emptyStretch
  const parts = stretch.parts.flatMap(({ at, slice }) => {
    const length = slice.to - slice.from
    const left = Math.max(start, at)
    const right = Math.min(end, at + length)
    if (right <= left) return []
    const moved = { line: slice.line, from: slice.from + left - at, to: slice.from + right - at }
    return [{ at: left - start, slice: moved }]
  })
  return { text: stretch.text.slice(start, end), parts }
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** Returns the white space to insert between two texts that were split by a line break. */
function gapBetween(a: string, b: string): string {
  // Only the end: reading the whole of a growing text would be quadratic.
  const end = a.slice(-4)
  const last = [...end].at(-1) ?? ''
  if (unspaced.test(last) && unspaced.test(b.slice(0, 1))) return ''
  // A hyphenated word, or a URL broken at a punctuation character.
  if (/\p{L}[-‐]$/u.test(end) && /^\p{L}/u.test(b)) return ''
  return ' '
}

/** Concatenates two stretches. `gap`: text between them, if known. */
export function joinStretches(a: Stretch, b: Stretch, gap = gapBetween(a.text, b.text)): Stretch {
  if (a.text === '') return b
  if (b.text === '') return a
  const move = a.text.length + gap.length
  return {
    text: a.text + gap + b.text,
    parts: [...a.parts, ...b.parts.map(({ at, slice }) => ({ at: at + move, slice }))],
  }
}

export const joinAll = (stretches: readonly Stretch[], gap?: string): Stretch =>
  stretches.reduce((joined, one) => joinStretches(joined, one, gap), emptyStretch)

/** Splits a stretch at the matches of a global pattern; drops empty parts. */
export function splitStretch(stretch: Stretch, pattern: RegExp): Stretch[] {
  const parts: Stretch[] = []
  let from = 0
  for (const match of stretch.text.matchAll(pattern)) {
    parts.push(cutStretch(stretch, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(cutStretch(stretch, from))
  return parts.filter(({ text }) => text !== '')
}

/** Removes matches at both ends of a stretch. */
export function trimStretch(stretch: Stretch, leading: RegExp, trailing: RegExp): Stretch {
  const start = leading.exec(stretch.text)?.[0].length ?? 0
  const rest = stretch.text.slice(start)
  const end = start + (trailing.exec(rest)?.index ?? rest.length)
  return start === 0 && end === stretch.text.length ? stretch : cutStretch(stretch, start, end)
}

export const slicesOf = ({ parts }: Stretch): Slice[] => parts.map(({ slice }) => slice)

/** Returns the traced value of a stretch. */
export function copied(stretch: Stretch, sure = true): Traced {
  return { text: stretch.text, form: 'copy', slices: slicesOf(stretch), sure }
}
