import type { IdGenerator } from './ids'
import { newestLook } from './look'
import { type CustomEntry, type Role, resumeContentSchema } from './schema/content'
import { designSchema, templatePalette } from './schema/design'
import { currentSchemaVersion, type ResumeDocument } from './schema/document'
import { customEntry, entrySchemas, roleSchema } from './schema/entries'
import type { SectionEntry, SectionKey } from './sections'

/** Creates an empty CV with automatic fitting. Valid for storage at once: no field is required. */
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

/** Creates an empty entry of a JSON Resume section. */
export function createEntry<K extends SectionKey>(key: K, ids: IdGenerator): SectionEntry<K> {
  return entrySchemas[key].parse({ id: ids.node() }) as SectionEntry<K>
}

/** Creates an empty entry of a custom section. */
export function createCustomEntry(ids: IdGenerator): CustomEntry {
  return customEntry.parse({ id: ids.node() })
}

/** Creates an empty role of a work entry. */
export function createRole(ids: IdGenerator): Role {
  return roleSchema.parse({ id: ids.node() })
}
