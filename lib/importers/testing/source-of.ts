import type { Piece, Run, Slice, SourceLine, SourceLink, SourceText } from '../source/source-types'

/** Default style of a line, on a page 595 points wide with half-em characters. */
const plain = { size: 10, bold: false, level: 0 }
const looks: Readonly<Record<string, Partial<typeof plain>>> = {
  '#': { size: 22, bold: true },
  '##': { size: 14, bold: true },
  '###': { size: 11, bold: true },
}
const margin = 50
const pitch = 1.3
const letter = 0.5

export type SourceOptions = {
  layout?: SourceText['layout']
  /** x positions of the pieces after the first, in points. */
  tabs?: readonly number[]
  mirrored?: boolean
}

type Marked = { text: string; runs: Run[]; links: { url: string; from: number; to: number }[] }

/** Parses `**bold**`, `__italic__` and `[words](https://…)`. */
function readMarks(raw: string, size: number, isBold: boolean): Marked {
  const marked: Marked = { text: '', runs: [], links: [] }
  const add = (text: string, bold: boolean, italic: boolean) => {
    const from = marked.text.length
    marked.text += text
    if (text) marked.runs.push({ from, to: marked.text.length, size, bold, italic })
  }
  for (const [whole, bold, italic, words, url] of raw.matchAll(
    /\*\*(.+?)\*\*|__(.+?)__|\[([^\]]*)\]\(([^)]*)\)|[^*_[]+|./gu,
  )) {
    const from = marked.text.length
    add(bold ?? italic ?? words ?? whole, isBold || bold !== undefined, italic !== undefined)
    if (url !== undefined) marked.links.push({ url, from, to: marked.text.length })
  }
  return marked
}

/**
 * Creates extracted text from a notation, a string per line: `#`, `##` and `###` for larger bold
 * lines, `- ` for a bullet, `> ` for an indent, `**bold**`, `__italic__`, `[words](address)`, a tab
 * between pieces; an empty line is a gap, `~~~` the next page, `|||` the next column.
 */
export function sourceOf(
  given: readonly string[],
  { layout = 'pages', tabs = [380, 480], mirrored = false }: SourceOptions = {},
): SourceText {
  const lines: SourceLine[] = []
  const links: SourceLink[] = []
  let page = 1
  let stream = 0
  let y = 60
  for (const raw of given) {
    if (raw === '~~~') page++
    if (raw === '|||') stream++
    if (raw === '~~~' || raw === '|||') y = 60
    else if (raw === '') y += 8
    else {
      const { sign, bullet, indent, rest } = readSigns(raw)
      const look = { ...plain, ...looks[sign] }
      y += pitch * look.size
      const x = margin + (bullet || indent ? 15 : 0)
      const { right, text, pieces, links: found } = makePieces(rest, look, { x, y, tabs })
      const box = { x, y: y - 0.8 * look.size, width: right - x, height: 1.1 * look.size }
      for (const { url, from, to } of found) {
        const slices: Slice[] = to > from ? [{ line: lines.length, from, to }] : []
        links.push({ url, page, box, slices })
      }
      const level = layout === 'flow' ? sign.length : 0
      lines.push({ page, text, box, pieces, bullet, level, stream })
    }
  }
  const pages = Array.from({ length: page }, () => ({ width: 595, height: 842 }))
  return { layout, pages, lines, links, language: '', mirrored }
}

function readSigns(raw: string) {
  const [, sign = '', bullet, indent, rest = ''] =
    /^(?:(#{1,3}) )?(- )?(> )?(.*)$/su.exec(raw) ?? []
  return { sign, bullet: bullet !== undefined, indent: indent !== undefined, rest }
}

function makePieces(
  raw: string,
  { size, bold }: typeof plain,
  place: { x: number; y: number; tabs: readonly number[] },
) {
  const pieces: Piece[] = []
  const links: Marked['links'] = []
  let text = ''
  let right = place.x
  for (const [index, part] of raw.split('\t').entries()) {
    const marked = readMarks(part, size, bold)
    const start = index === 0 ? place.x : Math.max(place.tabs[index - 1] ?? 0, right + 2 * size)
    const from = text.length + (index === 0 ? 0 : 1)
    text += `${index === 0 ? '' : '\t'}${marked.text}`
    const moved = <T extends { from: number; to: number }>(one: T): T => ({
      ...one,
      from: one.from + from,
      to: one.to + from,
    })
    const width = marked.text.length * letter * size
    const box = { x: start, y: place.y - 0.8 * size, width, height: 1.1 * size }
    pieces.push({ from, to: text.length, box, runs: marked.runs.map(moved) })
    links.push(...marked.links.map(moved))
    right = start + width
  }
  return { text, pieces, links, right }
}
