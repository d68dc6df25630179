import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { PrivateFact } from '@/lib/resume/private-facts'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { Bullet, ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { parseRich, plainText } from '@/lib/resume/text/rich-text'
import type { OfferedTexts } from '../prompts/tailoring-prompt'
import { toldAbout } from '../questions/told-facts'
import { hasContact } from '../reader/conceal-contact'

/** Field for which a model may suggest another wording. */
export type OfferedField = {
  address: FieldAddress
  /** Its entry; null for the summary. */
  entryId: string | null
  /** Name of the entry: position, employer, dates. */
  entry: string
  kind: 'summary' | 'bullet'
  /** As stored, and as plain text. */
  stored: string
  text: string
}

/** Maximum fields and characters per request; the first ones of the CV. */
const maxFields = 60
const maxCharacters = 16_000
/** Maximum characters of a text. */
const maxTextLength = 1_000

type NamedEntry = { id: string; hidden: boolean; startDate: string; endDate: string }

const nameEntry = (names: readonly string[], { startDate, endDate }: NamedEntry) =>
  [...names, startDate && `${startDate} to ${endDate || 'today'}`].filter(Boolean).join(', ')

/** Rewording would drop links, so such texts are left to the person. */
const hasLink = (stored: string) => parseRich(stored).some(({ link }) => link !== null)

function bulletFields(
  entry: NamedEntry & { highlights: readonly Bullet[] },
  names: readonly string[],
): OfferedField[] {
  if (entry.hidden) return []
  return entry.highlights.map(({ id, text }) => ({
    address: fieldAddress(id, 'text'),
    entryId: entry.id,
    entry: nameEntry(names, entry),
    kind: 'bullet',
    stored: text,
    text: plainText(text),
  }))
}

function summaryField({ basics }: ResumeContent): OfferedField {
  const stored = basics.summary
  const text = plainText(stored)
  return { address: 'basics/summary', entryId: null, entry: '', kind: 'summary', stored, text }
}

function fieldsOfSection(
  content: ResumeContent,
  section: ReturnType<typeof resolveSections>[number],
): OfferedField[] {
  if (!section.state.visible) return []
  if (section.kind === 'summary') return [summaryField(content)]
  if (section.kind === 'custom') {
    return section.section.entries.flatMap((entry) =>
      bulletFields(entry, [entry.name, entry.subtitle]),
    )
  }
  if (section.key === 'work') {
    return flattenRoles(content.work).flatMap((entry) =>
      bulletFields(entry, [entry.position, entry.name]),
    )
  }
  if (section.key === 'volunteer') {
    return content.volunteer.flatMap((entry) =>
      bulletFields(entry, [entry.position, entry.organization]),
    )
  }
  if (section.key === 'projects') {
    return content.projects.flatMap((entry) => bulletFields(entry, [entry.name, entry.entity]))
  }
  return []
}

/**
 * Returns the fields that a model may reword: the summary, and bullets of work, volunteering, projects and custom
 * sections. Never names, titles, employers, dates, schools, skills or contact data, nor text that is hidden, empty, or
 * contains a link, an address or a phone number.
 *
 * @param sectionKey of one section; all if omitted
 */
export function rewordableFields({ content }: ResumeDocument, sectionKey?: string): OfferedField[] {
  return resolveSections(content)
    .filter(({ key }) => sectionKey === undefined || key === sectionKey)
    .flatMap((section) => fieldsOfSection(content, section))
    .filter(
      ({ text, stored }) =>
        text.trim() !== '' && text.length <= maxTextLength && !hasLink(stored) && !hasContact(text),
    )
}

/** Returns the fields of one request, the first ones of the CV. */
export function offeredFields(document: ResumeDocument): OfferedField[] {
  let characters = 0
  return rewordableFields(document)
    .slice(0, maxFields)
    .filter(({ text }) => {
      characters += text.length
      return characters <= maxCharacters
    })
}

/**
 * Returns fields as they are sent: their texts by id, under the name of their entry, with what the person told about it.
 *
 * @param facts answers of the person about the CV
 */
export function textsByEntry(
  fields: Iterable<readonly [id: string, Pick<OfferedField, 'entry' | 'entryId' | 'text'>]>,
  facts: readonly PrivateFact[] = [],
): OfferedTexts {
  const entries = new Map<string, { texts: Record<string, string>; ids: Set<string | null> }>()
  for (const [id, { entry, entryId, text }] of fields) {
    const known = entries.get(entry) ?? { texts: {}, ids: new Set() }
    known.texts[id] = text
    known.ids.add(entryId)
    entries.set(entry, known)
  }
  return [...entries].map(([entry, { texts, ids }]) => {
    const told = [...ids].flatMap((id) => toldAbout(facts, id))
    return { entry, texts, ...(told.length > 0 && { told }) }
  })
}
