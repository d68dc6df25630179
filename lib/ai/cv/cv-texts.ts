import type { FieldAddress } from '@/lib/resume/change/address'
import {
  customEntryFields,
  type EntryField,
  entryFieldsOf,
  roleFields,
} from '@/lib/resume/entry-fields'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey, resolveSections, type SectionKey } from '@/lib/resume/sections'
import { fieldsOf } from '@/lib/resume/text/text'

/** Text of a CV with its entry and section. */
export type CvText = {
  address: FieldAddress
  /** Plain; lists of words joined by ", ". */
  text: string
  /** `custom` for every section named by the person. */
  section: SectionKey | 'basics' | 'summary' | 'custom'
  entry: string | null
  bullet: string | null
}

type Owner = Pick<CvText, 'section' | 'entry' | 'bullet'>

function ownersOf(document: ResumeDocument): Map<string, Owner> {
  const owners = new Map<string, Owner>()
  const add = (
    section: CvText['section'],
    fields: readonly EntryField[],
    entries: readonly Entry[],
  ) => {
    for (const entry of entries) {
      owners.set(entry.id, { section, entry: entry.id, bullet: null })
      for (const { name, kind } of fields) {
        const value: unknown = kind === 'bullets' ? entry[name] : undefined
        for (const { id } of Array.isArray(value) ? (value as { id: string }[]) : []) {
          owners.set(id, { section, entry: entry.id, bullet: id })
        }
      }
    }
  }
  for (const section of resolveSections(document.content)) {
    if (section.kind === 'list') {
      add(section.key, entryFieldsOf(section.key), document.content[section.key])
    }
    if (section.key === 'work') {
      for (const { roles } of document.content.work) add('work', roleFields, roles)
    }
    if (section.kind === 'custom') add('custom', customEntryFields, section.section.entries)
  }
  return owners
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string }

/** Returns every printed text of a CV in reading order, with its place; none of what the person signs below it. */
export function cvTextsOf(document: ResumeDocument): CvText[] {
  const owners = ownersOf(document)
  const signed = document.content.custom.find(({ id }) => id === closingKey)?.entries ?? []
  return fieldsOf(document).flatMap(({ address, text, shown }): CvText[] => {
    if (!shown) return []
    const owner = address.slice(0, address.indexOf('/'))
    const known = owners.get(owner)
    if (signed.some(({ id }) => id === known?.entry)) return []
    if (known) return [{ address, text, ...known }]
    if (owner.startsWith('section:')) return []
    const section = address === 'basics/summary' ? 'summary' : 'basics'
    return [{ address, text, section, entry: null, bullet: null }]
  })
}
