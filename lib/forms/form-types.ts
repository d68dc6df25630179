import type { FieldAddress } from '@/lib/resume/change/address'
import { certificateFields } from '@/lib/resume/fields/certificate'

/** Field of an employer's form as somebody described it. Nothing of the page but words. */
export type FormField = {
  /** Name within the described form. */
  id: string
  /** Text that a person reads beside it. */
  label: string
  /** `name`, `id` or test id of the control. */
  name?: string
  /** `type` of an input, or `select`, `textarea`, `radio`. */
  type?: string
  /** Token of the HTML attribute. */
  autocomplete?: string
  placeholder?: string
  options?: readonly string[]
  /** Heading of the group that it stands in. */
  group?: string
  /** Number of its repeated group, from 0; left out: counted by its neighbours. */
  repeat?: number
  maxLength?: number
}

/** Parts of a form that repeat, and `person` for what does not. */
export type FormContext =
  | 'person'
  | 'work'
  | 'education'
  | 'languages'
  | 'certificates'
  /** Referees, emergency contacts and what else a CV does not answer. */
  | 'other'

/** Classes of fields that nobody but the person answers (ADR private-facts). */
export const yoursKinds = [
  ...(['password', 'nationalId', 'birthDate', 'gender', 'ethnicity', 'disability'] as const),
  ...(['veteran', 'salary', 'consent', 'rightToWork', 'honorific', 'convictions'] as const),
  ...(['personal', 'notice', 'leaving'] as const),
] as const
export type YoursKind = (typeof yoursKinds)[number]

/** Values of a CV that forms ask for: their places in the CV, and their names there. */
const cvFieldNames = {
  person: [
    ...(['name', 'givenName', 'familyName', 'email', 'phone', 'phoneCountry', 'street'] as const),
    ...(['houseNumber', 'city', 'region', 'postalCode', 'postalCity', 'country'] as const),
    ...(['fullAddress', 'place', 'linkedin', 'github', 'xing', 'website', 'headline'] as const),
    ...(['summary', 'skills', 'years', 'employer', 'position', 'employerSince'] as const),
    ...(['positionSince', 'highestDegree', 'familyFirst', 'secondFamilyName'] as const),
  ],
  work: ['employer', 'position', 'place', 'start', 'end', 'current', 'duties'],
  education: ['school', 'degree', 'subject', 'grade', 'place', 'start', 'end', 'current'],
  languages: ['language', 'level'],
  certificates: Object.keys(certificateFields) as (keyof typeof certificateFields)[],
} as const

type CvFieldNames = typeof cvFieldNames
export type CvField = {
  [Part in keyof CvFieldNames]: `${Part}.${CvFieldNames[Part][number]}`
}[keyof CvFieldNames]

const cvFields: ReadonlySet<string> = new Set(
  Object.entries(cvFieldNames).flatMap(([part, names]) => names.map((name) => `${part}.${name}`)),
)

export const isCvField = (name: string): name is CvField => cvFields.has(name)

/** Returns whether a value is a date. */
export const isDateField = (field: CvField) => /(?:\.(?:start|end|date|expires)|Since)$/.test(field)

/** Part of a date that a field takes. */
export type DatePart = 'whole' | 'day' | 'month' | 'year'

export type Meaning =
  | { kind: 'yours'; yours: YoursKind }
  | {
      kind: 'cv'
      field: CvField
      part: DatePart
      /** Which entry of its section, from 0. */
      at: number
      /** Code of the language that a field of a level names: "English" in "Your level of English". */
      language?: string
      /** False where label and name contradict each other: to be looked at. */
      isSure: boolean
    }
  | { kind: 'unknown' }

/** Text of a CV with the places that it stands at. */
export type CvValue = { text: string; sources: readonly FieldAddress[]; isSure: boolean }

/** Reason for an empty field. */
export type EmptyReason =
  | 'unknown'
  | 'not-in-cv'
  /** The form takes a day or a month that the CV does not have. */
  | 'date-too-short'
  /** The field of an end that has not come. */
  | 'ongoing'
  /** None of its options is that of the CV, or several are. */
  | 'no-option'
  /** The form takes fewer characters, and a part of it would say something else. */
  | 'too-long'
  | 'file'

export type FormAnswer = { id: string; meaning: Meaning } & (
  | {
      kind: 'value'
      value: string
      sources: readonly FieldAddress[]
      isSure: boolean
      left: number
    }
  /** Computed from the CV: shown, and only taken with a yes. */
  | { kind: 'ask'; value: string; sources: readonly FieldAddress[] }
  | { kind: 'yours'; yours: YoursKind }
  | { kind: 'empty'; reason: EmptyReason }
)
