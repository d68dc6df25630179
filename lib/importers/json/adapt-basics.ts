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

/** Joins first, middle and last name under any alias, if there is no full name. */
function joinName(source: JsonObject): JsonObject {
  const parts = new Map(Object.entries(source).map(([key, value]) => [foldName(key), [key, value]]))
  const found = [
    ['firstname', 'givenname'],
    ['middlename'],
    ['lastname', 'familyname', 'surname'],
  ].flatMap((names) => names.flatMap((name) => parts.get(name) ?? []).slice(0, 2))
  const keys = found.filter((_, at) => at % 2 === 0)
  const words = found.filter((part, at) => at % 2 === 1 && typeof part === 'string')
  if (!isEmptyValue(source.name) || words.length === 0) return source
  const others = Object.entries(source).filter(([key]) => !keys.includes(key))
  return { ...Object.fromEntries(others), name: words.join(' ') }
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

function adaptField(adapting: Adapting, { name, kind }: EntryField, value: JsonValue): string {
  const path = `basics.${name}`
  if (kind === 'rich') return adaptSummary(adapting, value)
  if (kind === 'url') return urlOf(adapting, value, path)
  if (name !== 'email' && name !== 'phone') return lineOf(adapting, value, path)
  return contactText(plainLineOf(adapting, value, path))
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
    const given = known[field.name]
    if (given !== undefined) basics[field.name] = adaptField(adapting, field, given)
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
