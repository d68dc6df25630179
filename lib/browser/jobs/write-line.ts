import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey, type SectionKey } from '@/lib/resume/sections'
import { literal } from '@/lib/resume/text/rich-text'
import { addBullet } from '../editing/bullets'
import { addEntry, titleAddress } from '../editing/entries'
import { openDrivingLicence } from '../editing/header'
import { findBullet, findEntry, replaceEntry, withBullets, withContent } from '../editing/locate'

/** Choice of a list for the driving licence, which is one of the personal details. */
export const drivingLicence = 'drivingLicence'

/** Place of a new line: an entry with bullets, behind one of them, a section of names, or the driving licence. */
export type LinePlace =
  | { entry: string; behind: string | undefined }
  | { section: SectionKey | typeof drivingLicence }

/** A CV with a new line, and where that stands. */
export type WrittenLine = { document: ResumeDocument; address: FieldAddress }

function writeBullet(
  document: ResumeDocument,
  { entry, behind }: { entry: string; behind: string | undefined },
  text: string,
  ids: IdGenerator,
): WrittenLine | null {
  const added = addBullet(document, entry, ids, behind)
  const address = added?.focus?.address
  const found = address && findBullet(added.document.content, address.split('/', 1)[0] ?? '')
  if (!found) return null
  const bullets = [...withoutBlank(found.entry, found.bullet.id)]
  const at = bullets.findIndex(({ id }) => id === found.bullet.id)
  bullets[at] = { ...found.bullet, text: literal(text) }
  return {
    document: replaceEntry(added.document, found, withBullets(found.entry, bullets)),
    address,
  }
}

type Entry = NonNullable<ReturnType<typeof findEntry>>['entry']

/** Returns the bullets of an entry without the empty ones that an editor offers, but for one. */
const withoutBlank = (entry: Entry, kept: string) =>
  ('highlights' in entry ? entry.highlights : []).filter(
    ({ id, text }) => id === kept || text !== '',
  )

function writeLicence(document: ResumeDocument, text: string, ids: IdGenerator) {
  const opened = openDrivingLicence(document, ids)
  const address = opened?.focus?.address
  if (!address) return null
  const { basics } = opened.document.content
  const [id] = address.split('/', 1)
  const details = basics.details.map((one) => (one.id === id ? { ...one, value: text } : one))
  return {
    document: withContent(opened.document, { basics: { ...basics, details } }),
    address,
  }
}

function writeName(
  document: ResumeDocument,
  section: SectionKey,
  text: string,
  ids: IdGenerator,
): WrittenLine | null {
  const group = document.content.skills.findLast(({ hidden }) => !hidden)
  if (section === 'skills' && group) {
    const skills = document.content.skills.map((one) =>
      one === group ? { ...one, keywords: [...one.keywords, text] } : one,
    )
    return {
      document: withContent(document, { skills }),
      address: fieldAddress(group.id, 'keywords'),
    }
  }
  const added = addEntry(document, section, ids)
  const [id = ''] = added?.focus?.address.split('/', 1) ?? []
  const found = added && findEntry(added.document.content, id)
  if (!found) return null
  const address = titleAddress(section, id)
  const field = address.slice(id.length + 1)
  return {
    document: replaceEntry(added.document, found, { ...found.entry, [field]: text }),
    address,
  }
}

/** Writes a line of the person into a CV; null if the place is full or gone. */
export function writeLine(
  document: ResumeDocument,
  place: LinePlace,
  text: string,
  ids: IdGenerator,
): WrittenLine | null {
  if ('entry' in place) return writeBullet(document, place, text.slice(0, limits.paragraph), ids)
  const name = text.slice(0, limits.line)
  return place.section === drivingLicence
    ? writeLicence(document, name, ids)
    : writeName(document, place.section, name, ids)
}

/** Returns the place that a choice of a list names: the id of an entry, or the key of a section. */
export const linePlaceOf = (choice: string, behind: string | undefined): LinePlace =>
  choice === drivingLicence || isSectionKey(choice)
    ? { section: choice }
    : { entry: choice, behind }
