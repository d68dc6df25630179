import type { Basics, CustomEntry, Detail, Profile } from '@/lib/resume/schema/content'
import type { SectionEntry, SectionKey } from '@/lib/resume/sections'
import type { DraftSectionKind } from '../draft/draft-types'

/** Entries by kind of section; the parts of an address are among the fields of `basics`. */
type Entries = {
  basics: Omit<Basics, 'location' | 'profiles' | 'details' | 'photo'> & Basics['location']
  profiles: Profile
  details: Detail
  custom: Omit<CustomEntry, 'signature'>
  work: Omit<SectionEntry<'work'>, 'roles'>
} & { [Kind in Exclude<SectionKey, 'work'>]: SectionEntry<Kind> }

type OwnKeys = 'id' | 'hidden' | 'keepTogether' | 'breakBefore'

/**
 * Target of a value in a section of one kind: a name of its fields, or what `DataTarget` has for all
 * kinds. A mapping typed by it names no field that its section lacks.
 */
export type FieldTarget<Kind extends DraftSectionKind> =
  | { [Key in Kind]: Exclude<keyof Entries[Key], OwnKeys> }[Kind]
  | 'text'
  | 'period'
  | 'place'
  | null
