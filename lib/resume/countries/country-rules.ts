import type { DetailKind } from '@/lib/language/kinds/labels'
import { findLabelLanguage } from '@/lib/language/tags'
import type { DateStyle, Design } from '../schema/design'
import type { PaperDocument } from '../schema/document'
import data from './countries.json' with { type: 'json' }
import countryNames from './country-names.json' with { type: 'json' }

/** Parts of a CV whose custom differs between countries. */
export const customParts = [
  'photo',
  'birthDate',
  'nationality',
  'maritalStatus',
  'address',
] as const
export type CustomPart = (typeof customParts)[number]

type Clause = {
  /** BCP 47 tag. */
  language: string
  text: string
}

/** Texts and marks that CVs of a country usually end with. */
type Closing = {
  /** Consent to the use of personal data. */
  consent?: Clause
  /** Consent to be considered in later recruitments, too. */
  furtherConsent?: Clause
  declaration?: Clause
  /** Place, date and signature. */
  isSigned?: boolean
  /** Those that are a free choice; the others are usual. */
  optional?: readonly string[]
}

/** Customs of a country. A rule without a source is absent and not applied (docs/countries.md). */
export type CountryRules = Closing & {
  [Part in CustomPart]?: 'usual' | 'optional' | 'advised-against' | 'unlawful-to-ask'
} & {
  page?: Design['page']
  dateStyle?: DateStyle
  /** Usual maximum number of pages. */
  pages?: number
  /** Details to offer for the header. */
  details: readonly DetailKind[]
}

/** JSON has no literal types: countries.test.ts validates the levels, details and design values. */
type Rules = Readonly<Record<string, CountryRules | undefined>>
const known = data.countries as Rules
/** Details to offer in further countries, of which no custom is known. */
const otherDetails = data.details as Readonly<Record<string, readonly DetailKind[] | undefined>>
const anywhere: readonly DetailKind[] = ['workPermit', 'drivingLicence', 'available']
const byLanguage: Readonly<Record<string, string | undefined>> = data.byLanguage

/** Countries (ISO 3166-1 alpha-2) whose customs can be chosen. */
export const countries: readonly string[] = Object.keys(data.countries)

/** Returns the rules of a country; for one that is not among `countries`, only details to offer. */
export const rulesOf = (country: string): CountryRules =>
  known[country] ?? { details: otherDetails[country] ?? anywhere }

/** Names by country, in all CV languages (Unicode CLDR) and as people type them. */
const names: readonly (readonly [code: string, names: readonly string[]])[] = Object.entries(
  countryNames,
).map(([code, list]) => [code, list.split('|')])

/** Returns the code of a typed country, by its code or a name; empty if it is unknown. */
const codeOf = (typed: string): string =>
  names.find(([, list]) => list.includes(typed))?.[0] ??
  (typed.length === 2 ? typed.toUpperCase() : '')

/**
 * Returns the country of a document: the chosen one, else that of its address, else of its language. `english` if
 * only the language is known; empty if nothing is.
 */
export function countryOf({ content, design }: PaperDocument): string {
  if (design.country) return design.country
  const typed = content.basics.location.countryCode.trim().toLowerCase().replace(/\./g, '')
  if (typed !== '') return codeOf(typed)
  const { language } = design
  const region = /^[a-z]+-(?:[a-z]{4}-)?([a-z]{2})$/i.exec(language)?.[1]?.toUpperCase()
  if (region) return region
  return byLanguage[findLabelLanguage(language) ?? ''] ?? ''
}

/** Returns the customs that a document follows. English without a country has those of the United Kingdom. */
export function customsOf(document: PaperDocument): CountryRules {
  const country = countryOf(document)
  return rulesOf(country === 'english' ? 'GB' : country)
}

/** Whether a part does not belong on a CV with these customs. */
export const isBetterLeftOut = (customs: CountryRules, part: CustomPart): boolean =>
  /^(?:advised-against|unlawful-to-ask)$/.test(customs[part] ?? '')

/** Returns the change of a design by which it follows a country; an empty code chooses none. Texts never change. */
export function designFor(country: string): Partial<Design> {
  const { page, dateStyle } = rulesOf(country)
  return { country, ...(page && { page }), ...(dateStyle && { dateStyle }) }
}

/** Returns the texts that CVs of a country end with, usually or by choice, in the order in which they are offered. */
export const closingTextsOf = (country: string): readonly Clause[] => {
  const { consent, furtherConsent, declaration } = rulesOf(country)
  return [consent, furtherConsent, declaration].filter((clause) => clause !== undefined)
}

/** Returns the texts that CVs of a country usually end with, and whether place, date and signature usually follow. */
export function closingOf(country: string): Closing {
  const { consent, declaration, isSigned = false, optional = [] } = rulesOf(country)
  return {
    ...(consent && !optional.includes('consent') && { consent }),
    ...(declaration && !optional.includes('declaration') && { declaration }),
    isSigned: isSigned && !optional.includes('isSigned'),
  }
}
