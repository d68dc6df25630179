import type { SectionKey } from '@/lib/resume/sections'

/** A section of LinkedIn's profile by the CV's key; `elsewhere`: content without a field. */
export type ProfileSection =
  | 'basics'
  | 'summary'
  | Exclude<SectionKey, 'interests' | 'references'>
  | 'elsewhere'

type DateField = 'start' | 'end' | 'date'

/** A field of LinkedIn's form, by the CV's name if it has one, to share its label. */
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
  | 'employment'
  | 'issuer'
  | 'number'
  | 'title'
  | 'awarder'
  | 'publisher'
  | 'details'
  | 'section'
  // A free-text date without a year, and "present".
  | DateField
  | `${DateField}Month`
  | `${DateField}Year`

/** A text with its length compared to the field's limit, in UTF-16 units; see `measureField`. */
export type Measured = {
  text: string
  length: number
  /** Null if unknown. */
  limit: number | null
  isTooLong: boolean
  /** Units over the limit; 0 if it fits. */
  over: number
  /** Offset up to which the text fits. Never within a surrogate pair. */
  fits: number
  /** Line, from 1, in which the limit is reached; null if the text fits. */
  endLine: number | null
}

/** A field of a profile with its text. */
export type ProfileField = Measured & {
  section: ProfileSection
  /** Its entry, unique in a CV; the title may be empty. */
  entry: { id: string; title: string }
  field: FieldName
}
