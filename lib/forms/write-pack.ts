import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countryName } from './country-names'
import { countEntries, cvValue } from './cv-values'
import { writeFormDate } from './form-dates'
import { type CvField, isDateField } from './form-types'
import { type Pack, type PackPart, packParts } from './packs/packs'

/** Row of a pack: a text to copy, and the places of the CV that it is from. */
export type PackRow = {
  id: string
  field: CvField
  text: string
  sources: readonly FieldAddress[]
  /** Characters that the form takes; null if unknown. */
  limit: number | null
  /** Whether it is a text of several sentences, which a person may shorten. */
  isLong: boolean
}

/** Rows of one part of a form; entries follow each other in it. */
export type PackGroup = {
  part: PackPart
  entries: { id: string; rows: PackRow[] }[]
}

const isLong = (field: CvField) => field === 'work.duties' || field === 'person.summary'

/**
 * Writes a CV as the fields of a portal, in its order. Fields without a value are left out.
 *
 * @param dates format such as `MM/YYYY`; a date that is too short for it stays as it is
 */
export function writePack(document: ResumeDocument, pack: Pack, dates: string): PackGroup[] {
  const has = (field: CvField) => pack.person.includes(field)
  const splits = {
    phone: has('person.phoneCountry'),
    street: has('person.houseNumber'),
    family: has('person.secondFamilyName'),
  }
  const rowOf = (field: CvField, at: number): PackRow[] => {
    const found = cvValue(document, field, at, splits)
    if (!found) return []
    const { text, sources } = found
    const shown = isDateField(field)
      ? (writeFormDate(text, 'whole', dates) ?? text)
      : field === 'person.country'
        ? countryName(text, document.design.language)
        : text
    const limit = pack.limits[field] ?? null
    return [{ id: `${field} ${at}`, field, text: shown, sources, limit, isLong: isLong(field) }]
  }
  return packParts.flatMap((part): PackGroup[] => {
    const count = part === 'person' || part === 'rest' ? 1 : countEntries(document, part)
    const entries = Array.from({ length: count }, (_, at) => ({
      id: `${part} ${at}`,
      rows: pack[part].flatMap((field) => rowOf(field, at)),
    })).filter(({ rows }) => rows.length > 0)
    return entries.length > 0 ? [{ part, entries }] : []
  })
}
