import { basicsFields, customEntryFields, entryFieldsOf, locationFields } from '../entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '../json-value'
import { joinPath } from '../problems'
import { limits } from '../resume-limits'
import { isSectionKey, sectionKeys, summaryKey } from '../sections'
import {
  applyAliases,
  basicsAliases,
  entryAliases,
  locationAliases,
  sectionAliases,
} from './aliases'
import { ownKeys } from './own-keys'
import { keepForeign, readEntry } from './read-entry'
import {
  isWithin,
  type Reading,
  readLine,
  readParagraph,
  reportType,
  takeRoom,
  toStored,
} from './read-values'
import { groupItems } from './work-roles'

type EntryShape = Parameters<typeof readEntry>[4]

function readList(
  reading: Reading,
  value: JsonValue | undefined,
  path: string,
  place: string,
  shape: EntryShape,
): JsonObject[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    reportType(reading, path, 'a list')
    return []
  }
  // This app's export repeats an entry per role; the limit is checked after grouping.
  const limit = reading.extras?.raw.roles ? limits.entries * limits.roles : limits.entries
  const isRead = isWithin(reading, value, limit, path) && takeRoom(reading, value.length)
  if (!isRead) return []
  return value.flatMap((item, at) => {
    const entry = readEntry(reading, item, joinPath(path, at), `${place}/${at}`, shape)
    return entry ? [entry] : []
  })
}

function readLocation(reading: Reading, value: JsonValue | undefined): JsonObject {
  const exact = reading.extras !== null
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') return { city: readLine(reading, value, 'basics.location', exact) }
  if (!isJsonObject(value)) {
    reportType(reading, 'basics.location', 'an object')
    return {}
  }
  const source = exact ? value : applyAliases(value, locationAliases)
  const location: JsonObject = {}
  for (const name of locationFields) {
    location[name] = readLine(reading, source[name], `basics.location.${name}`, exact)
  }
  keepForeign(location, source, [])
  return location
}

const profileShape: EntryShape = {
  fields: [
    { name: 'network', kind: 'line' },
    { name: 'username', kind: 'line' },
    { name: 'url', kind: 'url' },
  ],
  mainField: 'url',
  flagged: false,
}

const detailShape: EntryShape = {
  fields: [
    { name: 'label', kind: 'line' },
    { name: 'value', kind: 'line' },
  ],
  mainField: 'value',
  flagged: false,
}

const isDetailList = (value: JsonValue | undefined) =>
  Array.isArray(value) &&
  value.every((item) => isJsonObject(item) && typeof item.value === 'string')

/** Reads the header. A foreign `details` is kept under another name. */
export function readBasics(reading: Reading, value: JsonValue | undefined): JsonObject {
  if (value === undefined || value === null) return {}
  if (!isJsonObject(value)) {
    reportType(reading, 'basics', 'an object')
    return {}
  }
  const exact = reading.extras !== null
  const source = exact ? value : applyAliases(value, basicsAliases)
  const basics: JsonObject = {
    location: readLocation(reading, source.location),
    profiles: readList(
      reading,
      source.profiles,
      'basics.profiles',
      'basics/profiles',
      profileShape,
    ),
  }
  for (const { name, kind } of basicsFields) {
    const path = `basics.${name}`
    if (kind !== 'rich') basics[name] = readLine(reading, source[name], path, exact)
    else {
      const text = source[name]
      const plain = exact && typeof text === 'string' ? text : readParagraph(reading, text, path)
      basics[name] = toStored(reading, plain)
    }
  }
  const details = source.details
  if (isDetailList(details)) {
    basics.details = readList(reading, details, 'basics.details', 'basics/details', detailShape)
  }
  if (details === undefined || details === null || isDetailList(details)) {
    const { details: _, ...others } = source
    keepForeign(basics, others, [])
  } else keepForeign(basics, source, ['details'])
  return basics
}

/** A custom section of a foreign file. */
export type OwnSection = {
  title: string
  /** In the shape of custom section entries. */
  entries: readonly JsonValue[]
  /** Whether it contains the overflow of the summary. */
  isBehindSummary?: boolean
}

const ownShape: EntryShape = { fields: customEntryFields, mainField: 'name', flagged: true }

/** Returns the custom sections of a clean export; [] if the value is of another form. */
export function ownSectionsIn(value: JsonValue | undefined): OwnSection[] {
  return objectsIn(value).flatMap(({ title = '', entries }) =>
    typeof title === 'string' && Array.isArray(entries) ? [{ title, entries }] : [],
  )
}

/** Reads custom sections and their position. */
export function readOwnSections(reading: Reading, own: readonly OwnSection[]): JsonObject {
  const custom = own.map(({ title, entries }, at): JsonObject => {
    const [path, place] = [`custom[${at}].entries`, `custom/${at}/entries`]
    return {
      id: reading.ids.node(),
      title,
      entries: readList(reading, [...entries], path, place, ownShape),
    }
  })
  const behind = custom.filter((_, at) => own[at]?.isBehindSummary === true)
  if (behind.length === 0) return { custom }
  const sections = [{ key: summaryKey }, ...behind.map(({ id = '' }) => ({ key: id }))]
  return { custom, sections }
}

/**
 * Reads the content of a JSON Resume file; problems are added to `reading`.
 *
 * @param roles which items of work are one entry, as `flattenWork` wrote it
 */
export function readContent(
  reading: Reading,
  file: JsonObject,
  roles: JsonValue | undefined = reading.extras?.raw.roles,
): JsonObject {
  const source = reading.extras ? file : applyAliases(file, sectionAliases)
  const content: JsonObject = { basics: readBasics(reading, source.basics) }
  for (const key of sectionKeys) {
    const fields = entryFieldsOf(key)
    const shape = {
      fields,
      mainField: fields[0]?.name ?? 'name',
      aliases: entryAliases[key],
      flagged: true,
      // Another tool's use of a name that this app has.
      foreign: key === 'work' ? ['roles'] : [],
    }
    const entries = readList(reading, source[key], key, key, shape)
    content[key] = key === 'work' ? groupItems(reading, entries, roles) : entries
  }
  const { meta: givenMeta = null, ...others } = source
  if (isJsonObject(givenMeta)) {
    const { vitae, lastModified, ...meta } = givenMeta
    if (vitae !== undefined && !reading.extras) meta._vitae = vitae
    meta.lastModified = readLine(reading, lastModified, 'meta.lastModified', true)
    content.meta = meta
  } else if (givenMeta !== null) reportType(reading, 'meta', 'an object')
  keepForeign(content, others, ownKeys)
  for (const key of ownKeys) {
    const value = reading.extras?.raw[key]
    if (value !== undefined) content[key] = value
  }
  return content
}

/** Whether a file has at least one section of JSON Resume. */
export const looksLikeResume = (file: JsonObject) =>
  Object.keys(file).some(
    (key) => key === 'basics' || isSectionKey(key) || Object.hasOwn(sectionAliases, key),
  )
