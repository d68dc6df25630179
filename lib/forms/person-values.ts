import { languagesWith } from '@/lib/language/languages'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countryName } from './country-names'
import { isShown, plain, value } from './cv-text'
import type { CvValue } from './form-types'
import { splitName, splitPhone, splitStreet } from './split-text'

/** Parts of values that a form has fields of their own for. */
export type Splits = { phone: boolean; street: boolean; family: boolean }

export const noSplits: Splits = { phone: false, street: false, family: false }

/** Languages of which it is known that the given name stands first: those of forms, without Hungarian. */
const givenFirst: ReadonlySet<string> = new Set(
  languagesWith('form-labels').filter((language) => language !== 'hu'),
)

/**
 * Returns a part of the name. Sure only in a language of which it is known that the given name stands first; else the
 * person looks at it.
 */
function namePart(
  name: string,
  part: 'given' | 'family' | 'first' | 'second' | 'both',
  language: string,
): CvValue | null {
  const [base = ''] = language.split('-')
  const split = splitName(name, base)
  if (!split) return null
  const text = part === 'both' ? `${split.family}, ${split.given}` : split[part]
  const found = value(text, 'basics/name')
  return found && { ...found, isSure: givenFirst.has(base) && split.isSure }
}

/** Countries whose addresses name the town before the post code (Universal Postal Union, addressing systems). */
const townFirst = new Set('AU CA GB HK IE IN NZ SG US ZA'.split(' '))

/** Joins parts of the address to one line, as letters of its country are addressed. */
function addressOf({ content, design }: ResumeDocument, isWhole: boolean): CvValue | null {
  const { location } = content.basics
  const { address, city, region, postalCode, countryCode } = location
  const isTownFirst = townFirst.has(countryCode.toUpperCase())
  const town = isTownFirst
    ? [city, [isWhole ? region : '', postalCode].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(isWhole ? ', ' : ' ')
    : [postalCode, city].filter(Boolean).join(' ')
  const parts = isWhole ? [address, town, countryName(countryCode, design.language)] : [town]
  const names = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const
  const used = isWhole ? names : (['postalCode', 'city'] as const)
  const sources = used.flatMap((name) =>
    location[name] === '' ? [] : [fieldAddress('basics', `location.${name}`)],
  )
  const isComplete = isWhole ? address !== '' && town !== '' : postalCode !== '' && city !== ''
  const found = value(parts.filter(Boolean).join(', '), ...sources)
  return found && { ...found, isSure: isComplete }
}

function streetOf(content: ResumeContent, part: 'street' | 'number', isSplit: boolean) {
  const { address } = content.basics.location
  const source: FieldAddress = fieldAddress('basics', 'location.address')
  const split = splitStreet(address)
  if (part === 'number') {
    const found = split && value(split.number, source)
    // Behind a stroke stands a flat, which some forms ask for apart.
    return found && { ...found, isSure: !/[-/]/.test(found.text) }
  }
  if (!isSplit) return value(address, source)
  const found = value(split?.street ?? address, source)
  return found && { ...found, isSure: split !== null }
}

function skillsValue(content: ResumeContent): CvValue | null {
  if (!isShown(content, 'skills')) return null
  const shown = content.skills.filter(({ hidden }) => !hidden)
  const words = shown.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))
  const sources = shown.map(({ id, keywords }) =>
    fieldAddress(id, keywords.length > 0 ? 'keywords' : 'name'),
  )
  return value([...new Set(words.filter(Boolean))].join(', '), ...sources)
}

/** Networks whose addresses forms ask for. */
const networks: Readonly<Record<string, RegExp>> = {
  ...{ linkedin: /linkedin/i, github: /github/i, xing: /\bxing\b/i },
}

/**
 * Reads a value about the person from the head of a CV, with the places that it stands at; null if there is none.
 *
 * @param splits parts for which the form has fields of their own
 */
export function personValue(
  document: ResumeDocument,
  name: string,
  splits: Splits,
): CvValue | null {
  const { content, design } = document
  const { basics } = content
  const { location } = basics
  const network = networks[name]
  if (network) {
    const found = basics.profiles.find((one) => network.test(`${one.network} ${one.url}`))
    return found ? value(found.url, fieldAddress(found.id, 'url')) : null
  }
  const phone = splitPhone(basics.phone)
  switch (name) {
    case 'name':
    case 'email':
      return value(basics[name], fieldAddress('basics', name))
    case 'givenName':
      return namePart(basics.name, 'given', design.language)
    case 'familyName':
      return namePart(basics.name, splits.family ? 'first' : 'family', design.language)
    case 'secondFamilyName':
      return namePart(basics.name, 'second', design.language)
    case 'familyFirst':
      return namePart(basics.name, 'both', design.language)
    case 'phone':
      return value(splits.phone && phone ? phone.rest : basics.phone, 'basics/phone')
    case 'phoneCountry':
      return phone && value(phone.code, 'basics/phone')
    case 'street':
      return streetOf(content, 'street', splits.street)
    case 'houseNumber':
      return streetOf(content, 'number', true)
    case 'city':
    case 'region':
    case 'postalCode':
      return value(location[name], fieldAddress('basics', `location.${name}`))
    case 'country':
      return value(location.countryCode, fieldAddress('basics', 'location.countryCode'))
    case 'postalCity':
      return addressOf(document, false)
    case 'fullAddress':
      return addressOf(document, true)
    case 'place': {
      const named = countryName(location.countryCode, design.language)
      const parts = [location.city, named].filter(Boolean)
      return value(parts.join(', '), 'basics/location.city')
    }
    case 'website':
      return value(basics.url, 'basics/url')
    case 'headline':
      return value(basics.label, 'basics/label')
    case 'summary':
      return isShown(content, 'summary') ? value(plain(basics.summary), 'basics/summary') : null
    case 'skills':
      return skillsValue(content)
    default:
      return null
  }
}
