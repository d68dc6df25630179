import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { Bullet, ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { parseRich, plainText } from '@/lib/resume/text/rich-text'
import { hasContact } from '../reader/conceal-contact'

/** A field that a model may suggest other words for. */
export type OfferedField = {
  address: FieldAddress
  /** The entry that it stands in; null for the summary. */
  entryId: string | null
  /** Name of the entry: position, employer, dates. */
  entry: string
  kind: 'summary' | 'bullet'
  /** As it is stored, and as a person reads it. */
  stored: string
  text: string
}

/** Fields and characters that are offered at once; the first ones of the CV are. */
const maxFields = 60
const maxCharacters = 16_000
/** A longer text is no bullet but an essay, and its suggestion would be another. */
const maxTextLength = 1_000

type NamedEntry = { id: string; hidden: boolean; startDate: string; endDate: string }

const nameEntry = (names: readonly string[], { startDate, endDate }: NamedEntry) =>
  [...names, startDate && `${startDate} to ${endDate || 'today'}`].filter(Boolean).join(', ')

/** A link would be lost by another wording, so that such texts are left to the person. */
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
 * The one list of fields that a model may touch: the summary, and bullets of work, volunteering,
 * projects and sections of one's own. Names, titles, employers, dates, schools, skills and whatever
 * reaches the person are never in it, nor what is not printed, empty, or holds a link, an address or a phone number.
 */
export function rewordableFields({ content }: ResumeDocument): OfferedField[] {
  return resolveSections(content)
    .flatMap((section) => fieldsOfSection(content, section))
    .filter(
      ({ text, stored }) =>
        text.trim() !== '' && text.length <= maxTextLength && !hasLink(stored) && !hasContact(text),
    )
}

/** As many of them as are offered at once, the first ones of the CV. */
export function offeredFields(document: ResumeDocument): OfferedField[] {
  let characters = 0
  return rewordableFields(document)
    .slice(0, maxFields)
    .filter(({ text }) => {
      characters += text.length
      return characters <= maxCharacters
    })
}
