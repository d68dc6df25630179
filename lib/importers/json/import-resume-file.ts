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
import { adaptBasics, isHeaderName } from './adapt-basics'
import { adaptEntry, adaptWork } from './adapt-entry'
import { fitList, lineOf } from './adapt-values'
import {
  type Adapting,
  foldName,
  isEmptyValue,
  labelOf,
  leaveOut,
  textsOf,
  warnOfName,
} from './adapting'
import { type EntryKind, fieldsOfKind, nameFields } from './field-names'
import { languageOfFile } from './language-of-file'

/** More aliases of sections, folded, in addition to those of earlier schema versions. */
const sectionNames: Readonly<Record<string, SectionKey>> = {
  experience: 'work',
  workexperience: 'work',
  employment: 'work',
  jobs: 'work',
  volunteering: 'volunteer',
  volunteerexperience: 'volunteer',
  certification: 'certificates',
  hobbies: 'interests',
}

function mapTexts(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  )
}

/** Returns the JSON Resume section that a key is an alias of, unless the file has that section. */
function sectionOf(file: JsonObject, key: string): SectionKey | null {
  if (isSectionKey(key)) return key
  const folded = foldName(key)
  const name = sectionNames[folded] ?? sectionAliases[folded] ?? folded
  return isSectionKey(name) && isEmptyValue(file[name]) ? name : null
}

/**
 * Returns the items of a section. An object with none of the section's fields is read as items by
 * key, as in `{"languages": {"English": "C1"}}`.
 */
function itemsOf(kind: EntryKind, value: JsonValue): JsonValue[] {
  if (Array.isArray(value)) return value
  const isNamed =
    kind !== 'custom' && isJsonObject(value) && nameFields(kind, value).known.size === 0
  if (!isNamed) return [value]
  const fields = fieldsOfKind(kind)
  const list = fields.find((field) => field.kind === 'words' || field.kind === 'bullets')?.name
  const line = lastLineOf(fields) ?? ''
  return Object.entries(value).map(([key, one]) => ({
    [fields[0]?.name ?? '']: labelOf(key),
    ...(isJsonObject(one) ? one : { [(Array.isArray(one) ? list : null) ?? line]: one }),
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

function adaptFile(adapting: Adapting, file: JsonObject): JsonObject {
  const adapted: JsonObject = {}
  for (const [key, value] of Object.entries(file)) {
    const section = sectionOf(file, key)
    if (key === 'basics' && value !== null) adapted.basics = adaptBasics(adapting, value)
    else if (section) {
      adapted[section] = isEmptyValue(value) ? [] : adaptSection(adapting, section, value, key)
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
