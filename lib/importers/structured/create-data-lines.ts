import type { Slice, SourceLine, SourceLink, SourceText } from '../source/source-types'

const size = 10
const lineHeight = 14
const labelWidth = 150
const letterWidth = 5

const oneLine = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()

function pieceOf(text: string, from: number, x: number, y: number, bold: boolean) {
  const to = from + text.length
  const box = { x, y, width: text.length * letterWidth, height: lineHeight }
  return { from, to, box, runs: [{ from, to, size, bold, italic: false }] }
}

/**
 * Collects the values of a structured file as lines, one a value, each behind the name of its field.
 *
 * @param language that the file declares (BCP 47), or empty
 * @returns the source and its links, which grow with every value
 */
export function createDataLines(language: string): {
  source: SourceText
  links: SourceLink[]
  add: (label: string, value: string, bullet?: boolean) => Slice | null
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
    /** The characters of a value in its line; null for an empty one. */
    add(label, value, bullet = false) {
      const [name, words] = [oneLine(label), oneLine(value)]
      if (words === '') return null
      const y = lines.length * lineHeight
      const from = name.length + 1
      const pieces = [pieceOf(name, 0, 0, y, true), pieceOf(words, from, labelWidth, y, false)]
      const width = labelWidth + words.length * letterWidth
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
  }
}
