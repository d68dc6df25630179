import { type FieldAddress, fieldAddress } from './change/address'
import { isNamed, isReachable } from './completeness'
import { compareDates, isCanonicalDate } from './dates/dates'
import { customEntryFields, type EntryField, entryFieldsOf, roleFields } from './entry-fields'
import { stringOf } from './json-value'
import { rolesKey } from './roles/roles-key'
import type { Bullet, WorkEntry } from './schema/content'
import type { ResumeDocument } from './schema/document'
import { closingKey, resolveSections } from './sections'
import { blanksOf } from './text/blanks'
import { allowedUrl, plainText } from './text/rich-text'
import { fieldsOf } from './text/text'

export type AdviceCode =
  | 'missing-name'
  | 'missing-contact'
  | 'email-shape'
  | 'end-before-start'
  | 'date-in-words'
  | 'long-bullet'
  | 'long-summary'
  | 'education-without-end'
  | 'duplicate-entry'
  | 'link-not-clickable'
  | 'empty-entry'
  | 'blank'

/** Values for the message of an advice: the text concerned and its length. */
export type AdviceValues = { text: string; count: number }

export type Advice = { code: AdviceCode; address: FieldAddress; values: AdviceValues }

/** Recommended maximum length in characters: a little over two lines, and a paragraph of six. */
export const defaultLength = { bullet: 230, summary: 600 }

const advise = (code: AdviceCode, address: FieldAddress, text = ''): Advice => ({
  code,
  address,
  values: { text, count: text.length },
})

/** An entry of any section with the fields of its kind. */
type CheckedEntry = {
  id: string
  section: string
  /** Hidden entries are not checked. */
  fields: readonly EntryField[]
  values: Readonly<Record<string, unknown>>
}

/** Returns a visible work entry and its roles; without the entry if only roles have text. */
function shownWork(entry: WorkEntry): CheckedEntry[] {
  if (entry.hidden) return []
  const fields = entryFieldsOf('work')
  // Roles are compared within their entry only, entries without roles with each other.
  const section = entry.roles.length > 0 ? rolesKey(entry.id) : 'work'
  const own: CheckedEntry = { id: entry.id, section, fields, values: { ...entry } }
  const roles = entry.roles
    .filter(({ hidden }) => !hidden)
    .map((role) => ({ id: role.id, section, fields: roleFields, values: { ...role } }))
  const isBlank = fields.every(({ name }) => saysNothing(own.values[name]))
  return isBlank && roles.length > 0 ? roles : [own, ...roles]
}

function shownEntries(document: ResumeDocument): CheckedEntry[] {
  return resolveSections(document.content).flatMap((section): CheckedEntry[] => {
    if (!section.state.visible || section.kind === 'summary' || section.key === closingKey)
      return []
    const isList = section.kind === 'list'
    const fields = isList ? entryFieldsOf(section.key) : customEntryFields
    if (section.key === 'work') return document.content.work.flatMap(shownWork)
    const entries = isList ? document.content[section.key] : section.section.entries
    return entries
      .filter((entry) => !entry.hidden)
      .map((entry) => ({ id: entry.id, section: section.key, fields, values: { ...entry } }))
  })
}

function saysNothing(value: unknown): boolean {
  if (typeof value === 'string') return plainText(value).trim() === ''
  if (!Array.isArray(value)) return true
  return value.every((item: string | Bullet) =>
    saysNothing(typeof item === 'string' ? item : item.text),
  )
}

/** Whether a URL is printed without a link (invalid, or another scheme such as `ftp:`). */
function isUnclickable(text: string): boolean {
  return (
    text !== '' &&
    allowedUrl(text) === null &&
    (/^\w+:/.test(text) || allowedUrl(`https://${text}`) === null)
  )
}

function checkDates(entry: CheckedEntry): Advice[] {
  const [start, end] = [
    stringOf(entry.values.startDate).trim(),
    stringOf(entry.values.endDate).trim(),
  ]
  const address = fieldAddress(entry.id, 'endDate')
  if (start && end && (compareDates(end, start) ?? 0) < 0)
    return [advise('end-before-start', address, end)]
  const isOpen = entry.section === 'education' && start !== '' && end === ''
  return isOpen ? [advise('education-without-end', address)] : []
}

