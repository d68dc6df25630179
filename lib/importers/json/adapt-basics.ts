import { foldWords } from '@/lib/language/unicode/fold-words'
import { isDataUrl } from '@/lib/resume/data-url'
import { basicsFields, type EntryField, locationFields } from '@/lib/resume/entry-fields'
import { basicsAliases, locationAliases } from '@/lib/resume/json-resume/aliases'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { contactText } from '../lexicon/contact-text'
import { networkNamed } from '../lexicon/networks'
import { adaptProfile } from './adapt-profile'
import { fitList, lineOf, piecesOf, plainLineOf, urlOf } from './adapt-values'
import {
  type Adapting,
  foldName,
  isEmptyValue,
  isTechnical,
  labelOf,
  leaveOut,
  textsOf,
  warnOfName,
} from './adapting'
import { personLabel, personValue } from './person-details'

/** More aliases of header fields, folded, in addition to those of earlier schema versions. */
const moreAliases: Readonly<Record<string, string>> = {
  fullname: 'name',
  jobtitle: 'label',
  position: 'label',
  mail: 'email',
  emailaddress: 'email',
  telephone: 'phone',
  tel: 'phone',
  mobile: 'phone',
  phonenumber: 'phone',
  homepage: 'url',
  about: 'summary',
  bio: 'summary',
  objective: 'summary',
  social: 'profiles',
  socials: 'profiles',
}

const folded = (aliases: Readonly<Record<string, string>>) =>
  Object.entries(aliases).map(([alias, name]): [string, string] => [foldName(alias), name])

/** Header properties of JSON Resume that are not text fields; callers handle pictures. */
const otherNames = ['location', 'profiles', 'details', 'image', 'picture']

const nameOf = new Map([
  ...folded({ ...basicsAliases, ...moreAliases }),
  ...[...basicsFields.map(({ name }) => name), ...otherNames].map((name): [string, string] => [
    name,
    name,
  ]),
])

/** Whether a key of a file without `basics` belongs to the header. */
export const isHeaderName = (key: string): boolean => nameOf.has(key) || nameOf.has(foldName(key))

/** Splits an object's values into known fields and the rest (unknown or duplicate names). */
function sortByName(source: JsonObject, names: ReadonlyMap<string, string>) {
  const known: JsonObject = {}
  const rest: [string, JsonValue][] = []
  const given = Object.entries(source).filter(([, value]) => !isEmptyValue(value))
  const isExact = ([key]: [string, JsonValue]) => names.get(key) === key
  for (const [key, value] of [...given.filter(isExact), ...given.filter((one) => !isExact(one))]) {
    const name = names.get(key) ?? names.get(foldName(key))
    if (name === undefined || known[name] !== undefined) rest.push([key, value])
    else known[name] = value
  }
  return { known, rest }
}

const placeNames = new Map([
  ...folded(locationAliases),
  ...locationFields.map((name): [string, string] => [foldName(name), name]),
])

type Detail = { label: string; value: string }

function detailsOf(adapting: Adapting, key: string, value: JsonValue, path: string): Detail[] {
  warnOfName(adapting, key, [...nameOf.values(), ...locationFields], path)
  if (typeof value === 'boolean') {
    leaveOut(adapting, path, String(value))
    return []
  }
  const { language } = adapting
  const label = personLabel(key, language)
  return textsOf(value).map((text) => ({
    label: label ?? labelOf(key),
    value: lineOf(adapting, label === null ? text : personValue(text, language), path),
  }))
}

/** Whether a value already has the shape of a stored detail. */
const isDetail = (value: JsonValue): value is JsonObject =>
  isJsonObject(value) && typeof value.value === 'string' && typeof (value.label ?? '') === 'string'

function adaptLocation(adapting: Adapting, value: JsonValue, details: Detail[]): JsonValue {
  if (!isJsonObject(value)) return lineOf(adapting, value, 'basics.location')
  const { known, rest } = sortByName(value, placeNames)
  for (const [key, one] of rest) {
    if (isTechnical(key, one)) known[key] = one
    else details.push(...detailsOf(adapting, key, one, `basics.location.${key}`))
  }
  for (const name of locationFields) {
    if (known[name] !== undefined) {
      known[name] = lineOf(adapting, known[name], `basics.location.${name}`)
    }
  }
  return known
}

