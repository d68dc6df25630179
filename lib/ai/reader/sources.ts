import {
  type EntryKind,
  entryKinds,
  fieldsOfKind,
  headFieldsOf,
  namingFieldsOf,
  textFieldsOf,
} from '@/lib/resume/entry-fields'
import { isRecord, type UnknownRecord } from '@/lib/resume/is-record'
import { stringOf } from '@/lib/resume/json-value'
import { flattenLooseRoles } from '@/lib/resume/roles/flatten-roles'
import { closingKey } from '@/lib/resume/sections'
import { createConcealer } from './conceal-contact'
import type { CvLine } from './types'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Kinds of entries that are sent: references are other people. */
const sentKinds = entryKinds.filter((kind) =>
  fieldsOfKind(kind).some(({ isPrivate }) => !isPrivate),
)

/** Maximum characters of all lines together, and of one. */
const maxCharacters = 40_000
const maxLine = 4_000

/** Removes the current month from a quote, since it changes with each reading. */
export const withoutToday = (quote: string) =>
  quote.replace(/(?<=(?:^| )today) \(\d{4}-\d\d\)?/, '')

/** Returns the dates of an entry ("2019-03 to today (2026-11)"); empty without any. */
function datesOf(entry: UnknownRecord, month: string): string {
  const [start, end] = [stringOf(entry.startDate).trim(), stringOf(entry.endDate).trim()]
  const single = stringOf(entry.date).trim() || stringOf(entry.releaseDate).trim()
  const today = month === '' ? 'today' : `today (${month})`
  if (start) return `${start} to ${end || today}`
  return end || single
}

function headOf(kind: EntryKind, entry: UnknownRecord, month: string): string {
  const parts = namingFieldsOf(kind).flatMap(({ name, isPrivate }) => {
    if (isPrivate) return []
    const value = entry[name]
    return Array.isArray(value) ? value.map((it) => stringOf(it).trim()) : [stringOf(value).trim()]
  })
  return [...parts, datesOf(entry, month)].filter((part) => part !== '').join(', ')
}

/** Returns the texts of an entry with their places, as stored. */
function textsOf(
  kind: EntryKind,
  entry: UnknownRecord,
  id: string,
  pointer: string,
): { place: string; text: string }[] {
  const ids = listOf(entry.highlightIds)
  return textFieldsOf(kind).flatMap(({ name: field }) => {
    const value = entry[field]
    if (typeof value === 'string') return [{ place: `${id}/${field}`, text: value }]
    return listOf(value).map((bullet, at) => {
      const bulletId = isRecord(bullet) ? stringOf(bullet.id).trim() : stringOf(ids[at]).trim()
      const place = bulletId ? `${bulletId}/text` : `${pointer}/${field}/${at}`
      return {
        place,
        text: isRecord(bullet) ? stringOf(bullet.text).trim() : stringOf(bullet).trim(),
      }
    })
  })
}

/**
 * Returns a CV as the lines that a reader may quote: texts and names of printed entries, without identity and contact
 * data.
 *
 * @param content of a document, or JSON Resume; values of a wrong type are ignored
 * @param plain returns the plain text of a rich field; JSON Resume has plain ones
 * @param asOf `YYYY-MM` or longer, printed for ongoing entries; empty if no durations are needed
 */
export function readSources(
  content: unknown,
  plain: (rich: string) => string = (text) => text,
  asOf = '',
): CvLine[] {
  if (!isRecord(content)) return []
  const lines: CvLine[] = []
  const basics = isRecord(content.basics) ? content.basics : {}
  const conceal = createConcealer(content)
  const hidden = new Set(
    listOf(content.sections).flatMap((one) =>
      isRecord(one) && one.visible === false ? [stringOf(one.key).trim()] : [],
    ),
  )
  let characters = 0
  const add = (line: Omit<CvLine, 'id'>) => {
    const text = conceal(line.text).slice(0, maxLine)
    if (!/[\p{L}\p{N}]/u.test(text)) return
    characters += text.length
    if (characters <= maxCharacters) lines.push({ ...line, id: `c${lines.length + 1}`, text })
  }
  const addOwn = (name: 'label' | 'summary', text: string) =>
    add({
      ...{ entry: null, of: '', section: 'basics' },
      kind: name === 'label' ? 'head' : 'text',
      place: `basics/${name}`,
      text,
    })

  const addEntry = (section: EntryKind, entry: unknown, pointer: string) => {
    if (typeof entry === 'string') {
      add({ entry: pointer, of: entry, section, kind: 'head', place: pointer, text: entry })
      return
    }
    if (!isRecord(entry) || entry.hidden === true) return
    const id = stringOf(entry.id).trim() || pointer
    const of = headOf(section, entry, asOf.slice(0, 7))
    const name = headFieldsOf(section)[0]?.name ?? 'name'
    const owner = { entry: id, of, section }
    add({ ...owner, kind: 'head', place: `${id}/${name}`, text: of })
    for (const { place, text } of textsOf(section, entry, id, pointer)) {
      add({ ...owner, kind: 'text', place, text: plain(text) })
    }
  }

  addOwn('label', stringOf(basics.label).trim())
  if (!hidden.has('summary')) addOwn('summary', plain(stringOf(basics.summary).trim()))
  for (const section of sentKinds) {
    if (section === 'custom' || hidden.has(section)) continue
    const entries = section === 'work' ? flattenLooseRoles(content.work) : listOf(content[section])
    for (const [at, entry] of entries.entries()) {
      addEntry(section, entry, `/${section}/${at}`)
    }
  }
  for (const [at, section] of listOf(content.custom).entries()) {
    const key = isRecord(section) ? stringOf(section.id).trim() : ''
    if (!isRecord(section) || hidden.has(key) || key === closingKey) continue
    for (const [i, entry] of listOf(section.entries).entries()) {
      addEntry('custom', entry, `/custom/${at}/entries/${i}`)
    }
  }
  addAttested(content.attested, lines, add)
  return lines
}

/** Adds confirmed statements as lines of their entries. */
function addAttested(
  attested: unknown,
  lines: readonly CvLine[],
  add: (line: Omit<CvLine, 'id'>) => void,
): void {
  for (const fact of listOf(attested)) {
    if (!isRecord(fact)) continue
    const place = stringOf(fact.place).trim()
    const near = lines.find((line) => line.place === place || line.entry === place.split('/')[0])
    add({
      ...{ entry: near?.entry ?? null, of: near?.of ?? '', section: near?.section ?? 'basics' },
      ...{ kind: 'text', place, text: stringOf(fact.text).trim() },
    })
  }
}

/** Returns lines as they are sent: an object an entry, from ids to texts, of which the first names the entry. */
export function linesByEntry(lines: readonly CvLine[]): Record<string, string>[] {
  const entries = new Map<string | null, Record<string, string>>()
  for (const { entry, id, text } of lines) entries.set(entry, { ...entries.get(entry), [id]: text })
  return [...entries.values()]
}
