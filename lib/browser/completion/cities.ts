import { foldText } from '@/lib/language/unicode/fold-text'
import data from './cities.json'
import { codeOfCountry, nameOfCountry } from './names-of-places'

type Data = {
  /** Names in English or of the place, with the code of the country, the largest city first. */
  world: readonly string[]
  /** Names in other languages by those in `world`. */
  names: Partial<Record<string, Readonly<Record<string, string>>>>
  /** Cities of languages with scripts of their own, which offer no Latin names. */
  own: Partial<Record<string, readonly string[]>>
}

const { world, names, own }: Data = data

const cached = new Map<string, readonly string[]>()

/** Returns the country whose language a tag names: its region, else the usual one; none for English alone. */
function regionOf(tag: string): string | undefined {
  const { region } = new Intl.Locale(tag)
  return region ?? (tag === 'en' ? undefined : new Intl.Locale(tag).maximize().region)
}

/**
 * Returns the cities that a CV in a language can name, by the names they have in it: those of its country first, then
 * those with a name in that language, each the largest first.
 *
 * @param language BCP 47 tag
 * @param country of the CV's address: name in that language, or code; else the one of the language counts
 */
export function citiesIn(language: string, country: string): readonly string[] {
  const tag = language.toLowerCase().replace(/^zh-(hant-)?(tw|hk|mo)$/, 'zh-hant')
  const primary = tag.split('-')[0] ?? ''
  const ownNames = own[tag] ?? own[primary]
  if (ownNames) return ownNames
  if (new Intl.Locale(primary).maximize().script !== 'Latn') return []
  const home = codeOfCountry(country, language) ?? regionOf(tag)
  const key = `${primary} ${home}`
  const known = cached.get(key)
  if (known) return known
  const renamed = names[primary] ?? {}
  const groups: string[][] = [[], [], []]
  for (const row of world) {
    const name = row.slice(0, -3)
    const group = row.slice(-2) === home ? 0 : renamed[name] ? 1 : 2
    groups[group]?.push(renamed[name] ?? name)
  }
  const cities = groups.flat()
  cached.set(key, cities)
  return cities
}

const countriesByCity = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** Returns the codes of the countries of each city by its folded name in a language and in `world`. */
function countriesIn(primary: string): ReadonlyMap<string, readonly string[]> {
  const known = countriesByCity.get(primary)
  if (known) return known
  const made = new Map<string, string[]>()
  for (const row of world) {
    const name = row.slice(0, -3)
    for (const one of new Set([name, names[primary]?.[name] ?? name])) {
      const key = foldText(one)
      made.set(key, [...(made.get(key) ?? []), row.slice(-2)])
    }
  }
  countriesByCity.set(primary, made)
  return made
}

/**
 * Returns the name of the country that a city is in, in a language: of cities of the same name that in the country of the
 * language, else the largest. Null for a city that is not listed.
 *
 * @param city name in that language, in English or of the place
 * @param language BCP 47 tag
 */
export function countryOfCity(city: string, language: string): string | null {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const codes = countriesIn(primary).get(foldText(city.trim())) ?? []
  const home = regionOf(language)
  const code = codes.find((one) => one === home) ?? codes[0]
  return code ? nameOfCountry(code, language) : null
}
