import type { IdGenerator } from './ids'
import { newestLook } from './look'
import { type CustomEntry, type Role, resumeContentSchema } from './schema/content'
import { designSchema, templatePalette } from './schema/design'
import { currentSchemaVersion, type ResumeDocument } from './schema/document'
import { customEntry, entrySchemas, roleSchema } from './schema/entries'
import type { SectionEntry, SectionKey } from './sections'

/**
 * An empty CV, fitted to its pages automatically. It is legal to store at once: a draft has no required
 * words.
 */
export function createResume(ids: IdGenerator, lastModified = ''): ResumeDocument {
  return {
    id: ids.document(),
    kind: 'resume',
    schemaVersion: currentSchemaVersion,
    title: '',
    content: resumeContentSchema.parse({ meta: { lastModified } }),
    design: designSchema.parse({
      autoFit: true,
      look: newestLook,
      palette: templatePalette,
      templatePhotoShape: true,
    }),
    lineage: null,
  }
}

/** An empty entry of a section of JSON Resume. */
export function createEntry<K extends SectionKey>(key: K, ids: IdGenerator): SectionEntry<K> {
  return entrySchemas[key].parse({ id: ids.node() }) as SectionEntry<K>
}

/** An empty entry of a section that the person named. */
export function createCustomEntry(ids: IdGenerator): CustomEntry {
  return customEntry.parse({ id: ids.node() })
}

/** An empty role, for a work entry that holds several. */
export function createRole(ids: IdGenerator): Role {
  return roleSchema.parse({ id: ids.node() })
}
