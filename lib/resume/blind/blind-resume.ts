import { storedLevel, withLevel } from '../bullet-levels'
import {
  customEntryFields,
  type DeclaredField,
  entryFieldsOf,
  entryFlags,
  roleFields,
} from '../entry-fields'
import { type Bullet, resumeContentSchema } from '../schema/content'
import type { ResumeDocument } from '../schema/document'
import { closingKey, type SectionKey, sectionKeys } from '../sections'
import { findNearName, type NearName } from './find-near-name'
import { createRedactor, type Redactor } from './redact'

type Entry = { id: string }
type Fields = Record<string, unknown>

/** Id of every anonymised CV: its own would lead back to the person's. */
const blindId = '00000000-0000-7000-8000-000000000000'

/** Returns an entry's known fields with identifying text removed. */
function blindEntry(entry: Entry, fields: readonly DeclaredField[], redactor: Redactor): Fields {
  const given = entry as Entry & Fields
  const blind: Fields = { id: entry.id }
  for (const flag of Object.keys(entryFlags)) if (flag in given) blind[flag] = given[flag]
  for (const { name, kind, slot } of fields) {
    const value = given[name]
    // The number of a certificate is that of a person, too.
    if (kind === 'url' || slot === 'number') blind[name] = ''
    else if (kind === 'date') blind[name] = value
    else if (kind === 'words') blind[name] = (value as string[]).map(redactor.line)
    else if (kind === 'line') blind[name] = redactor.line(value as string)
    else if (kind === 'rich') blind[name] = redactor.rich(value as string)
    else {
      const bullets = value as Bullet[]
      blind[name] = bullets.map((bullet) =>
        withLevel({ id: bullet.id, text: redactor.rich(bullet.text) }, storedLevel(bullet)),
      )
    }
  }
  const { roles } = given
  if (Array.isArray(roles) && !fields.some(({ name }) => name === 'roles')) {
    blind.roles = roles.map((role: Entry) => blindEntry(role, roleFields, redactor))
  }
  return blind
}

/** Returns false for the section that a person signs. */
const isUsed = ({ id }: { id: string }) => id !== closingKey

/**
 * Anonymises a CV for blind screening. The header keeps job title and summary; name, contacts,
 * location, profiles, details (birth, nationality) and photo are removed, as are references, the
 * closing section with its signature, all URLs with their QR code, and the name and contacts within texts. Unprinted data is removed as well: title, stories,
 * confirmed facts, the document's id and lineage, unknown fields and the embedded copy. Does not
 * modify the stored document.
 * @returns the CV, the number of redactions in texts, and the lines that may still tell the name
 */
export function blindResume(document: ResumeDocument): {
  document: ResumeDocument
  redactions: number
  near: NearName[]
} {
  const { basics, sections, custom, meta } = document.content
  const redactor = createRedactor(basics, document.design.language)
  const lists = Object.fromEntries(
    sectionKeys.map((key: SectionKey) => {
      const entries: readonly Entry[] = key === 'references' ? [] : document.content[key]
      return [key, entries.map((entry) => blindEntry(entry, entryFieldsOf(key), redactor))]
    }),
  )
  const content = resumeContentSchema.parse({
    ...lists,
    basics: { label: redactor.line(basics.label), summary: redactor.rich(basics.summary) },
    custom: custom.filter(isUsed).map(({ id, title, entries }) => ({
      id,
      title: redactor.line(title),
      entries: entries.map((entry) => blindEntry(entry, customEntryFields, redactor)),
    })),
    sections: sections.map(({ key, visible, title, breakBefore, column, isHeadingHidden }) => ({
      ...{ key, visible, breakBefore, ...(column && { column }) },
      ...(isHeadingHidden && { isHeadingHidden }),
      title: redactor.line(title),
    })),
    meta: { lastModified: meta.lastModified },
  })
  const blind = {
    ...{ id: blindId, schemaVersion: document.schemaVersion, kind: document.kind },
    ...{ title: '', lineage: null, content },
    design: { ...document.design, carry: false, qrCode: '' },
  } as ResumeDocument
  const near = findNearName(blind, basics)
  return { document: blind, redactions: redactor.count(), near }
}
