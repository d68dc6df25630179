import type { Traced } from '../../draft/draft-types'
import type { Slice } from '../../source/source-types'

/** A text and where each part of it stands in the source: the only thing that values are made of. */
export type Stretch = { text: string; parts: readonly { at: number; slice: Slice }[] }

export const emptyStretch: Stretch = { text: '', parts: [] }

/** Characters of one line, without the white space at their ends. */
export function takeStretch(lineText: string, line: number, from: number, to: number): Stretch {
  const raw = lineText.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const text = raw.trim().replace(/\t/g, ' ')
  if (text === '') return emptyStretch
  return { text, parts: [{ at: 0, slice: { line, from: start, to: start + text.length } }] }
}

/** The characters from `from` to `to` of a stretch, without the white space at their ends. */
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

/** Returns the white space, if any, between two texts of which the second goes on where the first was broken. */
function gapBetween(a: string, b: string): string {
  // The end alone: a text that grows line by line would be read again with each.
  const end = a.slice(-4)
  const last = [...end].at(-1) ?? ''
  if (unspaced.test(last) && unspaced.test(b.slice(0, 1))) return ''
  // A broken word, or an address at one of its own signs.
  if (/\p{L}[-‐]$/u.test(end) && /^\p{L}/u.test(b)) return ''
  return ' '
}

/** Two stretches as one. `gap`: what stands between them where it is known. */
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

/** Parts a stretch at every match of a pattern (with the flag g); empty parts are left out. */
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

/** Takes what stands at the ends of a stretch and matches away. */
export function trimStretch(stretch: Stretch, leading: RegExp, trailing: RegExp): Stretch {
  const start = leading.exec(stretch.text)?.[0].length ?? 0
  const rest = stretch.text.slice(start)
  const end = start + (trailing.exec(rest)?.index ?? rest.length)
  return start === 0 && end === stretch.text.length ? stretch : cutStretch(stretch, start, end)
}

export const slicesOf = ({ parts }: Stretch): Slice[] => parts.map(({ slice }) => slice)

/** The value that a stretch is. */
export function copied(stretch: Stretch, sure = true): Traced {
  return { text: stretch.text, form: 'copy', slices: slicesOf(stretch), sure }
}
