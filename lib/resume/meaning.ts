import { entryOfRolesKey } from './roles/roles-key'
import { isSectionKey, type SectionKey } from './sections'

/** Meaning of an entry's field, independent of its name in the section. */
export type Slot =
  | 'title'
  | 'organization'
  | 'subject'
  | 'kind'
  | 'location'
  | 'url'
  | 'start'
  | 'end'
  | 'date'
  | 'level'
  | 'score'
  | 'note'
  | 'roles'
  | 'keywords'
  | 'text'
  | 'bullets'

/** Stored form of a slot: plain text, rich paragraph, list of keywords, or bullets. */
export type SlotKind = 'plain' | 'rich' | 'words' | 'bullets'

const kinds: Partial<Record<Slot, SlotKind>> = {
  roles: 'words',
  keywords: 'words',
  text: 'rich',
  bullets: 'bullets',
}

/** Returns the stored form of a slot. */
export const slotKind = (slot: Slot): SlotKind => kinds[slot] ?? 'plain'

export type Meaning = Partial<Record<Slot, string>>

const range = { start: 'startDate', end: 'endDate' }

const meanings: Record<SectionKey, Meaning> = {
  work: {
    title: 'position',
    organization: 'name',
    location: 'location',
    url: 'url',
    note: 'description',
    ...range,
    text: 'summary',
    bullets: 'highlights',
  },
  volunteer: {
    title: 'position',
    organization: 'organization',
    location: 'location',
    url: 'url',
    ...range,
    text: 'summary',
    bullets: 'highlights',
  },
  education: {
    title: 'studyType',
    subject: 'area',
    organization: 'institution',
    location: 'location',
    url: 'url',
    ...range,
    score: 'score',
    text: 'summary',
    bullets: 'courses',
  },
  projects: {
    title: 'name',
    organization: 'entity',
    kind: 'type',
    roles: 'roles',
    url: 'url',
    ...range,
    text: 'description',
    bullets: 'highlights',
    keywords: 'keywords',
  },
  skills: { title: 'name', level: 'level', keywords: 'keywords' },
  languages: { title: 'language', level: 'fluency' },
  certificates: { title: 'name', organization: 'issuer', date: 'date', url: 'url' },
  awards: { title: 'title', organization: 'awarder', date: 'date', text: 'summary' },
  publications: {
    title: 'name',
    organization: 'publisher',
    date: 'releaseDate',
    url: 'url',
    text: 'summary',
  },
  interests: { title: 'name', keywords: 'keywords' },
  references: { title: 'name', text: 'reference' },
}

const customMeaning: Meaning = {
  title: 'name',
  organization: 'subtitle',
  location: 'location',
  url: 'url',
  ...range,
  text: 'summary',
  bullets: 'highlights',
  keywords: 'keywords',
}

const roleMeaning: Meaning = {
  title: 'position',
  location: 'location',
  ...range,
  text: 'summary',
  bullets: 'highlights',
}

/**
 * Returns the field for each meaning in a section. `key` is a section key, a custom section's id,
 * or a roles key.
 */
export function meaningOf(key: string): Meaning {
  if (entryOfRolesKey(key) !== null) return roleMeaning
  return isSectionKey(key) ? meanings[key] : customMeaning
}