function checkTexts(entry: CheckedEntry): Advice[] {
  return entry.fields.flatMap(({ name, kind }): Advice[] => {
    const value = entry.values[name]
    const address = fieldAddress(entry.id, name)
    if (kind === 'url' && isUnclickable(stringOf(value).trim())) {
      return [advise('link-not-clickable', address, stringOf(value).trim())]
    }
    if (kind === 'rich') {
      const text = plainText(stringOf(value).trim())
      return text.length > defaultLength.summary ? [advise('long-summary', address, text)] : []
    }
    if (kind !== 'bullets' || !Array.isArray(value)) return []
    return value.flatMap((bullet: Bullet) => {
      const text = plainText(bullet.text)
      const isLong = text.length > defaultLength.bullet
      return isLong ? [advise('long-bullet', fieldAddress(bullet.id, 'text'), text)] : []
    })
  })
}

/** Reports free-text dates, but only if other dates follow the date style. */
function checkDateStyles(entries: readonly CheckedEntry[]): Advice[] {
  const dates = entries.flatMap(({ id, fields, values }) =>
    fields
      .filter((field) => field.kind === 'date' && stringOf(values[field.name]).trim() !== '')
      .map(({ name }) => ({
        address: fieldAddress(id, name),
        text: stringOf(values[name]).trim(),
      })),
  )
  const typed = dates.filter((date) => !isCanonicalDate(date.text))
  if (typed.length === dates.length) return []
  return typed.map(({ address, text }) => advise('date-in-words', address, text))
}

/** Returns the key by which entries are duplicates: all their text. */
function wordsOf({ section, fields, values }: CheckedEntry): string {
  const says = fields.map(({ name }) => {
    const value = values[name]
    if (!Array.isArray(value)) return stringOf(value).trim().toLowerCase()
    return value.map((item: string | Bullet) =>
      stringOf(typeof item === 'string' ? item : item.text)
        .trim()
        .toLowerCase(),
    )
  })
  return JSON.stringify([section, says])
}

function checkEntries(entries: readonly CheckedEntry[]): Advice[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const address = fieldAddress(entry.id, entry.fields[0]?.name ?? 'name')
    if (entry.fields.every((field) => saysNothing(entry.values[field.name]))) {
      return [advise('empty-entry', address)]
    }
    const words = wordsOf(entry)
    const isTwice = seen.has(words)
    seen.add(words)
    const twice = isTwice ? [advise('duplicate-entry', address)] : []
    return [...twice, ...checkDates(entry), ...checkTexts(entry)]
  })
}

function checkBasics({ content }: ResumeDocument): Advice[] {
  const { basics } = content
  const found: Advice[] = []
  const [email, summary] = [basics.email.trim(), plainText(basics.summary)]
  if (!isNamed(basics)) found.push(advise('missing-name', 'basics/name'))
  if (!isReachable(basics)) found.push(advise('missing-contact', 'basics/email'))
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) {
    found.push(advise('email-shape', 'basics/email', email))
  }
  const urls = [{ id: 'basics', url: basics.url }, ...basics.profiles]
  for (const { id, url } of urls) {
    const text = url.trim()
    if (isUnclickable(text)) found.push(advise('link-not-clickable', fieldAddress(id, 'url'), text))
  }
  if (summary.length > defaultLength.summary)
    found.push(advise('long-summary', 'basics/summary', summary))
  return found
}

/**
 * Returns advice on a CV by field address, in reading order. Advice never blocks saving, printing
 * or sending. Empty CVs and hidden content are not checked.
 */
export function checkResume(document: ResumeDocument): Advice[] {
  if (fieldsOf(document).length === 0) return []
  const entries = shownEntries(document)
  const blanks = blanksOf(document).map(({ address, text }) => advise('blank', address, text))
  return [
    ...blanks,
    ...checkBasics(document),
    ...checkEntries(entries),
    ...checkDateStyles(entries),
  ]
}
