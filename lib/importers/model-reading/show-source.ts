import type { ImportDraft } from '../draft/draft-types'
import type { SourceLine } from '../source/source-types'
import { findContactMarks } from './contact-marks'
import type { PlacedMark } from './contact-types'

/** A line as sent to a model; default style properties are omitted. */
export type ShownLine = {
  /** Index, from 0. */
  line: number
  page: number
  /** 1 for the main text, higher for side columns. */
  column: number
  /** Font size of most of its letters, in points. */
  size: number
  bold?: true
  bullet?: true
  /** Heading level given by the file. */
  level?: number
  /** A running header or text along an edge. */
  running?: true
  text: string
}

/** Separates pieces that are apart on the page. */
const gap = ' ¦ '

/** Share of letters that must be bold. */
const minBold = 0.6

function lookOf({ pieces }: SourceLine) {
  const runs = pieces.flatMap((piece) => piece.runs)
  const lengthOf = (some: typeof runs) => some.reduce((sum, { from, to }) => sum + to - from, 0)
  const longest = runs.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  return {
    size: Math.round(longest?.size ?? 0),
    isBold: lengthOf(runs.filter(({ bold }) => bold)) > minBold * lengthOf(runs),
  }
}

function textOf(text: string, marks: readonly PlacedMark[] = []): string {
  let shown = ''
  let at = 0
  for (const { mark, from, to } of marks) {
    shown += text.slice(at, from) + (from === to ? ` ${mark.text}` : mark.text)
    at = to
  }
  return (shown + text.slice(at))
    .split('\t')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(gap)
}

/**
 * Returns the lines of a source with index and style, with contacts masked as "[email 1]" and the
 * like. Omits empty lines and asides.
 * @param draft the rule-based reading, which identifies contacts
 */
export function showSource(draft: ImportDraft): ShownLine[] {
  const { placed } = findContactMarks(draft)
  return draft.source.lines.flatMap((line, number): ShownLine[] => {
    const text = textOf(line.text, placed.get(number))
    if (text === '' || line.aside) return []
    const { size, isBold } = lookOf(line)
    return [
      {
        ...{ line: number, page: line.page, column: line.stream + 1, size },
        ...(isBold ? { bold: true } : {}),
        ...(line.bullet ? { bullet: true } : {}),
        ...(line.level > 0 ? { level: line.level } : {}),
        ...(line.running ? { running: true } : {}),
        text,
      },
    ]
  })
}
