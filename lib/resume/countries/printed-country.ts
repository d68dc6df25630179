import { findLabelLanguage } from '@/lib/language/tags'
import { followsRule, type Look } from '../look'
import type { Basics } from '../schema/content'
import terms from './country-terms.json' with { type: 'json' }

/** Codes (ISO 3166-1 alpha-2), beside them calling codes (ITU-T E.164) and names in the languages of CVs. */
const codes = terms.codes.split(' ')
const callingCodes = terms.callingCodes.split(' ')

/**
 * Names by language (Unicode CLDR 48; the short ones of Hong Kong, Macao and Palestine, as addresses have them). A name
 * that only English has is empty.
 */
const lists: Readonly<Record<string, string | undefined>> = terms.names
const split = new Map<string, readonly string[]>()

function namesIn(language: string): readonly string[] {
  const known = split.get(language) ?? lists[language]?.split('|') ?? []
  split.set(language, known)
  return known
}

/** Returns the name of a country by its place in `codes`. */
function nameAt(at: number, language: string): string {
  const tag = findLabelLanguage(language) ?? 'en'
  const [primary = ''] = tag.split('-')
  const name = [tag, primary].map((one) => namesIn(one)[at] ?? '').find((one) => one !== '')
  return name ?? namesIn('en')[at] ?? ''
}

/** Design of a document, as far as the printed country depends on it. */
export type CountryTerms = {
  /** BCP 47 tag. */
  language: string
  look: Look
  /** Country whose customs were chosen (`design.country`); empty if none. */
  country: string
}

/**
 * Returns the country of a person's address as it is printed. A code becomes the name in the language of the CV, else
 * in English; it is omitted at home, if the rest of the address is not. Home is the chosen country, else that of the
 * phone number. Other text, and any in looks before the rule `typeset`, is returned as typed.
 */
export function printedCountry(
  { location, phone }: Pick<Basics, 'location' | 'phone'>,
  { language, look, country }: CountryTerms,
): string {
  const { countryCode: typed, ...others } = location
  const code = typed.trim().toUpperCase()
  const at = codes.indexOf(code)
  if (at < 0 || !followsRule(look, 'typeset')) return typed
  const digits = /^\s*(?:\+|00)([\d\s().-]+)/.exec(phone)?.[1]?.replace(/\D/g, '') ?? ''
  const isHome = country ? country === code : digits.startsWith(callingCodes[at] ?? ' ')
  const isAlone = Object.values(others).every((part) => String(part).trim() === '')
  return isHome && !isAlone ? '' : nameAt(at, language)
}
