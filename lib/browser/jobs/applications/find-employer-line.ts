import { countryOfCity } from '@/lib/browser/completion/cities'
import { codeOfCountry } from '@/lib/browser/completion/names-of-places'

/** Lines below the first one that may name employer and place. */
const maxLines = 5

/** Matches "Elm Vets, York", also with the place in brackets or behind a dash. */
const namedPlace =
  /^\s*(\p{Lu}[^,|·•()]{1,60}?)\s*(?:[,|·•(]|\s[–—-]\s)\s*(\p{Lu}[^,|·•()]{1,40}?)\s*\)?\s*$/u

/** Returns true for a listed city, by its name in a language or in English. */
export const isTown = (name: string, language: string): boolean =>
  [language, 'en'].some((one) => countryOfCity(name, one) !== null)

/**
 * Finds the line below the title that names an employer and a listed town: "Elm Vets, York"; of a town and its region the
 * place alone. Two towns are none.
 *
 * @param language BCP 47 tag
 * @param isOther tells titles, skills and parts of organisations from names
 */
export function findEmployerLine(
  text: string,
  language: string,
  isOther: (words: string) => boolean,
): { employer: string; location: string } | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const line of lines.slice(1, 1 + maxLines)) {
    const [, name = '', place = ''] = namedPlace.exec(line) ?? []
    if (name === '' || isOther(name)) continue
    const isPlace = isTown(name, language)
    const isCountry = codeOfCountry(name, language) !== null
    if (isPlace !== isTown(place, language) && !isCountry)
      return isPlace ? { employer: '', location: line.trim() } : { employer: name, location: place }
  }
  return null
}
