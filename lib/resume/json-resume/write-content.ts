import {
  basicsFields,
  customEntryFields,
  type EntryField,
  entryFieldsOf,
  entryFlags,
} from '../entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectOf, objectsIn } from '../json-value'
import { sectionKeys } from '../sections'
import { plainText } from '../text/rich-text'
import { customSectionsKey, ownKeys } from './own-keys'
import { flattenWork } from './work-roles'

/** State of writing one document. */
export type Writing = {
  /** Plain texts, without app-specific data. */
  clean: boolean
  /** With custom sections under a key that JSON Resume does not have. */
  customSections: boolean
  ids: JsonObject
  flags: JsonObject
  /** Indexes of `work` items that are roles of one entry. */
  roles: JsonObject[]
}

const isNothing = (value: JsonValue | undefined) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function writeText(writing: Writing, value: JsonValue | undefined): string {
  const stored = typeof value === 'string' ? value : ''
  return writing.clean ? plainText(stored) : stored
}

/** Writes bullets as strings; one with unknown fields stays an object. */
function writeBullets(writing: Writing, value: JsonValue | undefined, place: string): JsonValue[] {
  return objectsIn(value).flatMap(({ id, text, ...more }, at) => {
    writing.ids[`${place}/${at}`] = id ?? ''
    const written = writeText(writing, text)
    if (Object.keys(more).length > 0) return { text: written, ...more }
    return writing.clean && written.trim() === '' ? [] : written
  })
}

function writeFlags(writing: Writing, entry: JsonObject, place: string): void {
  const unusual = Object.entries(entryFlags).flatMap(([flag, usual]) => {
    const value = entry[flag]
    return value === undefined || value === usual ? [] : [[flag, value] as const]
  })
  if (unusual.length > 0) writing.flags[place] = Object.fromEntries(unusual)
}

/** Returns an entry without app-specific and empty fields. */
function writeEntry(
  writing: Writing,
  entry: JsonObject,
  place: string,
  fields: readonly EntryField[],
): JsonObject {
  const { id, ...rest } = entry
  writing.ids[place] = id ?? ''
  writeFlags(writing, rest, place)
  const written: JsonObject = {}
  for (const [key, value] of Object.entries(rest)) {
    const kind = fields.find((field) => field.name === key)?.kind
    if (kind === undefined && Object.hasOwn(entryFlags, key)) continue
    const next =
      kind === 'rich'
        ? writeText(writing, value)
        : kind === 'bullets'
          ? writeBullets(writing, value, `${place}/${key}`)
          : value
    if (kind === undefined || !isNothing(next)) written[key] = next
  }
  return written
}

function writeList(
  writing: Writing,
  value: JsonValue | undefined,
  place: string,
  fields: readonly EntryField[],
): JsonObject[] {
  return objectsIn(value).map((entry, at) => writeEntry(writing, entry, `${place}/${at}`, fields))
}

function withoutNothing(source: JsonObject, isKnown: (key: string) => boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(source).filter(([key, value]) => !isKnown(key) || !isNothing(value)),
  )
}

const plainFields = (...names: string[]): EntryField[] =>
  names.map((name) => ({ name, kind: 'line' }))
const locationNames = ['address', 'postalCode', 'city', 'region', 'countryCode']

function writeBasics(writing: Writing, value: JsonValue | undefined): JsonObject {
  const { location, profiles, details, ...basics } = objectOf(value)
  const known = basicsFields.map((field) => field.name)
  const place = isJsonObject(location)
    ? withoutNothing(location, (key) => locationNames.includes(key))
    : {}
  const lists = {
    profiles: writeList(
      writing,
      profiles,
      'basics/profiles',
      plainFields('network', 'username', 'url'),
    ),
    // `value` is written even if empty: it distinguishes this app's details from foreign ones.
    details: writeList(writing, details, 'basics/details', plainFields('label')),
  }
  return {
    ...withoutNothing({ ...basics, summary: writeText(writing, basics.summary) }, (key) =>
      known.includes(key),
    ),
    ...(Object.keys(place).length > 0 ? { location: place } : {}),
    ...withoutNothing(lists, () => true),
  }
}

function writeCustom(writing: Writing, value: JsonValue | undefined): JsonObject[] {
  return objectsIn(value).map(({ title, entries }) => ({
    ...(isNothing(title) ? {} : { title }),
    entries: writeList(writing, entries, 'custom', customEntryFields),
  }))
}

/**
 * Writes the sections known to JSON Resume, and unknown fields at their places; custom sections only
 * where they are asked for.
 */
export function writeContent(writing: Writing, content: JsonObject): JsonObject {
  const { basics, meta, ...others } = content
  const custom = writing.customSections ? writeCustom(writing, others.custom) : []
  for (const key of ownKeys) delete others[key]
  const written: JsonObject = { basics: writeBasics(writing, basics) }
  for (const [key, value] of Object.entries(others)) {
    const section = sectionKeys.find((known) => known === key)
    if (!section) written[key] = value
    else if (section === 'work') {
      const { items, groups } = flattenWork(objectsIn(value))
      writing.roles.push(...groups)
      if (items.length > 0) written.work = writeList(writing, items, key, entryFieldsOf(section))
    } else if (!isNothing(value))
      written[key] = writeList(writing, value, key, entryFieldsOf(section))
  }
  if (custom.length > 0) written[customSectionsKey] = custom
  const kept = isJsonObject(meta) ? withoutNothing(meta, (key) => key === 'lastModified') : {}
  if (writing.clean) delete kept.dismissedFindings
  if (Object.keys(kept).length > 0) written.meta = kept
  return written
}
