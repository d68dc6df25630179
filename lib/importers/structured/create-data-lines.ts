import type { Piece, Run, Slice, SourceLine, SourceLink, SourceText } from '../source/source-types'
import type { DataLine, DataMark } from './structured-types'

const size = 10
const lineHeight = 14
const labelWidth = 150
const letterWidth = 5
/** Indent of items of a list in a list. */
const levelWidth = 20

const oneLine = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Returns the runs of a text: marked ranges and the text between them. */
function runsOf(text: string, from: number, bold: boolean, marks: readonly DataMark[]): Run[] {
  const runs: Run[] = []
  let at = 0
  const addPlain = (to: number) => {
    if (to > at) runs.push({ from: from + at, to: from + to, size, bold, italic: false })
  }
  for (const mark of marks.filter((one) => one.bold || one.italic)) {
    addPlain(mark.from)
    const { bold: isBold, italic } = mark
    runs.push({ from: from + mark.from, to: from + mark.to, size, bold: isBold, italic })
    at = mark.to
  }
  addPlain(text.length)
  return runs
}

type Placed = { from: number; x: number; y: number; bold: boolean; marks: readonly DataMark[] }

function pieceOf(text: string, { from, x, y, bold, marks }: Placed): Piece {
  const box = { x, y, width: text.length * letterWidth, height: lineHeight }
  return { from, to: from + text.length, box, runs: runsOf(text, from, bold, marks) }
}

/**
 * Collects the values of a structured file as lines, one per value, prefixed with the field's name.
 * @param language declared by the file (BCP 47), or empty
 * @returns the source and its links, which grow with each value
 */
export function createDataLines(language: string): {
  source: SourceText
  links: SourceLink[]
  add: (label: string, value: string | DataLine) => Slice | null
  endSentence: (slice: Slice) => void
} {
  const lines: SourceLine[] = []
  const links: SourceLink[] = []
  const source: SourceText = {
    layout: 'data',
    pages: [{ width: 595, height: 842 }],
    lines,
    links,
    language,
    mirrored: false,
  }
  return {
    source,
    links,
    /** Adds a value and returns its slice; null if it is empty. */
    add(label, value) {
      const line: DataLine = typeof value === 'string' ? { text: value, bullet: false } : value
      const { bullet, level = 0 } = line
      const x = labelWidth + level * levelWidth
      const [name, words] = [oneLine(label), oneLine(line.text)]
      if (words === '') return null
      // Collapsing white space shifts offsets, so the marks are dropped.
      const marks = words.length === line.text.length ? (line.marks ?? []) : []
      const y = lines.length * lineHeight
      const from = name.length + 1
      const pieces = [
        pieceOf(name, { from: 0, x: 0, y, bold: true, marks: [] }),
        pieceOf(words, { from, x, y, bold: false, marks }),
      ]
      for (const { url, ...mark } of marks) {
        const slice = { line: lines.length, from: from + mark.from, to: from + mark.to }
        const box = { x, y, width: words.length * letterWidth, height: lineHeight }
        if (url !== null) links.push({ url, page: 1, box, slices: [slice] })
      }
      const width = x + words.length * letterWidth
      lines.push({
        page: 1,
        text: `${name}\t${words}`,
        box: { x: 0, y, width, height: lineHeight },
        pieces,
        bullet,
        level: 0,
        stream: 0,
      })
      return { line: lines.length - 1, from, to: from + words.length }
    },
    /** Ends a value with a full stop, unless it ends in punctuation, before the next one. */
    endSentence(slice) {
      const line = lines[slice.line]
      const last = line?.pieces.at(-1)
      if (!line || !last || /[.!?:;,…。！？]["'”’»)]*$/.test(line.text)) return
      const to = slice.to + 1
      const runs = [...last.runs, { from: slice.to, to, size, bold: false, italic: false }]
      lines[slice.line] = {
        ...line,
        text: `${line.text}.`,
        pieces: [...line.pieces.slice(0, -1), { ...last, to, runs }],
      }
      slice.to = to
    },
  }
}
