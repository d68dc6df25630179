import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import { isSectionKey, type SectionKey, summaryKey } from '@/lib/resume/sections'

/** Input type of a field. */
type FieldKind = 'text' | 'name' | 'url' | 'date' | 'words' | 'rich' | 'bullets' | 'language-level'

export type FieldDefinition = {
  /** The key in the entry; its words stand in the catalogue under the same key. */
  field: string
  kind: FieldKind
  /** Half of a row on a desktop and where two fit on a phone (dates), or all of it. */
  width: 'half' | 'full'
  /** Shown only when it holds something or the person asks for more fields. */
  isExtra?: boolean
}

export type SectionDefinition = {
  fields: readonly FieldDefinition[]
  /** The fields that name an entry when it is folded: the first in bold, then the rest. */
  heading: readonly string[]
  /** Short entries are never folded. */
  isAlwaysOpen: boolean
}

/** The fields of every section: one description instead of a form for each. */
export type DefinitionKey = SectionKey | 'custom' | 'role'

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

const extra = (definition: FieldDefinition): FieldDefinition => ({ ...definition, isExtra: true })

const dates = [half('startDate', 'date'), half('endDate', 'date')]

export const sectionDefinitions: Record<DefinitionKey, SectionDefinition> = {
  work: {
    fields: [
      half('position'),
      half('name', 'name'),
      ...dates,
      extra(half('location', 'name')),
      extra(half('url', 'url')),
      extra(full('description')),
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
    ],
    heading: ['position', 'name'],
    isAlwaysOpen: false,
  },
  role: {
    fields: [
      half('position'),
      half('location', 'name'),
      ...dates,
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
    ],
    heading: ['position'],
    isAlwaysOpen: false,
  },
  volunteer: {
    fields: [
      half('position'),
      half('organization', 'name'),
      ...dates,
      extra(half('location', 'name')),
      extra(half('url', 'url')),
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
    ],
    heading: ['position', 'organization'],
    isAlwaysOpen: false,
  },
  education: {
    fields: [
      half('studyType'),
      half('area'),
      full('institution', 'name'),
      ...dates,
      extra(half('location', 'name')),
      extra(half('score')),
      extra(full('url', 'url')),
      extra(full('summary', 'rich')),
      full('courses', 'bullets'),
    ],
    heading: ['studyType', 'area', 'institution'],
    isAlwaysOpen: false,
  },
  skills: {
    fields: [full('name'), full('keywords', 'words'), half('level')],
    heading: ['name'],
    isAlwaysOpen: true,
  },
  projects: {
    fields: [
      half('name'),
      half('entity', 'name'),
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
    fields: [half('language'), half('fluency', 'language-level')],
    heading: ['language'],
    isAlwaysOpen: true,
  },
  certificates: {
    fields: [half('name'), half('issuer', 'name'), half('date', 'date'), half('url', 'url')],
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
    fields: [full('name', 'name'), full('reference', 'rich')],
    heading: ['name'],
    isAlwaysOpen: false,
  },
  custom: {
    fields: [
      half('name'),
      half('subtitle'),
      ...dates,
      extra(half('location', 'name')),
      extra(half('url', 'url')),
      extra(full('summary', 'rich')),
      full('highlights', 'bullets'),
      extra(full('keywords', 'words')),
    ],
    heading: ['name', 'subtitle'],
    isAlwaysOpen: false,
  },
}

/** The fields of a work entry with roles: what its roles say is offered for the employer only on request. */
const employerFields: readonly FieldDefinition[] = [
  full('name', 'name'),
  ...sectionDefinitions.work.fields.filter(({ field }) => field !== 'name').map(extra),
]

/** The fields of an entry, as its section describes them. */
export function fieldsOfEntry(key: string, hasRoles: boolean): readonly FieldDefinition[] {
  return hasRoles ? employerFields : sectionDefinitions[definitionKey(key)].fields
}

/** Whether entries of a section have dates to be ordered by. */
export function isDatedSection(key: string): boolean {
  const { fields } = sectionDefinitions[definitionKey(key)]
  return key !== summaryKey && fields.some(({ kind }) => kind === 'date')
}

/** Where the words and fields of a list are described: a section of one's own is `custom`, roles are `role`. */
export function definitionKey(key: string): DefinitionKey {
  if (entryOfRolesKey(key) !== null) return 'role'
  return isSectionKey(key) ? key : 'custom'
}
