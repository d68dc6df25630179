import data from './cities.json'
import { codeOfCountry } from './names-of-places'

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
