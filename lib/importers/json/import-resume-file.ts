import { lastLineOf } from '@/lib/resume/entry-fields'
import type { IdGenerator } from '@/lib/resume/ids'
import { sectionAliases } from '@/lib/resume/json-resume/aliases'
import { type ImportResult, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { customSectionsKey } from '@/lib/resume/json-resume/own-keys'
import { ownSectionsIn } from '@/lib/resume/json-resume/read-content'
import { flattenWork } from '@/lib/resume/json-resume/work-roles'
import {
  copyJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  objectsIn,
} from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { isSectionKey, type SectionKey, sectionKeys } from '@/lib/resume/sections'
import { restoreWindows1252 } from '@/lib/resume/text/control-characters'
import { findHeading } from '../lexicon/headings'
import { adaptBasics, isHeaderName } from './adapt-basics'
import { adaptEntry, adaptWork } from './adapt-entry'
import { fitList, lineOf } from './adapt-values'
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
import { type EntryKind, fieldsOfKind, nameFields } from './field-names'
import { languageOfFile } from './language-of-file'

/** More aliases of sections, folded, in addition to those of earlier schema versions. */
const sectionNames = new Map(
  Object.entries({
    work: 'experience workexperience employment jobs positions professionalexperience workhistory employmenthistory',
    volunteer: 'volunteering volunteerexperience volunteerwork',
    certificates: 'certification',
    interests: 'hobbies',
  } satisfies Partial<Record<SectionKey, string>>).flatMap(([key, names]) =>
    names.split(' ').map((name): [string, SectionKey] => [name, key as SectionKey]),
  ),
)

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.split(' '))

function mapTexts(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  )
}

/** Returns the section that a key names: as JSON Resume does, by an alias, or in another language. */
function sectionNamed(key: string): SectionKey | null {
  if (isSectionKey(key)) return key
  const folded = foldName(key)
  const name = sectionNames.get(folded) ?? sectionAliases[folded] ?? folded
  if (isSectionKey(name)) return name
  // In English, a key of several words says more than the name of its section.
  const heading = findHeading(labelOf(key))
  return heading && !heading.languages.includes('en') && isSectionKey(heading.kind)
    ? heading.kind
    : null
}

/** Returns the JSON Resume section that a key names, unless the file has that section. */
function sectionOf(file: JsonObject, key: string): SectionKey | null {
  const name = sectionNamed(key)
  return name === key || (name !== null && isEmptyValue(file[name])) ? name : null
}

/** Returns whether an object has a value that only one entry has: a field by its own name, or a line of text. */
function isOneEntry(kind: EntryKind, value: JsonObject): boolean {
  const fields = fieldsOfKind(kind)
  const { known } = nameFields(kind, value)
  return fields.some(
    (field) => known.has(field.name) && (field.kind !== 'words' || value[field.name] !== undefined),
  )
}

/**
 * Returns the items of a section. An object that is no entry is read as items by key, as in `{"languages": {"English":
 * "C1"}}`; of skills and interests, which are lists by group, also in a list.
 */
function itemsOf(kind: EntryKind, value: JsonValue): JsonValue[] {
  const fields = fieldsOfKind(kind)
  const list = fields.find((field) => field.kind === 'words' || field.kind === 'bullets')
  if (Array.isArray(value)) {
    const isGrouped = list?.kind === 'words' && kind !== 'custom' && kind !== 'projects'
    return isGrouped
      ? value.flatMap((item) => (isJsonObject(item) ? itemsOf(kind, item) : [item]))
      : value
  }
  if (kind === 'custom' || !isJsonObject(value) || isOneEntry(kind, value)) return [value]
  if (Object.entries(value).every(([key, one]) => isTechnical(key, one))) return [value]
  const line = lastLineOf(fields) ?? ''
  const isList = (one: JsonValue) =>
    Array.isArray(one) || (list?.kind === 'words' && typeof one === 'string' && /[,;\n]/.test(one))
  return Object.entries(value).map(([key, one]) => ({
    [fields[0]?.name ?? '']: labelOf(key),
    ...(isJsonObject(one) ? one : { [(isList(one) ? list?.name : null) ?? line]: one }),
  }))
}

function adaptSection(
  adapting: Adapting,
  kind: EntryKind,
  value: JsonValue,
  path: string,
): JsonValue[] {
  const adapted = itemsOf(kind, value).map((item, at) => {
    const place = `${path}[${at}]`
    if (kind === 'work') return adaptWork(adapting, item, place)
    return adaptEntry(adapting, kind, item, place)
  })
  return fitList(adapting, adapted, limits.entries, path)
}

/** Maximum custom sections taken from a file: one is reserved for the overflow of the summary. */
const maxOwn = limits.customSections - 1

