import type { CvField, FormContext, YoursKind } from './form-types'

type EntryContext = Exclude<FormContext, 'person' | 'other'>

/** Fields of each context by the keys of the terms; keys that are not here have no answer there. */
export const fieldsOf: Readonly<Record<FormContext, Readonly<Record<string, CvField>>>> = {
  person: {
    ...{ fullName: 'person.name', name: 'person.name', givenName: 'person.givenName' },
    ...{ familyName: 'person.familyName', email: 'person.email', phone: 'person.phone' },
    ...{ phoneCountry: 'person.phoneCountry', street: 'person.street', city: 'person.city' },
    ...{ region: 'person.region', postalCode: 'person.postalCode', country: 'person.country' },
    ...{ place: 'person.place', linkedin: 'person.linkedin', github: 'person.github' },
    ...{ website: 'person.website', headline: 'person.headline', summary: 'person.summary' },
    ...{ skills: 'person.skills', years: 'person.years', personEmployer: 'person.employer' },
    ...{ personPosition: 'person.position', personEmployerSince: 'person.employerSince' },
    ...{ personPositionSince: 'person.positionSince', highestDegree: 'person.highestDegree' },
    ...{ houseNumber: 'person.houseNumber', postalCity: 'person.postalCity' },
    ...{ fullAddress: 'person.fullAddress', xing: 'person.xing' },
    ...{ familyFirst: 'person.familyFirst', secondFamilyName: 'person.secondFamilyName' },
  },
  work: {
    ...{ name: 'work.employer', employer: 'work.employer', personEmployer: 'work.employer' },
    ...{ title: 'work.position', position: 'work.position', personPosition: 'work.position' },
    ...{ headline: 'work.position', place: 'work.place', city: 'work.place' },
    ...{ start: 'work.start', end: 'work.end', current: 'work.current', duties: 'work.duties' },
    placeOfEntry: 'work.place',
  },
  education: {
    ...{ name: 'education.school', school: 'education.school', title: 'education.degree' },
    ...{ degree: 'education.degree', level: 'education.degree', subject: 'education.subject' },
    ...{ grade: 'education.grade', place: 'education.place', city: 'education.place' },
    ...{ start: 'education.start', end: 'education.end', date: 'education.end' },
    ...{ current: 'education.current', graduation: 'education.end' },
    ...{ placeOfEntry: 'education.place', highestDegree: 'education.degree' },
  },
  languages: {
    ...{ name: 'languages.language', language: 'languages.language', title: 'languages.language' },
    ...{ level: 'languages.level', degree: 'languages.level', grade: 'languages.level' },
  },
  certificates: {
    ...{ name: 'certificates.name', title: 'certificates.name', number: 'certificates.number' },
    ...{ certificate: 'certificates.name', degree: 'certificates.name' },
    ...{ issuer: 'certificates.issuer', school: 'certificates.issuer', date: 'certificates.date' },
    ...{ employer: 'certificates.issuer', start: 'certificates.date', end: 'certificates.expires' },
    ...{ expires: 'certificates.expires', issued: 'certificates.date' },
    ...{ graduation: 'certificates.date', subject: 'certificates.name' },
  },
  other: {},
}

/** Keys that say by themselves which part of a form they stand in. */
export const ownContext: Readonly<Record<string, EntryContext>> = {
  ...{ employer: 'work', position: 'work', duties: 'work', school: 'education' },
  ...{ degree: 'education', subject: 'education', grade: 'education', language: 'languages' },
  ...{ certificate: 'certificates', issuer: 'certificates', number: 'certificates' },
  ...{ graduation: 'education', issued: 'certificates' },
}

/** Keys that say nothing of the part of a form: what stands before them decides. */
export const inherited: ReadonlySet<string> = new Set([
  ...['start', 'end', 'date', 'current', 'level', 'expires', 'title', 'duties', 'placeOfEntry'],
])

/** Keys that a more telling name of the control may refine. */
export const generic: ReadonlySet<string> = new Set([
  'name',
  'title',
  'date',
  'place',
  'level',
  'street',
])

/** Tokens of `autocomplete` (HTML, section 4.10.18.7). */
export const tokens: Readonly<Record<string, string>> = {
  ...{ name: 'fullName', 'given-name': 'givenName', 'family-name': 'familyName' },
  ...{ email: 'email', tel: 'phone', 'tel-national': 'phone', 'tel-country-code': 'phoneCountry' },
  ...{ 'street-address': 'street', 'address-line1': 'street', 'address-level2': 'city' },
  ...{ 'address-level1': 'region', 'postal-code': 'postalCode', country: 'country' },
  ...{ 'country-name': 'country', organization: 'personEmployer', url: 'website' },
  ...{ 'organization-title': 'personPosition' },
}
export const yoursTokens: Readonly<Record<string, YoursKind>> = {
  ...{ 'new-password': 'password', 'current-password': 'password', bday: 'birthDate' },
  ...{ 'bday-day': 'birthDate', 'bday-month': 'birthDate', 'bday-year': 'birthDate' },
  ...{ sex: 'gender', 'honorific-prefix': 'honorific', 'one-time-code': 'password' },
}

/** Keys of dates. */
export const dated: ReadonlySet<string> = new Set([
  ...['start', 'end', 'date', 'expires', 'graduation', 'issued'],
  ...['personEmployerSince', 'personPositionSince'],
])
