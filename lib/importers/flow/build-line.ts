import type { Box, Piece, Run, SourceLine } from '../source/source-types'
import { bulletLength } from './bullet-length'
import { type Character, cleanCharacters } from './clean-characters'
import { largest, smallest } from './extremes'
import { numberSign } from './find-numbered'
import type { Look, Paragraph } from './flow-types'

/** A line without vertical position, with the link targets of its characters. */
export type BuiltLine = {
  line: Omit<SourceLine, 'page'>
  /** Left edge including the bullet, in points. */
  signLeft: number
  links: { url: string; from: number; to: number; box: Box }[]
}

/** Default tab stop in points: half an inch, as in Word and LibreOffice. */
const defaultStop = 36
/** Estimated line height and character width, as multiples of the font size. */
const lineHeight = 1.2
const letterWidth = 0.5

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/

const widthOf = (characters: readonly Character[]) =>
  characters.reduce(
    (sum, { text, look }) => sum + look.size * (wide.test(text) ? 1 : letterWidth),
    0,
  )

const sameLook = (a: Look, b: Look) =>
  a.size === b.size && a.bold === b.bold && a.italic === b.italic

function runsOf(characters: readonly Character[], from: number): Run[] {
  const runs: Run[] = []
  characters.forEach(({ look }, index) => {
    const last = runs[runs.length - 1]
    if (last && sameLook(last, look)) last.to++
    else runs.push({ from: from + index, to: from + index + 1, ...look })
  })
  return runs
}

type Placed = { x: number; characters: Character[] }

function nextStop(x: number, stops: readonly number[]): number {
  return stops.find((stop) => stop > x + 1) ?? (Math.floor(x / defaultStop) + 1) * defaultStop
}

/** Returns the pieces of a paragraph with their x positions. */
function placePieces({ parts, stops }: Paragraph): Placed[] {
  const placed: Placed[] = []
  for (const part of parts) {
    let x = part.x
    cleanCharacters(part.spans).forEach((characters, index) => {
      if (index > 0) x = nextStop(x, stops)
      if (characters.length > 0) placed.push({ x, characters })
      x += widthOf(characters)
    })
  }
  return placed
}

/** Removes a typed bullet or number. */
function withoutBullet(
  placed: Placed[],
  isNumbered: boolean,
): { placed: Placed[]; bullet: boolean } {
  const [first, ...rest] = placed
  if (!first) return { placed, bullet: false }
  const text = first.characters.map((one) => one.text).join('')
  const behind = rest.length > 0 ? '\t-' : ''
  const length = isNumbered
    ? Math.min(text.length, numberSign.exec(text + behind)?.[0].length ?? 0)
    : bulletLength(text, rest.length > 0)
  if (length === 0) return { placed, bullet: false }
  const characters = first.characters.slice(length)
  return {
    placed: characters.length > 0 ? [{ ...first, characters }, ...rest] : rest,
    bullet: true,
  }
}

function linksOf(piece: Piece, characters: readonly Character[]): BuiltLine['links'] {
  const links: BuiltLine['links'] = []
  characters.forEach(({ link }, index) => {
    const at = piece.from + index
    const last = links[links.length - 1]
    if (!link) return
    if (last && last.url === link && last.to === at) last.to++
    else links.push({ url: link, from: at, to: at + 1, box: piece.box })
  })
  return links
}

/**
 * Builds the line of a paragraph without line feeds.
 * @param y top, in points
 * @param isNumbered whether it starts with a list number
 * @returns null for an empty paragraph
 */
export function buildLine(paragraph: Paragraph, y: number, isNumbered: boolean): BuiltLine | null {
  const { placed, bullet } = withoutBullet(placePieces(paragraph), isNumbered)
  if (placed.length === 0) return null
  const all = placed.flatMap(({ characters }) => characters)
  const height = lineHeight * all.reduce((max, { look }) => Math.max(max, look.size), 0)
  const pieces: Piece[] = []
  const links: BuiltLine['links'] = []
  let from = 0
  for (const { x, characters } of placed) {
    const to = from + characters.length
    const box = { x, y, width: widthOf(characters), height }
    const piece = { from, to, box, runs: runsOf(characters, from) }
    pieces.push(piece)
    links.push(...linksOf(piece, characters))
    from = to + 1
  }
  const left = smallest(pieces.map(({ box }) => box.x))
  const right = largest(pieces.map(({ box }) => box.x + box.width))
  const text = placed.map(({ characters }) => characters.map((one) => one.text).join('')).join('\t')
  const { level, stream, ruled, aside, list } = paragraph
  const box = { x: left, y, width: right - left, height }
  return {
    line: {
      text,
      box,
      pieces,
      bullet: (bullet || paragraph.bullet) && level === 0,
      level,
      stream,
      ...(list && paragraph.bullet && level === 0 ? { list } : {}),
      ...(ruled ? { ruled } : {}),
      ...(aside ? { aside } : {}),
    },
    signLeft: paragraph.parts[0]?.x ?? left,
    links,
  }
}
