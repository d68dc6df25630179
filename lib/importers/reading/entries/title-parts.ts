import { type FormRole, formRole, isDateLabel, labelledRole } from '../../lexicon/form-labels'
import { joiner } from '../../lexicon/joining-words'
import { contactLabel, isDuration, subLabel } from '../../lexicon/labels'
import { positionEvidence } from '../../lexicon/titles'
import { mayBeTown } from '../../lexicon/towns/town-filter'
import { webAddress } from '../basics/addresses'
import type { LineView, PieceView } from '../sections/line-view'
import { isPlaceText } from '../sections/place-text'
import { cutStretch, type Stretch, splitStretch, trimStretch } from '../sections/stretch'
import { type EntryDate, entryDateOf } from './entry-dates'

/** A part of an entry's titles; `line` is the index in the header. */
export type TitlePart = {
  stretch: Stretch
  bold: boolean
  italic: boolean
  caps: boolean
  size: number
  line: number
  /** Index of its piece within the line. */
  piece: number
  /** Whether a date precedes it in its piece. */
  afterDate: boolean
  /** Whether its line dates the entry. */
  isDated: boolean
  /** Whether its line is below the header, over the list of the entry. */
  isBelow?: boolean
  /** Whether its line is set apart from titles and text, as a note is. */
  isAside?: boolean
  /** Kind of its value, if a label says so. */
  role: FormRole | null
}

type Parts = {
  titles: TitlePart[]
  /** All parts, places as well. */
  parts: TitlePart[]
  place: Stretch | null
  url: Stretch | null
}

/**
 * Removes the entry's dates from a piece. Other dates, such as one within a sentence, stay: they
 * would be lost, and the sentence split.
 */
function withoutDates(piece: PieceView, date: EntryDate | null): Stretch[] {
  const taken = [date, date?.ending].flatMap((one) => (one?.piece === piece ? [one.hit] : []))
  const parts: Stretch[] = []
  let from = 0
  for (const hit of taken.toSorted((one, other) => one.from - other.from)) {
    parts.push(cutStretch(piece.stretch, from, hit.from))
    from = hit.to
  }
  parts.push(cutStretch(piece.stretch, from))
  return parts.filter(({ text }) => text !== '')
}

