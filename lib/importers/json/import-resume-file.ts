import type { IdGenerator } from '@/lib/resume/ids'
import { sectionAliases } from '@/lib/resume/json-resume/aliases'
import { type ImportResult, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { copyJson, isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { isSectionKey, type SectionKey } from '@/lib/resume/sections'
import { restoreWindows1252 } from '@/lib/resume/text/control-characters'
import { adaptBasics } from './adapt-basics'
import { adaptEntry } from './adapt-entry'
import { fitList, lineOf } from './adapt-values'
import { type Adapting, foldName, isEmptyValue, labelOf, leaveOut, textsOf } from './adapting'
import { languageOfFile } from './language-of-file'

/** Other names of sections, folded, beside those of earlier versions. */
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

/** Returns the section of JSON Resume that a key of a file stands for, unless the file has that, too. */
function sectionOf(file: JsonObject, key: string): SectionKey | null {
  if (isSectionKey(key)) return key
  const folded = foldName(key)
  const name = sectionNames[folded] ?? sectionAliases[folded] ?? folded
  return isSectionKey(name) && isEmptyValue(file[name]) ? name : null
}

function adaptSection(
  adapting: Adapting,
  kind: SectionKey | 'custom',
  value: JsonValue,
  path: string,
): JsonValue[] {
  const items = Array.isArray(value) ? value : [value]
  const adapted = items.map((item, at) => adaptEntry(adapting, kind, item, `${path}[${at}]`))
  return fitList(adapting, adapted, limits.entries, path)
}

/** Reads a part of a file that JSON Resume does not know as a section of its own. */
function adaptOwn(adapting: Adapting, key: string, value: JsonValue): boolean {
  const isSection = typeof value === 'object' || typeof value === 'string'
  if (!isSection || adapting.own.length >= limits.customSections) {
    for (const text of textsOf(value)) leaveOut(adapting, key, text)
    return false
  }
  // A text of the file's own is no name of something.
  const given = typeof value === 'string' ? { summary: value } : value
  const title = lineOf(adapting, labelOf(key), key)
  adapting.own.push({ title, entries: adaptSection(adapting, 'custom', given, key) })
  return true
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
  return adapted
}

const isOwnExport = ({ meta }: JsonObject) =>
  isJsonObject(meta) && isJsonObject(meta.vitae) && typeof meta.vitae.schemaVersion === 'number'

/**
 * Imports a JSON Resume file by anybody. Beside what `importJsonResume` does, it reads the marks of Markdown and HTML in
 * texts, the language of the file, addresses of profiles, and gives each field and section that JSON Resume does not
 * know a place where it is printed. An export of ours comes back as it was.
 */
export function importResumeFile(input: unknown, ids: IdGenerator): ImportResult {
  const copied = copyJson(input)
  if (!copied.ok || !isJsonObject(copied.value) || isOwnExport(copied.value)) {
    return importJsonResume(input, ids)
  }
  const file = mapTexts(copied.value, restoreWindows1252) as JsonObject
  const language = languageOfFile(file)
  const adapting: Adapting = { language, leftOut: [], own: [] }
  const adapted = adaptFile(adapting, file)
  const imported = importJsonResume(adapted, ids, { language, own: adapting.own })
  return imported.ok ? { ...imported, leftOut: adapting.leftOut } : imported
}
