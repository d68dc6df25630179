import { type BulletLevel, levelsOf, storedLevel } from '../bullet-levels'
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
import { customSectionsKey, levelsKey, ownKeys } from './own-keys'
import { flattenWork } from './work-roles'

/** State of writing one document. */
export type Writing = {
  /** Plain texts, without app-specific data. */
  clean: boolean
  /** With custom sections under a key that JSON Resume does not have. */
  customSections: boolean
  ids: JsonObject
  flags: JsonObject
  /** Levels of sub-points by path, such as `work/0/highlights/1`. */
  levels: JsonObject
  /** Indexes of `work` items that are roles of one entry. */
  roles: JsonObject[]
}

const isNothing = (value: JsonValue | undefined) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function writeText(writing: Writing, value: JsonValue | undefined): string {
  const stored = typeof value === 'string' ? value : ''
  return writing.clean ? plainText(stored) : stored
}

/** Written bullets, and the levels of these; none if all are 0. */
type WrittenBullets = { items: JsonValue[]; levels: readonly BulletLevel[] }

/** Writes bullets as strings; one with unknown fields stays an object. */
function writeBullets(
  writing: Writing,
  value: JsonValue | undefined,
  place: string,
): WrittenBullets {
  const bullets = objectsIn(value)
  const isBlank = ({ text }: JsonObject) => writeText(writing, text).trim() === ''
  const shown = levelsOf(bullets, (bullet) => !isBlank(bullet))
  const written = bullets.flatMap((bullet, at) => {
    const { id, text, ...more } = bullet
    writing.ids[`${place}/${at}`] = id ?? ''
    if (storedLevel(more) === 1) {
      writing.levels[`${place}/${at}`] = more.level ?? 1
      delete more.level
    }
    const level = shown[at] ?? 0
    const item = writeText(writing, text)
    if (Object.keys(more).length > 0) return { item: { text: item, ...more }, level }
    return writing.clean && isBlank(bullet) ? [] : { item, level }
  })
  const levels = written.map(({ level }) => level)
  return {
    items: written.map(({ item }) => item),
    levels: levels.includes(1) ? levels : [],
  }
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
    if (kind === 'bullets') {
      const { items, levels } = writeBullets(writing, value, `${place}/${key}`)
      if (items.length > 0) written[key] = items
      // A complete export has them in `meta.vitae`.
      if (writing.clean && levels.length > 0) written[levelsKey] = [...levels]
      continue
    }
    const next = kind === 'rich' ? writeText(writing, value) : value
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
