import { placeOfRoles } from '@/lib/pdf/templates/design-template'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { knownDay } from '@/lib/resume/known-day'
import { formatRange } from '@/lib/resume/labels/format-date'
import { flattenRoles, hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import type { Bullet, WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'

export type FactKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'employer'
  | 'title'
  | 'institution'
  | 'dates'
  | 'bullet'

/** Fact that software should find in the PDF of a CV. */
export type Fact = {
  kind: FactKind
  address: FieldAddress
  /** Group of facts printed together, readable in any order: the parts of a heading, contact details. */
  group: string
  /** Ids of the entries or roles that it belongs to: of an employer, all roles below it; none for the person. */
  entries: readonly string[]
  /** Plain text as printed. */
  text: string
  /** Place of an employer or school; may be empty. */
  place: string
}

type Entry = { id: string; hidden: boolean }
/** Fields of a title; `owner` has the field if it is not the entry's own. */
type Heading = [kind: FactKind, field: string, text: string, place?: string, owner?: string][]
type Range = { startDate: string; endDate: string }

/**
 * Returns the facts that applicant tracking systems look for, from the document instead of the paper: name, email,
 * phone, titles, employers, institutions, dates, bullets. Hidden entries and sections are omitted.
 */
export function factsOf({ content, design }: ResumeDocument): Fact[] {
  const facts: Fact[] = []
  const places = placeOfRoles(design)
  const printed = { look: design.look, asOf: knownDay(content, design) }
  const add = (
    kind: FactKind,
    address: FieldAddress,
    group: string,
    entries: readonly string[],
    text: string,
    place = '',
  ) => {
    if (text.trim() !== '') facts.push({ kind, address, group, entries, text: text.trim(), place })
  }

  function addEntry(entry: Entry, heading: Heading, range: Range, bullets: readonly Bullet[]) {
    if (entry.hidden) return
    for (const [kind, field, text, place, owner = entry.id] of heading) {
      add(kind, fieldAddress(owner, field), entry.id, [entry.id], text, place)
    }
    const dates = formatRange(
      range.startDate,
      range.endDate,
      design.dateStyle,
      design.language,
      printed,
    )
    const first = range.startDate.trim() === '' ? 'endDate' : 'startDate'
    add('dates', fieldAddress(entry.id, first), entry.id, [entry.id], dates)
    for (const { id, text } of bullets) {
      add('bullet', fieldAddress(id, 'text'), id, [entry.id], plainText(text))
    }
  }

  function addWork(entry: WorkEntry) {
    const employer: Heading[number] = ['employer', 'name', entry.name, entry.location, entry.id]
    const posts = flattenRoles([entry]).filter(({ hidden }) => !hidden)
    // The employer of roles is printed in the title of each, or once above them.
    const isApart = places === 'apart' && (hasOwnPost(entry) || !hasOwnPeriod(entry))
    const isAbove = entry.roles.length > 0 && !isApart
    if (isAbove && posts.length > 0) {
      const ids = posts.map(({ id }) => id)
      add('employer', fieldAddress(entry.id, 'name'), entry.id, ids, entry.name, entry.location)
    }
    for (const post of posts) {
      const title: Heading[number] = ['title', 'position', post.position]
      addEntry(post, isAbove ? [title] : [title, employer], post, post.highlights)
    }
  }

  const { basics } = content
  add('name', 'basics/name', 'name', [], basics.name)
  add('email', 'basics/email', 'contact', [], basics.email)
  add('phone', 'basics/phone', 'contact', [], basics.phone)
  for (const { key, state } of resolveSections(content)) {
    if (!state.visible) continue
    if (key === 'work') {
      for (const entry of content.work) addWork(entry)
    } else if (key === 'volunteer') {
      for (const entry of content.volunteer) {
        const { position, organization } = entry
        const heading: Heading = [
          ['title', 'position', position],
          ['employer', 'organization', organization],
        ]
        addEntry(entry, heading, entry, entry.highlights)
      }
    } else if (key === 'education') {
      for (const entry of content.education) {
        const { institution, location } = entry
        addEntry(
          entry,
          [['institution', 'institution', institution, location]],
          entry,
          entry.courses,
        )
      }
    } else if (key === 'projects') {
      for (const entry of content.projects) addEntry(entry, [], entry, entry.highlights)
    }
  }
  return facts
}