/** Reads a top-level key unknown to JSON Resume as a custom section, or those of a clean export. */
function adaptOwn(adapting: Adapting, key: string, value: JsonValue): boolean {
  const printed = key === customSectionsKey && Array.isArray(value) ? value : []
  const own = ownSectionsIn(fitList(adapting, printed, maxOwn - adapting.own.length, key))
  for (const { title, entries } of own) {
    const adapted = adaptSection(adapting, 'custom', [...entries], key)
    adapting.own.push({ title: lineOf(adapting, title, key), entries: adapted })
  }
  if (own.length > 0) return true
  warnOfName(adapting, key, ['basics', ...sectionKeys], key)
  const isSection = typeof value === 'object' || typeof value === 'string'
  if (!isSection || adapting.own.length >= maxOwn) {
    for (const text of textsOf(value)) leaveOut(adapting, key, text)
    return false
  }
  // A bare string is the section's text, not the name of an entry.
  const given = typeof value === 'string' ? { summary: value } : value
  const title = lineOf(adapting, labelOf(key), key)
  adapting.own.push({ title, entries: adaptSection(adapting, 'custom', given, key) })
  return true
}

/** Moves header fields at the top level of a file into `basics`. */
function withHeader(file: JsonObject): JsonObject {
  if ('basics' in file || !Object.keys(file).some(isSectionKey)) return file
  const isOfHeader = ([key]: [string, JsonValue]) => isHeaderName(key) && !isSectionKey(key)
  const parts = Object.entries(file)
  return {
    basics: Object.fromEntries(parts.filter(isOfHeader)),
    ...Object.fromEntries(parts.filter((part) => !isOfHeader(part))),
  }
}

const listIn = (file: JsonObject, key: SectionKey): JsonValue[] => {
  const list = file[key]
  return Array.isArray(list) ? list : []
}

/** Words of keys under which other programs store how a CV looks; the second ones have other meanings, too. */
const settingWords = wordsIn(
  'template templates theme themes layout layouts font fonts typography palette margin margins spacing settings config configuration preferences appearance css stylesheet color colors colour colours metadata',
)
const vagueWords = wordsIn(
  'design style styles styling options page pages paper format version section sections heading headings titles labels order visibility visible hidden enabled',
)

const isSectionName = (name: JsonValue) =>
  typeof name === 'string' &&
  (sectionNamed(name) !== null || /^(?:basics|profile|summary|header)$/i.test(name))

const hasList = (value: JsonValue): boolean =>
  Array.isArray(value) || (isJsonObject(value) && Object.values(value).some(hasList))

const hasObjectInList = (value: JsonValue): boolean =>
  Array.isArray(value)
    ? value.some((item) => isJsonObject(item) || hasObjectInList(item))
    : isJsonObject(value) && Object.values(value).some(hasObjectInList)

/** Returns whether a key of a file stores how another program shows the CV, and no text of the person. */
function isSetting(key: string, value: JsonValue): boolean {
  if (isEmptyValue(value)) return false
  const words = labelOf(key).toLowerCase().split(' ')
  if (words.some((word) => settingWords.has(word))) return !hasObjectInList(value)
  if (!words.some((word) => vagueWords.has(word))) return false
  return Array.isArray(value) ? value.every(isSectionName) : isJsonObject(value) && !hasList(value)
}

function adaptFile(adapting: Adapting, file: JsonObject): JsonObject {
  const adapted: JsonObject = {}
  for (const [key, value] of Object.entries(file)) {
    const section = sectionOf(file, key)
    if (key === 'basics' && value !== null) adapted.basics = adaptBasics(adapting, value)
    else if (section) {
      const items = isEmptyValue(value) ? [] : adaptSection(adapting, section, value, key)
      adapted[section] = [...listIn(adapted, section), ...items]
    } else if (isSetting(key, value)) {
      adapted[key] = value
      for (const text of textsOf(value)) leaveOut(adapting, key, text)
    } else if (/^(?:meta|language|lang|locale|[$_].*)$/.test(key) || isEmptyValue(value)) {
      adapted[key] = value
    } else if (!adaptOwn(adapting, key, value)) adapted[key] = value
  }
  const work = objectsIn(adapted.work)
  if (work.some(({ roles }) => Array.isArray(roles))) {
    const { items, groups } = flattenWork(work)
    adapted.work = items
    adapting.roles = groups
  }
  return adapted
}

const isOwnExport = ({ meta }: JsonObject) =>
  isJsonObject(meta) && isJsonObject(meta.vitae) && typeof meta.vitae.schemaVersion === 'number'

/**
 * Imports a third-party JSON Resume file. Unlike `importJsonResume`, it parses Markdown and HTML in
 * texts, detects the language, completes profile URLs, and prints unknown fields and sections. An
 * export of this app round-trips unchanged.
 */
export function importResumeFile(input: unknown, ids: IdGenerator): ImportResult {
  const copied = copyJson(input)
  if (!copied.ok || !isJsonObject(copied.value) || isOwnExport(copied.value)) {
    return importJsonResume(input, ids)
  }
  const file = withHeader(mapTexts(copied.value, restoreWindows1252) as JsonObject)
  const language = languageOfFile(file)
  const adapting: Adapting = { language, leftOut: [], warnings: [], own: [], roles: [] }
  const adapted = adaptFile(adapting, file)
  const { own, roles, leftOut, warnings } = adapting
  const imported = importJsonResume(adapted, ids, { language, own, roles })
  return imported.ok ? { ...imported, leftOut, warnings } : imported
}
