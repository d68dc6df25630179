/** Country where CVs mostly have no photo. `english`: only the language is known. */
export type UnusualPlace = 'US' | 'CA' | 'GB' | 'IE' | 'AU' | 'NZ' | 'NL' | 'SE' | 'english'

const codes = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'NL', 'SE'] as const

/** Names typed in the country field, with their country codes. */
const names: Record<string, (typeof codes)[number]> = {
  usa: 'US',
  'united states': 'US',
  'united states of america': 'US',
  canada: 'CA',
  uk: 'GB',
  'united kingdom': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  ireland: 'IE',
  éire: 'IE',
  australia: 'AU',
  'new zealand': 'NZ',
  netherlands: 'NL',
  'the netherlands': 'NL',
  nederland: 'NL',
  sweden: 'SE',
  sverige: 'SE',
}

const byLanguage: Record<string, UnusualPlace> = { en: 'english', nl: 'NL', sv: 'SE' }

function placeOfCode(code: string): UnusualPlace | null {
  return codes.find((one) => one === code.toUpperCase()) ?? null
}

/**
 * Returns the country in which a photo is unusual, by advice of its careers services; null elsewhere. A typed country
 * decides, else the CV's language.
 *
 * @param language BCP 47 tag of the CV
 * @param country as typed: a code or a name
 */
export function unusualPlace(language: string, country: string): UnusualPlace | null {
  const typed = country.trim().toLowerCase().replace(/\./g, '')
  if (typed !== '') return names[typed] ?? placeOfCode(typed)
  const [primary = '', region = ''] = language.split('-')
  if (region.length === 2) return placeOfCode(region)
  return byLanguage[primary.toLowerCase()] ?? null
}
