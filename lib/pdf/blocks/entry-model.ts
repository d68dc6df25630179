import { levelsOf } from '@/lib/resume/bullet-levels'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { formatDate, formatRangeParts, isTypedDate } from '@/lib/resume/labels/format-date'
import { languageTableOf, languageTermsOf } from '@/lib/resume/labels/language-tables'
import type { Bullet } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Piece, withWords } from './pieces'
import { webAddress } from './web-address'

/** Paragraph of stored rich text; `level` of a sub-point in a list of bullets only. */
export type RichField = { address: FieldAddress; stored: string; level?: 1 }

/**
 * Printed content of an entry of any section: every field once, without empty ones. Templates decide only the
 * arrangement.
 */
export type EntryModel = {
  id: string
  keepTogether: boolean
  breakBefore: boolean
  /** Name of the entry, such as a position. */
  heading: Piece[]
  /** Place of the entry, such as an employer; never without a heading. */
  organisation: Piece[]
  /** Start and end, or one date; the end's separator is a dash. */
  dates: Piece[]
  /** Whether it is ongoing. */
  isCurrent: boolean
  /** Short facts: place, web address, score. */
  details: Piece[]
  /** Line of its own below the title, such as what an employer does; machines would take it for a part of the name. */
  about: Piece[]
  paragraphs: RichField[]
  bullets: RichField[]
  keywords: Piece[]
  /** Signature below the text of a closing section, with the words for those who do not see it. */
  signature?: { fileId: string; alt: string }
  /** Roles at one employer, printed below it; they have no roles themselves. */
  roles: EntryModel[]
}

/** Returns an entry and its roles. */
export const withRoles = (entry: EntryModel): EntryModel[] => [entry, ...entry.roles]

type Owner = { id: string; hidden: boolean; keepTogether: boolean; breakBefore: boolean }
/**
 * Design of printed dates, the date after which dates are in the future, and where roles at one employer are printed:
 * `apart` as entries with the employer's name, `below` it without a period of the whole; default: below it with one.
 */
export type Print = Pick<Design, 'dateStyle' | 'language' | 'look'> & {
  asOf?: string
  roles?: 'apart' | 'below' | undefined
}

/** Returns false for an empty paragraph. */
export const saysSomething = ({ stored }: RichField) => plainText(stored).trim() !== ''

/** Creates a piece of plain text of an entry; empty text is not printed. */
export function linePiece(id: string, field: string, text: string): Piece {
  return { address: fieldAddress(id, field), text, literal: true }
}

/** Creates one piece from a list of words; blank ones are dropped. */
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
    text: filled.join(languageTermsOf(language).punctuation.list),
    literal,
  }
}

export function urlPiece(id: string, field: string, typed: string): Piece {
  return { address: fieldAddress(id, field), ...webAddress(typed) }
}

/** Creates the piece of a date, formatted in the CV's language. */
export function datePiece(id: string, field: string, stored: string, design: Print): Piece {
  return {
    address: fieldAddress(id, field),
    text: formatDate(stored, design.dateStyle, design.language, design.look),
    literal: isTypedDate(stored),
  }
}

/** Creates the pieces of a date range; an end equal to the start is omitted. */
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

/** Returns the fields of bullets with their levels, empty ones included. */
export function bulletFields(bullets: readonly Bullet[]): RichField[] {
  const levels = levelsOf(bullets, ({ text }) => plainText(text).trim() !== '')
  return bullets.map(({ id, text }, at) => ({
    ...richField(id, 'text', text),
    ...(levels[at] === 1 ? { level: 1 } : {}),
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
    about: withWords(parts.about ?? []),
    paragraphs: (parts.paragraphs ?? []).filter(saysSomething),
    bullets: (parts.bullets ?? []).filter(saysSomething),
    keywords: withWords(parts.keywords ?? []),
    roles: parts.roles ?? [],
    ...(parts.signature ? { signature: parts.signature } : {}),
  }
  const { heading, dates, details, about, paragraphs, bullets, keywords, roles } = model
  const printed = [heading, dates, details, about, paragraphs, bullets, keywords, roles]
  return model.signature || printed.some((list) => list.length > 0) ? model : null
}