/** Keys of the parts of a name, folded, in the order in which they stand in it. */
const nameParts = [
  'honorific honorificprefix nameprefix prefix salutation academictitle',
  'firstname givenname givennames firstnames forename forenames',
  'middlename middlenames middleinitial additionalname additionalnames',
  'lastname lastnames familyname familynames surname surnames',
  'honorificsuffix namesuffix suffix postnominals credentials',
].map((names) => names.split(' '))
const [prefixAt, suffixAt] = [0, nameParts.length - 1]

const lettersOf = (text: string) =>
  foldWords(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Returns whether all words of a text stand in another one. */
const isWithin = (part: string, whole: string) => {
  const words = lettersOf(whole).split(' ')
  return lettersOf(part)
    .split(' ')
    .every((word) => words.includes(word))
}

/** Returns the parts of a name that is an object, as `{"first": "Ada"}`, under their whole keys. */
function spreadName(source: JsonObject): JsonObject {
  const { name, ...others } = source
  if (!isJsonObject(name)) return source
  const parts = Object.entries(name).map(([key, value]): [string, JsonValue] => {
    const folded = foldName(key)
    return [/name$|fix$|^honorific/.test(folded) ? folded : `${folded}name`, value]
  })
  const isKnown = ([key]: [string, JsonValue]) => key === 'fullname' || partOf(key) >= 0
  return parts.every(isKnown) ? { ...others, ...Object.fromEntries(parts) } : source
}

const partOf = (key: string) => nameParts.findIndex((names) => names.includes(foldName(key)))

/**
 * Joins the parts of a name under any alias, with titles before and letters after it. Beside a whole name, only titles and
 * letters that it lacks are added; another part that it lacks stays a detail.
 */
function joinName(given: JsonObject): JsonObject {
  const source = spreadName(given)
  const isWhole = (key: string) => (nameOf.get(key) ?? nameOf.get(foldName(key))) === 'name'
  const wholeKey = Object.keys(source).find((key) => isWhole(key) && !isEmptyValue(source[key]))
  const whole = wholeKey === undefined ? '' : source[wholeKey]
  if (typeof whole !== 'string') return source
  const used = Object.entries(source).flatMap(([key, value]) => {
    const at = partOf(key)
    if (at < 0 || typeof value !== 'string' || isEmptyValue(value)) return []
    const isIn = isWithin(value, whole)
    const isTitle = at === prefixAt || at === suffixAt
    return whole === '' || isTitle || isIn ? [{ key, at, isIn, text: value.trim() }] : []
  })
  // A title alone is no name.
  if (whole === '' && used.every(({ at }) => at === prefixAt || at === suffixAt)) return source
  const added = used.filter(({ isIn }) => !isIn).toSorted((one, other) => one.at - other.at)
  const textsOfParts = (parts: readonly { text: string }[]) => parts.map(({ text }) => text)
  const before = textsOfParts(added.filter(({ at }) => at !== suffixAt))
  const after = textsOfParts(added.filter(({ at }) => at === suffixAt))
  const name = [[...before, whole.trim()].filter(Boolean).join(' '), ...after].join(', ')
  const keys = [wholeKey, ...used.map(({ key }) => key)]
  const others = Object.entries(source).filter(([key]) => !keys.includes(key))
  return { ...Object.fromEntries(others), ...(name === '' ? {} : { name }) }
}

/** Returns the first paragraph of a summary and moves the others to an untitled section. */
function adaptSummary(adapting: Adapting, value: JsonValue): string {
  const [first, ...others] = piecesOf(adapting, value, 'basics.summary')
  const entries = others.map(
    ({ text, isItem }): JsonObject => (isItem ? { highlights: [text] } : { summary: text }),
  )
  if (entries.length > 0) {
    const fitted = fitList(adapting, entries, limits.entries, 'basics.summary')
    adapting.own.unshift({ title: '', entries: fitted, isBehindSummary: true })
  }
  return first?.text ?? ''
}

/** Matches an e-mail address with its owner, as mail programs write it: "Ada <ada@example.org>". */
const ownedAddress =
  /^(?<before>[^<>]*)<\s*(?<address>[^<>\s]+@[^<>\s]+)\s*>$|^(?<bare>[^<>()\s]+@[^<>()\s]+)\s*\((?<after>[^()]*)\)$/

/** Returns an e-mail address without its owner, who is left out unless the name of the CV says the same. */
function withoutOwner(adapting: Adapting, text: string, name: string): string {
  const { before, address, bare, after } = ownedAddress.exec(text)?.groups ?? {}
  const owner = (before ?? after ?? '').replace(/^["'\s]+|["'\s]+$/g, '')
  if (owner !== '' && !isWithin(owner, name)) leaveOut(adapting, 'basics.email', owner)
  return address ?? bare ?? text
}

function adaptField(adapting: Adapting, { name, kind }: EntryField, basics: JsonObject): string {
  const path = `basics.${name}`
  const value = basics[name] ?? ''
  if (kind === 'rich') return adaptSummary(adapting, value)
  if (kind === 'url') return urlOf(adapting, value, path)
  if (name !== 'email' && name !== 'phone') return lineOf(adapting, value, path)
  const contact = contactText(plainLineOf(adapting, value, path))
  return name === 'email' ? withoutOwner(adapting, contact, String(basics.name ?? '')) : contact
}

/** Reports pictures that are remote URLs: they are not fetched. */
function adaptPictures(adapting: Adapting, known: JsonObject): JsonObject {
  const pictures: JsonObject = {}
  for (const name of ['image', 'picture']) {
    const given = known[name]
    if (given === undefined) continue
    pictures[name] = given
    if (!isDataUrl(given)) leaveOut(adapting, `basics.${name}`, textsOf(given).join(', '))
  }
  return pictures
}

/** Returns profiles as a list; accepts an object keyed by network. */
function listProfiles(value: JsonValue | undefined): JsonValue[] {
  if (Array.isArray(value)) return [...value]
  if (!isJsonObject(value)) return value === undefined ? [] : [value]
  return Object.entries(value).map(
    ([network, one]): JsonObject =>
      isJsonObject(one) ? { network, ...one } : { network, username: one },
  )
}

/** Adapts details of the stored shape; any other shape is treated as an unknown field. */
function adaptDetails(adapting: Adapting, value: JsonValue | undefined): Detail[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || !value.every(isDetail)) {
    return detailsOf(adapting, 'details', value, 'basics.details')
  }
  return value.map(({ label = '', value: text = '', ...more }, at) => ({
    ...more,
    label: lineOf(adapting, label, `basics.details[${at}]`),
    value: lineOf(adapting, text, `basics.details[${at}]`),
  }))
}

/** Adapts the header. Values without a field become details, which are printed. */
export function adaptBasics(adapting: Adapting, value: JsonValue): JsonValue {
  if (!isJsonObject(value)) {
    leaveOut(adapting, 'basics', textsOf(value).join(', '))
    return {}
  }
  const { known, rest } = sortByName(joinName(value), nameOf)
  const basics = adaptPictures(adapting, known)
  const profiles = listProfiles(known.profiles)
  const details = adaptDetails(adapting, known.details)
  for (const field of basicsFields) {
    if (known[field.name] !== undefined) basics[field.name] = adaptField(adapting, field, known)
  }
  if (known.location !== undefined) {
    basics.location = adaptLocation(adapting, known.location, details)
  }
  for (const [key, one] of rest) {
    const network = networkNamed(labelOf(key))
    if (isTechnical(key, one)) basics[key] = one
    else if (network !== null && typeof one === 'string') profiles.push({ network, username: one })
    else details.push(...detailsOf(adapting, key, one, `basics.${key}`))
  }
  const adapted = profiles.map((one, at) => adaptProfile(adapting, one, `basics.profiles[${at}]`))
  return {
    ...basics,
    profiles: fitList(adapting, adapted, limits.entries, 'basics.profiles'),
    details: fitList(adapting, details, limits.entries, 'basics.details'),
  }
}