const leadingSigns = /^\.\s+|^[^\p{L}\p{N}(+#.@"'«“‘&¿¡]+|^[,;:·|•–—\-\s([]+(?![^()]*\))/u
const trailingSigns = /[,;:·|•–—‒\-\s([（【@]+$/u

/** Matches an abbreviation at the end of a name. */
export const abbreviation =
  /(?:^|\s)(?:inc|ltd|co|corp|s\.?a|c\.?v|s\.?l|b\.?v|e\.?v|llc|st|jr|sr|ltda|s\.?r\.?l|s\.?p\.?a|o\.?o|univ|dept|a\.?s|s\.?r\.?o|ph\.?\s?d|b\.?sc?|m\.?sc?|m\.?a|b\.?a|dr|ing)\.$/i

/** Returns whether a text ends with a place and a full stop: "Coon Rapids, MN.", "FH Traunsee, Wels." */
function endsWithPlace(text: string): boolean {
  const [, last = ''] = /,\s(\p{Lu}[\p{L} -]+)\.$/u.exec(text) ?? []
  return /^\p{Lu}{2}$/u.test(last) || (last.length > 2 && mayBeTown(last))
}

/** Trims punctuation, an unmatched bracket and a label such as "Position:" from a part. */
export function cleanPart(stretch: Stretch): Stretch {
  let part = trimStretch(stretch, leadingSigns, trailingSigns)
  // A full stop after several words is removed unless it ends an abbreviation.
  if (/\s\S*\p{Ll}{4,}\.$/u.test(part.text)) part = cutStretch(part, 0, part.text.length - 1)
  if (endsWithPlace(part.text)) part = cutStretch(part, 0, part.text.length - 1)
  if (/[)\]]$/.test(part.text) && !/[([]/.test(part.text))
    part = cutStretch(part, 0, part.text.length - 1)
  if (/^\([^()]*\)$/.test(part.text)) part = cutStretch(part, 1, part.text.length - 1)
  const label = /^([^:：]{1,28})[:：]\s*(?=\S)/u.exec(part.text)
  if (label?.[1] && (contactLabel(label[1]) || subLabel(label[1])))
    return cutStretch(part, label[0].length)
  return cutStretch(part, labelledRole(part.text)?.from ?? 0)
}

const isNothing = (text: string) =>
  !/\p{L}/u.test(text) ||
  isDuration(text) ||
  subLabel(text) !== null ||
  (text.length < 12 && formRole(text) === 'dates') ||
  isDateLabel(text) ||
  /^(?:gpa|cgpa|score|grade|note|media|nota)\b(?:.*\d|\W*$)/i.test(text)

/** Splits a piece with two styles into two titles: "**Nurse** Saint Mary". */
function partsByLook(piece: PieceView, part: Stretch): Stretch[] {
  // Signs between two texts are the end of the first, in any style.
  const runs = piece.runs.filter(
    ({ stretch }, order) => order === 0 || /[\p{L}\p{N}]/u.test(stretch.text),
  )
  const [first, ...others] = runs
  if (!first || others.length === 0 || runs.length > 3 || part.text !== piece.text) return [part]
  const second = others[0]
  const differs =
    second &&
    (first.bold !== second.bold ||
      first.italic !== second.italic ||
      Math.abs(first.size - second.size) > 0.7)
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length
  const rest = others.map(({ stretch }) => stretch.text).join(' ')
  // "Bachelor in **Physics**" is one title with an emphasised word.
  const isJoined = joiner.test(first.stretch.text)
  const isBeforeItalics =
    /,$/.test(first.stretch.text) && second?.italic === true && !first.italic && !first.bold
  if (isJoined && !isBeforeItalics) return [part]
  const found = part.text.indexOf(second?.stretch.text ?? '', first.stretch.text.length)
  const begin = found < 0 ? first.stretch.text.length : found
  // "A title. *Its publisher*": the full stop, in either style, belongs to neither, and a patent has a number.
  const at = begin + (/^\.\s+/.exec(part.text.slice(begin))?.[0].length ?? 0)
  const text = part.text.slice(0, at)
  const isSentence = /\s\S*[^\s.]\.\s*$/u.test(text) && second?.italic && !first.italic
  if (!differs || letters(text) < 3 || (letters(rest) < 3 && !isSentence)) return [part]
  const end = isSentence && !abbreviation.test(text.trim()) ? text.trimEnd().length - 1 : at
  return [cutStretch(part, 0, end), cutStretch(part, at)]
}

const separators = /\s+[|·•∙⋅]\s*|\s*[|·•]\s+|\s+[‒–—]\s+|[:：]\s+/gu

/** Splits off a place: in brackets, after a separator, or the whole part. */
function takePlace(part: Stretch, hasTitle: boolean): { rest: Stretch[]; place: Stretch | null } {
  if (hasTitle && isPlaceText(part.text) && positionEvidence(part.text).strength < 0.5)
    return { rest: [], place: part }
  const brackets = /^(.*\S)\s*\(([^()]+)\)$/u.exec(part.text)
  if (brackets?.[1] && brackets[2] && isPlaceText(brackets[2])) {
    const from = part.text.length - 1 - brackets[2].length
    return {
      rest: [cutStretch(part, 0, brackets[1].length)],
      place: cutStretch(part, from, part.text.length - 1),
    }
  }
  const pieces = splitStretch(part, separators)
  const places = pieces.filter(({ text }) => isPlaceText(text))
  if (pieces.length > 1 && places.length > 0 && pieces.length - places.length === 1) {
    return { rest: pieces.filter(({ text }) => !isPlaceText(text)), place: places[0] ?? null }
  }
  const commas = splitStretch(part, /,\s+/g)
  const [head, ...tail] = commas
  if (
    head &&
    commas.length >= 3 &&
    isPlaceText(part.text) &&
    positionEvidence(head.text).strength < 0.5
  ) {
    const from = part.text.indexOf(tail[0]?.text ?? '', head.text.length)
    return { rest: [head], place: cutStretch(part, from) }
  }
  return { rest: [part], place: null }
}

/** Splits off a URL; the longer side of the remaining text is kept. */
function takeAddress(part: Stretch): { rest: Stretch; url: Stretch | null } {
  const address = webAddress.exec(part.text)
  if (!address) return { rest: part, url: null }
  const end = address.index + address[0].length
  const isBehind = address.index > part.text.length - end
  return {
    rest: isBehind ? cutStretch(part, 0, address.index) : cutStretch(part, end),
    url: cutStretch(part, address.index, end),
  }
}

/** Adds the titles, place and URL of one part of a piece to `found`. */
function readPart(
  raw: Stretch,
  piece: PieceView,
  where: Pick<TitlePart, 'line' | 'piece' | 'afterDate' | 'isDated'>,
  found: Parts,
) {
  const { rest: words, url } = takeAddress(raw)
  found.url ??= url
  const role = piece.role ?? labelledRole(raw.text)?.role ?? null
  for (const one of partsByLook(piece, cleanPart(words)).map(cleanPart)) {
    const caps = !/\p{Ll}/u.test(one.text)
    const of = { bold: piece.bold, italic: piece.italic, caps, size: piece.size, ...where, role }
    if (!isNothing(one.text)) found.parts.push({ stretch: one, ...of })
    const whole = role === 'place' ? { rest: [], place: one } : { rest: [one], place: null }
    const { rest, place } = role ? whole : takePlace(one, found.titles.length > 0)
    found.place ??= place
    for (const stretch of rest.map(cleanPart)) {
      if (!isNothing(stretch.text)) found.titles.push({ stretch, ...of })
    }
  }
}

/**
 * Extracts the titles of a header: what is not a date, place, URL, duration or label. A piece is
 * one part unless its style changes; separators are handled per section.
 */
export function titleParts(lines: readonly LineView[]): Parts {
  const found: Parts = { titles: [], parts: [], place: null, url: null }
  for (const [line, view] of lines.entries()) {
    const date = entryDateOf(view)
    for (const [at, piece] of view.pieces.entries()) {
      for (const [order, raw] of withoutDates(piece, date).entries()) {
        const where = { line, piece: at, afterDate: order > 0, isDated: date !== null }
        readPart(raw, piece, where, found)
      }
    }
  }
  return found
}
