import { isEmploymentType, mayBeEmploymentType } from '../../lexicon/employment-types'
import { isDuration } from '../../lexicon/labels'
import { isWorkMode } from '../../lexicon/places'
import { organizationEvidence, positionEvidence } from '../../lexicon/titles'
import { type LineView, withPieces } from '../sections/line-view'
import { isPlaceText } from '../sections/place-text'
import { cutStretch, type Stretch } from '../sections/stretch'
import { entryDateOf } from './entry-dates'

/** Lines of jobs without their types of employment, which are listed by the index of a line. */
type WithEmployment = { lines: LineView[]; found: ReadonlyMap<number, readonly Stretch[]> }

/** Number of lines from a line to a date that it is told of. */
const reach = 3
/** Maximum length of a line of a header. */
const maxLength = 90

const separator = /\s+[·•∙|–—-]\s+/gu

const isPosition = (line: LineView | undefined) =>
  line !== undefined && !line.bullet && positionEvidence(line.text).strength >= 0.5

/** Whether a text behind a title or place is a type of employment, or where one works. */
function isBehind(rest: string, sign: string, tail: string, above: LineView | undefined): boolean {
  if (isEmploymentType(tail)) return true
  if (isWorkMode(tail)) return isPlaceText(rest)
  if (!mayBeEmploymentType(tail)) return false
  if (positionEvidence(rest).strength >= 0.5) return sign.trim() === '·'
  return isPosition(above) || organizationEvidence(rest).strength >= 0.5
}

type Cut = { line: LineView; taken: Stretch }

/** Splits a type of employment off the end of a line: "Acme Ltd · Full-time", "Leeds, UK · Hybrid". */
function cutEnd(line: LineView, above: LineView | undefined): Cut | null {
  const piece = line.pieces.at(-1)
  if (!piece) return null
  if (line.pieces.length > 1 && isEmploymentType(piece.text))
    return { line: withPieces(line, line.pieces.slice(0, -1)), taken: piece.stretch }
  for (const { index, 0: sign } of piece.text.matchAll(separator)) {
    const rest = piece.text.slice(0, index)
    const taken = cutStretch(piece.stretch, index + sign.length)
    if (rest === '' || !isBehind(rest, sign, taken.text, above)) continue
    const stretch = cutStretch(piece.stretch, 0, index)
    const left = { ...piece, stretch, text: stretch.text, runs: [] }
    return { line: withPieces(line, [...line.pieces.slice(0, -1), left]), taken }
  }
  return null
}

/** Splits a type of employment off a duration: "Full-time · 4 yrs 4 mos". */
function cutStart(line: LineView): Cut | null {
  const [piece, ...others] = line.pieces
  const [sign] = piece?.text.matchAll(separator) ?? []
  if (!piece || !sign || others.length > 0) return null
  const taken = cutStretch(piece.stretch, 0, sign.index)
  const stretch = cutStretch(piece.stretch, sign.index + sign[0].length)
  if (!mayBeEmploymentType(taken.text) || !isDuration(stretch.text)) return null
  return { line: withPieces(line, [{ ...piece, stretch, text: stretch.text, runs: [] }]), taken }
}

/** Returns a type of employment that is a line of its own below a title. */
function wholeLine({ pieces: [piece, ...others], text }: LineView, above: LineView | undefined) {
  if (!piece || others.length > 0) return null
  const isType =
    isEmploymentType(text) ||
    (mayBeEmploymentType(text) && isPosition(above) && !/free|self|selbst|freib/i.test(text))
  return isType ? piece.stretch : null
}

/** Moves the lines below a removed one up, so that no gap is left where it was. */
function closeGap(lines: readonly LineView[], at: number, height: number): LineView[] {
  const page = lines[at]?.page
  return lines.map((line, index) =>
    index >= at && line.page === page ? { ...line, y: line.y - height } : line,
  )
}

/**
 * Takes the types of employment off the headers of jobs, which name neither an employer nor a place.
 * @param starts source lines that begin an entry, which stay
 */
export function takeEmployment(
  lines: readonly LineView[],
  starts: ReadonlySet<number> = new Set(),
): WithEmployment {
  const found = new Map<number, Stretch[]>()
  let left = [...lines]
  const isNearDate = (at: number) =>
    left.slice(Math.max(0, at - reach), at + reach + 1).some((line) => entryDateOf(line))
  for (let at = 0; at < left.length; at++) {
    const line = left[at] as LineView
    const above = left[at - 1]
    if (line.bullet || line.text.length > maxLength || !isNearDate(at)) continue
    const isOwn = above !== undefined && !starts.has(line.index)
    const whole = isOwn ? wholeLine(line, above) : null
    const cut = whole ? null : (cutStart(line) ?? cutEnd(line, above))
    const owner = whole ? above : line
    const taken = whole ?? cut?.taken
    if (!taken || !owner) continue
    found.set(owner.index, [...(found.get(owner.index) ?? []), taken])
    if (cut) left[at] = cut.line
    else {
      const height = above?.page === line.page ? line.y - above.y : 0
      left = closeGap(left.toSpliced(at, 1), at, height)
      at--
    }
  }
  return { lines: left, found }
}
