import { isCountry, isCountryCode } from '../../lexicon/places'
import { cutStretch, joinAll, type Stretch, splitStretch } from '../sections/stretch'

/** Location by JSON Resume's field names; `countryCode` is the country as written. */
export type LocationParts = Partial<
  Record<'address' | 'postalCode' | 'city' | 'region' | 'countryCode', Stretch>
>

/** Matches a postal code before its town (continental Europe, Brazil) or after it (Britain). */
const codeBefore =
  /^((?:[A-Z]{1,2}-)?\d{4,7}(?:-\d{3,4})?|\d{3}[ -]\d{2,4}|\d{4} ?[A-Z]{2})\s+(?=\p{L}{3})/u
const codeBehind = /\s+([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{5,7}(?:-\d{4})?)$/u

function splitTown(part: Stretch): { postalCode: Stretch; city: Stretch } | null {
  const before = codeBefore.exec(part.text)
  if (before?.[1]) {
    const city = cutStretch(part, before[0].length)
    return { postalCode: cutStretch(part, 0, before[1].length), city }
  }
  const behind = codeBehind.exec(part.text)
  if (!behind?.[1] || behind.index < 2) return null
  return {
    postalCode: cutStretch(part, part.text.length - behind[1].length),
    city: cutStretch(part, 0, behind.index),
  }
}

/** Splits off a country code that follows a town without a comma: "San Francisco US". */
function splitCountryCode(part: Stretch): Stretch[] {
  const code = /\s+(\p{Lu}{2})$/u.exec(part.text)
  if (!code?.[1] || !isCountryCode(code[1]) || /\d\s+\p{Lu}{2}$/u.test(part.text)) return [part]
  const at = part.text.length - code[1].length
  return [cutStretch(part, 0, code.index), cutStretch(part, at)]
}

/** Codes that after a town are more often a US state than a country: "Chicago, IL". */
const codesOfStates: ReadonlySet<string> = new Set('IL KY LA MN MO MS NC NE PA SC SD VA'.split(' '))

const hasDigit = ({ text }: Stretch) => /\d/.test(text)

/**
 * Splits a location into fields at commas and postal code. Ambiguous parts stay in one field, since
 * they are printed next to each other.
 */
export function splitLocation(location: Stretch): LocationParts {
  const parts = splitStretch(location, /\s*[,，、،]\s*/gu).flatMap(splitCountryCode)
  const [only, ...others] = parts
  if (!only) return {}
  const last = parts.at(-1)
  const isNamed = last !== undefined && (isCountry(last.text) || isCountryCode(last.text))
  const isState = last !== undefined && others.length === 1 && codesOfStates.has(last.text)
  const country = others.length > 0 && last && isNamed && !isState ? last : null
  const rest = country ? parts.slice(0, -1) : parts
  const at = rest.findIndex((part) => splitTown(part) !== null)
  const found = rest[at]
  const town = found ? splitTown(found) : null
  const join = (some: readonly Stretch[]) => (some.length > 0 ? joinAll(some, ', ') : undefined)
  const countryCode = country ?? undefined
  if (town) {
    return {
      address: join(rest.slice(0, at)),
      ...town,
      region: join(rest.slice(at + 1)),
      countryCode,
    }
  }
  if (rest.some(hasDigit)) return { address: location }
  const [city, ...regions] = rest
  return { city, region: join(regions), countryCode }
}
