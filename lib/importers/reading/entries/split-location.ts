import { isCountry, isCountryCode, isStateCode, isStateOf, isStreet } from '../../lexicon/places'
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

/** Matches a code with the postal codes of the US, Canada and Australia: "CA 94588", "ON M5V 2T6". */
const stateWithCode = /^(\p{Lu}{2,3})(?:\s+(\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/u
const codeAlone = /^\d{5}(?:-\d{4})?$/

/** Splits off a code that follows a town without a comma: "San Francisco US", "Austin TX 78701". */
function splitCode(part: Stretch): Stretch[] {
  const found = /\s+(\p{Lu}{2,3})(\s+\d{5}(?:-\d{4})?)?$/u.exec(part.text)
  const [behind = '', code = '', postalCode] = found ?? []
  const isKnown = postalCode ? isStateCode(code) : isCountryCode(code)
  if (!found || !isKnown || /\d\s+\p{Lu}{2}$/u.test(part.text)) return [part]
  const at = found.index + behind.length - behind.trimStart().length
  return [cutStretch(part, 0, found.index), cutStretch(part, at)]
}

/** Splits a location at a state code after its town; null if it has none. */
function splitAtState(parts: readonly Stretch[]): LocationParts | null {
  for (const [at, part] of parts.entries()) {
    const [city, next] = [parts[at - 1], parts[at + 1]]
    const [, code = '', postalCode] = stateWithCode.exec(part.text) ?? []
    const own = next && codeAlone.test(next.text) ? next : null
    const isState = own || postalCode ? isStateCode(code) : isStateOf(code, city?.text ?? '')
    const rest = parts.slice(own ? at + 2 : at + 1)
    const isEnd = rest.length === 0 || (rest.length === 1 && rest.every(isNamed))
    if (!city || !isState || !isEnd || isStreet(city.text)) continue
    const behind = postalCode ? cutStretch(part, part.text.length - postalCode.length) : own
    return {
      address: at > 1 ? joinAll(parts.slice(0, at - 1), ', ') : undefined,
      city,
      region: cutStretch(part, 0, code.length),
      postalCode: behind ?? undefined,
      countryCode: rest[0],
    }
  }
  return null
}

const isNamed = ({ text }: Stretch) => isCountry(text) || isCountryCode(text)

const hasDigit = ({ text }: Stretch) => /\d/.test(text)

/**
 * Splits a location into fields at commas and postal code. Ambiguous parts stay in one field, since
 * they are printed next to each other.
 */
export function splitLocation(location: Stretch): LocationParts {
  const parts = splitStretch(location, /\s*[,，、،]\s*/gu).flatMap(splitCode)
  const [only, ...others] = parts
  if (!only) return {}
  const last = parts.at(-1)
  const withState = splitAtState(parts)
  if (withState) return withState
  const country = others.length > 0 && last && isNamed(last) ? last : null
  const rest = country ? parts.slice(0, -1) : parts
  const at = rest.findIndex((part) => !isStreet(part.text) && splitTown(part) !== null)
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
