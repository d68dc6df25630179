import { plainWords } from '@/lib/language/unicode/fold-words'
import { eastAsian } from '@/lib/language/unicode/scripts'
import { isDocumentTitle } from '../../lexicon/labels'
import { positionEvidence } from '../../lexicon/titles'
import { headingOf, type LineView, type PieceView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { cutStretch, joinStretches, type Stretch, trimStretch } from '../sections/stretch'
import { arePostNominals, countWords, endOfName, maxWords, nameSigns } from './name-words'

/** A part of a line that may be the name, or the main part of it. */
export type NameCandidate = {
  name: Stretch
  line: LineView
  piece: PieceView
  section: Section
  score: number
  beside: Stretch | null
  labelled: boolean
}

/** Maximum leading between two lines of one name, in ems. */
const nameLeading = 1.75

/** Returns the part of a multi-line name on a line: a piece of the same size in its column. */
function partOnLine(own: PieceView, line: LineView, name: string, hint: string): PieceView | null {
  if (line.bullet || headingOf(line)) return null
  const middle = (own.x + own.right) / 2
  return (
    line.pieces.find((piece) => {
      const isInColumn =
        Math.abs(piece.x - own.x) < 12 ||
        Math.abs((piece.x + piece.right) / 2 - middle) < 12 ||
        Math.abs(piece.right - own.right) < 12
      const bare = piece.text.slice(0, endOfName(piece.text).bare)
      const areBehind = arePostNominals(piece.text)
      const isName = (nameSigns.test(bare) && piece.text.length < 45) || areBehind
      const isOther =
        isDocumentTitle(piece.text) ||
        (positionEvidence(piece.text).strength >= 0.5 && !areBehind && !/[-‐]$/u.test(name))
      // The family name may be in another size if it occurs in the e-mail address.
      const isAlike = Math.abs(piece.size - own.size) < 0.6 || isHinted(piece.text, hint)
      return isInColumn && isName && !isOther && isAlike
    }) ?? null
  )
}

/** Returns whether every long word of a text occurs in the e-mail address or links. */
function isHinted(text: string, hint: string): boolean {
  const words = plainWords(text)
    .split(' ')
    .filter((word) => word.length > 3)
  return words.length > 0 && words.every((word) => hint.includes(word))
}

/** Removes the copy of a name that is drawn twice for effect. */
function onceOnly(name: Stretch): Stretch {
  const half = name.text.length >> 1
  const isTwice = name.text.length > 6 && name.text.slice(0, half) === name.text.slice(half + 1)
  return isTwice ? cutStretch(name, 0, half) : name
}

type NamePart = { line: LineView; stretch: Stretch }

/** Returns whether no piece of a line overlaps a piece horizontally. */
const isBeside = (own: PieceView, { pieces }: LineView) =>
  pieces.every(({ x, right }) => x >= own.right || right <= own.x)

/** Returns the parts of a name on the lines below (or above) its main part. */
function partsOn(
  lines: readonly LineView[],
  { line, piece, name }: NameCandidate,
  hint: string,
): NamePart[] {
  const parts: NamePart[] = []
  let edge = line
  let open = lines[0] && lines[0].y > line.y ? name.text : ''
  for (const other of lines) {
    if (other.page !== line.page || Math.abs(other.y - edge.y) >= nameLeading * piece.size) break
    const more = partOnLine(piece, other, open, hint)
    // Contacts may be next to a name, on lines of their own.
    if (!more && isBeside(piece, other)) continue
    const end = more ? endOfName(more.text).whole : 0
    if (!more) break
    // The comma is removed from the whole name later, or post-nominal letters follow it.
    const isComma = /^\s*,\s*$/u.test(more.text.slice(end))
    const stretch = isComma ? more.stretch : cutStretch(more.stretch, 0, end)
    parts.push({ line: other, stretch })
    edge = other
    if (open !== '') open = more.text
    if (!/^[\s,]*$/u.test(more.text.slice(end))) break
  }
  return parts
}

const isOneWord = ({ line, stretch }: NamePart) =>
  line.pieces.length === 1 && countWords(stretch.text) === 1

/** Extends a name with its parts on the lines above and below. */
export function extendName(
  candidate: NameCandidate,
  hint: string,
): { name: Stretch; lines: LineView[] } {
  const { line, piece, section, beside, name: best } = candidate
  const at = section.lines.indexOf(line)
  const isLarge = piece.size > section.measures.body + 1
  const isEastern = eastAsian.test(best.text)
  // Above everything, a given and a family name may stand on lines of their own in any size.
  const isStacked = at === 0 && !isEastern && isOneWord({ line, stretch: best })
  const under =
    (isLarge || isStacked) && beside === null
      ? partsOn(section.lines.slice(at + 1), candidate, hint)
      : []
  const below = isLarge || under.every(isOneWord) ? under : []
  const above =
    isLarge && !isEastern ? partsOn(section.lines.slice(0, at).reverse(), candidate, hint) : []
  let name = onceOnly(best)
  const lines = [line]
  // Post-nominal letters may follow a trailing comma on the next line.
  const isOpen = /,\s*$/.test(piece.text) && below[0] && arePostNominals(below[0].stretch.text)
  if (isOpen) name = cutStretch(piece.stretch, 0)
  const fits = (joined: Stretch) => countWords(joined.text.split(',')[0] ?? '') <= maxWords
  for (const part of below) {
    const joined = joinStretches(name, part.stretch)
    if (!fits(joined)) break
    name = joined
    lines.push(part.line)
  }
  for (const part of above) {
    const joined = joinStretches(part.stretch, name)
    if (!fits(joined)) break
    name = joined
    lines.unshift(part.line)
  }
  return { name: trimStretch(name, /^\s*/, /[\s,]+$/u), lines }
}
