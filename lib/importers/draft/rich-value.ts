import { limits } from '@/lib/resume/resume-limits'
import { allowedUrl, literal, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { joinLines, splitForStorage } from '@/lib/resume/text/split-text'
import type { Slice, SourceText } from '../source/source-types'
import type { Traced } from './draft-types'

type Marks = Omit<Span, 'text'>

const plain: Marks = { bold: false, italic: false, link: null }

const includes = ({ from, to }: { from: number; to: number }, at: number) => from <= at && at < to

/** Returns the non-space UTF-16 units of a slice with style and link. */
function lettersOf({ line, from, to }: Slice, { lines, links }: SourceText): Span[] {
  const { text = '', pieces = [] } = lines[line] ?? {}
  const runs = pieces.flatMap((piece) => piece.runs)
  const behind = links.flatMap(({ url, slices }) =>
    slices.flatMap((slice) => (slice.line === line ? [{ ...slice, link: allowedUrl(url) }] : [])),
  )
  return Array.from({ length: to - from }, (_, index): Span => {
    const at = from + index
    const { bold = false, italic = false } = runs.find((run) => includes(run, at)) ?? {}
    const link = behind.find((one) => includes(one, at))?.link ?? null
    return { text: text.charAt(at), bold, italic, link }
  }).filter((letter) => !/\s/.test(letter.text))
}

/**
 * Returns a span per UTF-16 unit of a text copied from slices; white space is unstyled. Null if the
 * text differs from the slices.
 */
function unitsOf(text: string, slices: readonly Slice[], source: SourceText): Span[] | null {
  const letters = slices.flatMap((slice) => lettersOf(slice, source))
  let next = 0
  const units = text.split('').map((unit): Span => {
    if (/\s/.test(unit)) return { text: unit, ...plain }
    return letters[next++] ?? { text: '', ...plain }
  })
  return units.every((unit, at) => unit.text === text.charAt(at)) ? units : null
}

/** Whether a line has emphasis or links; most have none, so that units need no check. */
const hasMarks = ({ line }: Slice, { lines, links }: SourceText): boolean =>
  (lines[line]?.pieces ?? []).some(({ runs }) => runs.some(({ bold, italic }) => bold || italic)) ||
  links.some(({ slices }) => slices.some((slice) => slice.line === line))

/** Gives white space the marks shared by the text on both sides. */
function fillSpaces(units: readonly Span[]): Span[] {
  const isSpace = ({ text }: Span) => /\s/.test(text)
  const filled: Span[] = []
  let before: Marks = plain
  for (const unit of units) {
    if (!isSpace(unit)) {
      const marks: Marks = {
        bold: before.bold && unit.bold,
        italic: before.italic && unit.italic,
        link: before.link === unit.link ? unit.link : null,
      }
      for (let at = filled.length - 1; at >= 0; at--) {
        const space = filled[at]
        if (!space || !isSpace(space)) break
        filled[at] = { ...marks, text: space.text }
      }
      before = unit
    }
    filled.push(unit)
  }
  return filled
}

/** Removes a style shared by all letters: it is layout, not emphasis. */
function withoutCommonLook(units: readonly Span[]): Span[] {
  const letters = units.filter(({ text }) => /[\p{L}\p{N}\ud800-\udfff]/u.test(text))
  const isBold = letters.every(({ bold }) => bold)
  const isItalic = letters.every(({ italic }) => italic)
  return units.map((unit) => ({
    ...unit,
    bold: unit.bold && !isBold,
    italic: unit.italic && !isItalic,
  }))
}

/**
 * Returns a value as stored paragraphs within the limit, with emphasis and links of the source.
 * Typed text is literal.
 */
export function richParagraphs({ text, form, slices }: Traced, source: SourceText): string[] {
  const whole = joinLines(text).trim()
  const isMarked = form === 'copy' && slices.some((slice) => hasMarks(slice, source))
  const units = isMarked ? unitsOf(whole, slices, source) : null
  const marked = units ? withoutCommonLook(fillSpaces(units)) : []
  const markup = serialiseRich(marked).length - literal(whole).length
  const room = limits.paragraph - Math.min(Math.max(0, markup), limits.paragraph / 2)
  let from = 0
  return splitForStorage(whole, Math.floor(room)).map((piece) => {
    from = whole.indexOf(piece, from)
    const stored = serialiseRich(marked.slice(from, from + piece.length))
    from += piece.length
    return stored !== '' && stored.length <= limits.paragraph ? stored : literal(piece)
  })
}
