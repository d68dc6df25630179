import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { formatDate, formatRangeParts, isTypedDate } from '@/lib/resume/labels/format-date'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { Bullet } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Piece, withWords } from './pieces'
import { webAddress } from './web-address'

/** A paragraph in the stored rich text grammar. */
export type RichField = { address: FieldAddress; stored: string }

/**
 * An entry as it is printed, whatever its section: the words of every field once, empty ones gone.
 * Templates decide only where they stand.
 */
export type EntryModel = {
  id: string
  keepTogether: boolean
  breakBefore: boolean
  /** Text that names the entry, such as a position. */
  heading: Piece[]
  /** Where or with whom it was, such as an employer; never there without a heading. */
  organisation: Piece[]
  /** Start and end, or one date; the end's separator is the dash. */
  dates: Piece[]
  /** Its end is today. */
  isCurrent: boolean
  /** Short facts: place, web address, score. */
  details: Piece[]
  paragraphs: RichField[]
  bullets: RichField[]
  keywords: Piece[]
  /** Roles at one employer, printed under it in this order; they have none themselves. */
  roles: EntryModel[]
}

/** An entry and its roles. */
export const withRoles = (entry: EntryModel): EntryModel[] => [entry, ...entry.roles]

type Owner = { id: string; hidden: boolean; keepTogether: boolean; breakBefore: boolean }
/** Design of printed dates, and the day or month before which nothing is still to come. */
export type Print = Pick<Design, 'dateStyle' | 'language' | 'look'> & { asOf?: string }

/** False for a paragraph without words. */
export const saysSomething = ({ stored }: RichField) => plainText(stored).trim() !== ''

/** A piece of plain text of an entry; empty text makes a piece that is not printed. */
export function linePiece(id: string, field: string, text: string): Piece {
  return { address: fieldAddress(id, field), text, literal: true }
}

/** A list of plain words as one piece; blank ones would only leave commas. */
export function wordsPiece(
  id: string,
  field: string,
  words: readonly string[],
  { language }: Pick<Design, 'language'>,
): Piece {
  const filled = words.filter((word) => word.trim() !== '')
  const literal = words.every((word) => word === '' || word.trim() !== '')
  return {
    address: fieldAddress(id, field),
    text: filled.join(languageTableOf(language).punctuation.list),
    literal,
  }
}

export function urlPiece(id: string, field: string, typed: string): Piece {
  return { address: fieldAddress(id, field), ...webAddress(typed) }
}

/** One date as a piece, in the words and order of the CV's language. */
export function datePiece(id: string, field: string, stored: string, design: Print): Piece {
  return {
    address: fieldAddress(id, field),
    text: formatDate(stored, design.dateStyle, design.language, design.look),
    literal: isTypedDate(stored),
  }
}

/** Both ends of a range as pieces; an end that reads like the start is printed once. */
export function rangePieces(
  id: string,
  { startDate, endDate }: { startDate: string; endDate: string },
  design: Print,
): Piece[] {
  const { start, end, ongoing } = formatRangeParts(
    startDate,
    endDate,
    design.dateStyle,
    design.language,
    design,
  )
  return [
    { address: fieldAddress(id, 'startDate'), text: start, literal: isTypedDate(startDate) },
    {
      address: fieldAddress(id, 'endDate'),
      text: end,
      literal: !ongoing && isTypedDate(endDate),
      ...(ongoing ? { isToday: true } : {}),
      separator: languageTableOf(design.language, design.look).dates.range,
    },
  ]
}

/** The texts of bullets, empty ones too. */
export function bulletFields(bullets: readonly Bullet[]): RichField[] {
  return bullets.map((bullet) => ({
    address: fieldAddress(bullet.id, 'text'),
    stored: bullet.text,
  }))
}

export function richField(id: string, field: string, stored: string): RichField {
  return { address: fieldAddress(id, field), stored }
}

/** Builds the model of an entry; `null` when it is hidden or has nothing to print. */
export function createEntryModel(
  owner: Owner,
  parts: Partial<Omit<EntryModel, 'id' | 'keepTogether' | 'breakBefore' | 'isCurrent'>>,
): EntryModel | null {
  if (owner.hidden) return null
  const named = withWords(parts.heading ?? [])
  const organisation = withWords(parts.organisation ?? [])
  const model: EntryModel = {
    id: owner.id,
    keepTogether: owner.keepTogether,
    breakBefore: owner.breakBefore,
    heading: named.length > 0 ? named : organisation,
    organisation: named.length > 0 ? organisation : [],
    dates: withWords(parts.dates ?? []),
    isCurrent: (parts.dates ?? []).some(({ isToday }) => isToday === true),
    details: withWords(parts.details ?? []),
    paragraphs: (parts.paragraphs ?? []).filter(saysSomething),
    bullets: (parts.bullets ?? []).filter(saysSomething),
    keywords: withWords(parts.keywords ?? []),
    roles: parts.roles ?? [],
  }
  const { heading, dates, details, paragraphs, bullets, keywords, roles } = model
  const printed = [heading, dates, details, paragraphs, bullets, keywords, roles]
  return printed.some((list) => list.length > 0) ? model : null
}
