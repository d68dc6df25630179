import type { CompletionKind } from '@/lib/browser/completion/suggest'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import { closingKey, isSectionKey, type SectionKey, summaryKey } from '@/lib/resume/sections'

/** Input type of a field. */
type FieldKind =
  | 'text'
  | 'name'
  | 'url'
  | 'date'
  | 'words'
  | 'rich'
  | 'bullets'
  | 'language-level'
  | 'signature'

export type FieldDefinition = {
  /** Key in the entry, also of its messages. */
  field: string
  kind: FieldKind
  /** Half a row on a desktop and, for dates, on a phone; or a full one. */
  width: 'half' | 'full'
  /** Shown only if it is not empty, or on request. */
  isExtra?: boolean
  /** Kind of the suggestions offered while it is typed. */
  completion?: CompletionKind
}

export type SectionDefinition = {
  fields: readonly FieldDefinition[]
  /** Fields shown by a collapsed entry: the first in bold, then the rest. */
  heading: readonly string[]
  /** Whether entries are never collapsed. */
  isAlwaysOpen: boolean
}

/** Field definitions of every section, instead of a form for each. */
export type DefinitionKey = SectionKey | 'custom' | 'role' | 'closing'

const half = (field: string, kind: FieldKind = 'text'): FieldDefinition => ({
  field,
  kind,
  width: 'half',
})

const full = (field: string, kind: FieldKind = 'text'): FieldDefinition => ({
  field,
  kind,
  width: 'full',
})

const completed = (definition: FieldDefinition, completion: CompletionKind): FieldDefinition => ({
  ...definition,
  completion,
})

const position = completed(half('position'), 'title')
const location = completed(half('location', 'name'), 'city')

const extra = (definition: FieldDefinition): FieldDefinition => ({ ...definition, isExtra: true })

const dates = [half('startDate', 'date'), half('endDate', 'date')]

export const sectionDefinitions: Record<DefinitionKey, SectionDefinition> = {
  work: {
    fields: [
      position,
      completed(half('name', 'name'), 'employer'),
      ...dates,
      extra(location),
      extra(half('url', 'url')),
      extra(full('employment')),
      extra(full('description')),
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
    ],
    heading: ['position', 'name'],
    isAlwaysOpen: false,
  },
  role: {
    fields: [
      position,
      location,
      ...dates,
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
    ],
    heading: ['position'],
    isAlwaysOpen: false,
  },
  volunteer: {
    fields: [
      position,
      completed(half('organization', 'name'), 'employer'),
      ...dates,
      extra(location),
      extra(half('url', 'url')),
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
    ],
    heading: ['position', 'organization'],
    isAlwaysOpen: false,
  },
  education: {
    fields: [
      completed(half('studyType'), 'degree'),
      half('area'),
      full('institution', 'name'),
      ...dates,
      extra(location),
      extra(half('score')),
      extra(full('url', 'url')),
      extra(full('summary', 'rich')),
      full('courses', 'bullets'),
    ],
    heading: ['studyType', 'area', 'institution'],
    isAlwaysOpen: false,
  },
  skills: {
    fields: [full('name'), completed(full('keywords', 'words'), 'skill'), extra(half('level'))],
    heading: ['name'],
    isAlwaysOpen: true,
  },
  projects: {
    fields: [
      half('name'),
      completed(half('entity', 'name'), 'employer'),
      ...dates,
      full('url', 'url'),
      full('description', 'rich'),
      full('highlights', 'bullets'),
      extra(half('type')),
      extra(half('roles', 'words')),
      extra(full('keywords', 'words')),
    ],
    heading: ['name', 'entity'],
    isAlwaysOpen: false,
  },
  languages: {
    fields: [
      completed(half('language'), 'language'),
      half('fluency', 'language-level'),
      extra(half('listening', 'language-level')),
      extra(half('reading', 'language-level')),
      extra(half('spokenInteraction', 'language-level')),
      extra(half('spokenProduction', 'language-level')),
      extra(half('writing', 'language-level')),
    ],
    heading: ['language'],
    isAlwaysOpen: true,
  },
  certificates: {
    fields: [
      half('name'),
      half('issuer', 'name'),
      half('date', 'date'),
      half('expires', 'date'),
      full('url', 'url'),
      extra(full('number')),
    ],
    heading: ['name', 'issuer'],
    isAlwaysOpen: false,
  },
  awards: {
    fields: [half('title'), half('awarder', 'name'), half('date', 'date'), full('summary', 'rich')],
    heading: ['title', 'awarder'],
    isAlwaysOpen: false,
  },
  publications: {
    fields: [
      full('name'),
      half('publisher', 'name'),
      half('releaseDate', 'date'),
      full('url', 'url'),
      extra(full('summary', 'rich')),
    ],
    heading: ['name', 'publisher'],
    isAlwaysOpen: false,
  },
  interests: {
    fields: [full('name'), full('keywords', 'words')],
    heading: ['name'],
    isAlwaysOpen: true,
  },
  references: {
    fields: [
      half('name', 'name'),
      half('organization', 'name'),
      half('relationship'),
      half('phone', 'name'),
      full('reference', 'rich'),
    ],
    heading: ['name', 'organization'],
    isAlwaysOpen: false,
  },
  custom: {
    fields: [
      half('name'),
      half('subtitle'),
      ...dates,
      extra(location),
      extra(half('url', 'url')),
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
      extra(full('keywords', 'words')),
    ],
    heading: ['name', 'subtitle'],
    isAlwaysOpen: false,
  },
  closing: {
    fields: [
      full('summary', 'rich'),
      completed(half('location', 'name'), 'city'),
      half('endDate', 'date'),
      full('signature', 'signature'),
    ],
    heading: ['summary', 'location'],
    isAlwaysOpen: true,
  },
}

/** Fields of a work entry with roles: those that its roles have are offered on request only. */
const employerFields: readonly FieldDefinition[] = [
  completed(full('name', 'name'), 'employer'),
  ...sectionDefinitions.work.fields.filter(({ field }) => field !== 'name').map(extra),
]

/** Returns the fields of an entry. */
export function fieldsOfEntry(key: string, hasRoles: boolean): readonly FieldDefinition[] {
  return hasRoles ? employerFields : sectionDefinitions[definitionKey(key)].fields
}

/** Returns whether entries of a section have dates to sort by. */
export function isDatedSection(key: string): boolean {
  const { fields } = sectionDefinitions[definitionKey(key)]
  return key !== summaryKey && key !== closingKey && fields.some(({ kind }) => kind === 'date')
}

/** Returns the key of the definitions and messages of a list: `custom` for a custom section, `closing`
 * for the closing one, `role` for roles. */
export function definitionKey(key: string): DefinitionKey {
  if (entryOfRolesKey(key) !== null) return 'role'
  if (key === closingKey) return 'closing'
  return isSectionKey(key) ? key : 'custom'
}
