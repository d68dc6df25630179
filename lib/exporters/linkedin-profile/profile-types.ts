import type { SectionKey } from '@/lib/resume/sections'

/** A section of LinkedIn's profile by the CV's name for it; `elsewhere` is what LinkedIn has no field for. */
export type ProfileSection =
  | 'basics'
  | 'summary'
  | Exclude<SectionKey, 'interests' | 'references'>
  | 'elsewhere'

type DateField = 'start' | 'end' | 'date'

/** A field of LinkedIn's form: by the CV's name where the CV has one, so that it has its label. */
export type FieldName =
  | 'name'
  | 'label'
  | 'email'
  | 'phone'
  | 'url'
  | 'profile'
  | 'location.countryCode'
  | 'location.postalCode'
  | 'location.city'
  | 'location.address'
  | 'summary'
  | 'position'
  | 'organization'
  | 'location'
  | 'description'
  | 'institution'
  | 'studyType'
  | 'area'
  | 'score'
  | 'keyword'
  | 'entity'
  | 'language'
  | 'fluency'
  | 'issuer'
  | 'title'
  | 'awarder'
  | 'publisher'
  | 'details'
  | 'section'
  // A date as words where it has no year, and "present".
  | DateField
  | `${DateField}Month`
  | `${DateField}Year`

/** A text and how it fits into its field. Lengths are in UTF-16 units, see `measureField`. */
export type Measured = {
  text: string
  length: number
  /** Null where no limit is known. */
  limit: number | null
  isTooLong: boolean
  /** Units beyond the limit; 0 for a text that fits. */
  over: number
  /** End of what fits, as an offset into the text. Never inside a surrogate pair. */
  fits: number
  /** Line of the text, from 1, in which it reaches the limit; null for a text that fits. */
  endLine: number | null
}

/** One field of a profile with its text. */
export type ProfileField = Measured & {
  section: ProfileSection
  /** The entry, unique in a CV; its title is what the entry is called, and may be empty. */
  entry: { id: string; title: string }
  field: FieldName
}
