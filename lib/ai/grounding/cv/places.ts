import {
  type EntryKind,
  entryKinds,
  fieldsOfKind,
  namingFieldsOf,
  textFieldsOf,
} from '@/lib/resume/entry-fields'
import { isRecord, type UnknownRecord } from '@/lib/resume/is-record'
import { stringOf } from '@/lib/resume/json-value'
import { flattenLooseRoles } from '@/lib/resume/roles/flatten-roles'
import { closingKey } from '@/lib/resume/sections'
import { type Stint, stintOf } from '../../cv/tenure'

/** Text of a CV with its place. */
export type Place = {
  /** Address of the field by stable id, or a JSON Pointer. */
  place: string
  section: string
  /** Id of the entry, or its pointer without one; null for the header. */
  entry: string | null
  /** `text`: sentences. `head`: employer, position, degree, name of a skill. */
  kind: 'text' | 'head'
  text: string
}

export type CvFacts = {
  places: Place[]
  /** Years in the dates. */
  years: Set<number>
  /** Months in the dates, from 1. */
  months: Set<number>
  /** Time of each post. */
  stints: Stint[]
  /** Statements that the person confirmed, with the entry or field that they are about. */
  attested: { text: string; place: string }[]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * Collects all texts and dates of a CV, from JSON Resume (with `id` and `highlightIds` if present) or from the content
 * of a document. A value of a wrong type is read as absent.
 *
 * @param content JSON Resume or a document's content; texts plain
 * @param plain returns the plain text of a rich field
 * @param asOf `YYYY-MM[-DD]`, the end of ongoing entries
 */
export function collectFacts(
  content: unknown,
  asOf: string,
  plain: (rich: string) => string,
): CvFacts {
  const facts: CvFacts = {
    places: [],
    years: new Set(),
    months: new Set(),
    stints: [],
    attested: [],
  }
  if (!isRecord(content)) return facts
  const basics = isRecord(content.basics) ? content.basics : {}
  addText(facts, 'basics/label', 'basics', null, 'head', stringOf(basics.label))
  addText(facts, 'basics/summary', 'basics', null, 'text', plain(stringOf(basics.summary)))
  const location = isRecord(basics.location) ? basics.location : {}
  for (const name of ['city', 'region']) {
    addText(facts, `basics/location.${name}`, 'basics', null, 'head', stringOf(location[name]))
  }
  for (const section of entryKinds) {
    if (section === 'custom') continue
    const entries = section === 'work' ? flattenLooseRoles(content.work) : listOf(content[section])
    for (const [at, entry] of entries.entries()) {
      addEntry(facts, section, entry, `/${section}/${at}`, asOf, plain)
    }
  }
  for (const [at, section] of listOf(content.custom).entries()) {
    // What a person declares is no fact about their work.
    if (!isRecord(section) || section.id === closingKey) continue
    for (const [i, entry] of listOf(section.entries).entries()) {
      addEntry(facts, 'custom', entry, `/custom/${at}/entries/${i}`, asOf, plain)
    }
  }
  for (const fact of listOf(content.attested)) {
    if (isRecord(fact) && stringOf(fact.text)) {
      facts.attested.push({ text: stringOf(fact.text), place: stringOf(fact.place) })
    }
  }
  return facts
}

function addText(
  facts: CvFacts,
  place: string,
  section: string,
  entry: string | null,
  kind: Place['kind'],
  text: string,
): void {
  if (text.trim() !== '') facts.places.push({ place, section, entry, kind, text })
}

function addEntry(
  facts: CvFacts,
  section: EntryKind,
  entry: unknown,
  pointer: string,
  asOf: string,
  plain: (rich: string) => string,
): void {
  if (typeof entry === 'string') {
    addText(facts, pointer, section, pointer, 'head', entry)
    return
  }
  if (!isRecord(entry)) return
  const id = stringOf(entry.id) || pointer
  const heads = namingFieldsOf(section).flatMap(({ name }) => {
    const value = entry[name]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : stringOf(value)
  })
  // The employer of a role is named by its entry.
  const name = fieldsOfKind(section)[0]?.name
  const address = stringOf(entry.id)
    ? `${stringOf(entry.entryId) || id}/${name}`
    : `${pointer}/${name}`
  const text = heads.filter((head) => head !== '').join(' ; ')
  addText(facts, address, section, id, 'head', text)
  for (const { name } of textFieldsOf(section)) {
    const value = entry[name]
    const ids = listOf(entry.highlightIds)
    if (typeof value === 'string') {
      addText(facts, `${id}/${name}`, section, id, 'text', plain(value))
      continue
    }
    for (const [at, bullet] of listOf(value).entries()) {
      const bulletId = isRecord(bullet) ? stringOf(bullet.id) : stringOf(ids[at])
      const place = bulletId ? `${bulletId}/text` : `${pointer}/${name}/${at}`
      const words = isRecord(bullet) ? stringOf(bullet.text) : stringOf(bullet)
      addText(facts, place, section, id, 'text', plain(words))
    }
  }
  addDates(facts, section, entry)
  if (section === 'work') {
    const stint = stintOf(stringOf(entry.startDate), stringOf(entry.endDate), asOf)
    if (stint) facts.stints.push(stint)
  }
}

function addDates(facts: CvFacts, section: EntryKind, entry: UnknownRecord): void {
  for (const { name, kind } of fieldsOfKind(section)) {
    if (kind !== 'date') continue
    const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(stringOf(entry[name])) ?? []
    if (year) facts.years.add(Number(year))
    if (month) facts.months.add(Number(month))
  }
}
