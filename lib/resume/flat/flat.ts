import type { IdGenerator } from '../ids'
import { type ImportResult, importJsonResume } from '../json-resume/json-resume'
import { copyJson, isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { limits } from '../resume-limits'
import { flattenRoles } from '../roles/flatten-roles'
import type { ResumeDocument } from '../schema/document'
import type { SectionEntry } from '../sections'
import { plainText } from '../text/rich-text'

/** A flat format for simple clients. All texts are plain; missing values are empty. */
export type FlatResume = {
  name: string
  email: string
  phone: string
  summary: string
  skills: string[]
  /** `end` is "present" if ongoing. Dates are `YYYY[-MM[-DD]]` or text as typed. */
  experience: { role: string; company: string; start: string; end: string; details: string[] }[]
  education: { degree: string; institution: string; year: string }[]
}

const entryNames = {
  experience: {
    role: 'position',
    company: 'name',
    start: 'startDate',
    end: 'endDate',
    details: 'highlights',
  },
  education: { degree: 'studyType', institution: 'institution', year: 'endDate' },
}

function renameKeys(value: JsonValue, names: Readonly<Record<string, string>>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, names))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      Object.hasOwn(names, key) ? (names[key] ?? key) : key,
      item,
    ]),
  )
}

/** Splits skills into unnamed groups within the limit of keywords. */
function groupSkills(value: JsonValue): JsonValue {
  if (!Array.isArray(value)) return value
  const groups: JsonObject[] = []
  for (let at = 0; at < value.length; at += limits.keywords) {
    groups.push({ name: '', keywords: value.slice(at, at + limits.keywords) })
  }
  return groups
}

/** Converts a JSON Resume path to a path of the flat format. */
export function flatPath(path: string): string {
  const skill = /^skills\[(\d+)\]\.keywords\[(\d+)\]/.exec(path)
  if (skill) return `skills[${Number(skill[1]) * limits.keywords + Number(skill[2])}]`
  const section = path.startsWith('work')
    ? 'experience'
    : path.startsWith('education')
      ? 'education'
      : null
  if (!section) return path.replace(/^basics\./, '')
  const names = Object.entries(entryNames[section])
  return path.replace(/^work/, 'experience').replace(/\.(\w+)/, (whole, field: string) => {
    const flat = names.find(([, name]) => name === field)?.[0]
    return flat ? `.${flat}` : whole
  })
}

/**
 * Creates a document from the flat format. All parts are optional; unknown fields are preserved,
 * except `basics` and `work`, which would conflict. Invalid input gives all problems by path, never
 * a partial document.
 */
export function importFlat(input: unknown, ids: IdGenerator): ImportResult {
  const copied = copyJson(input)
  if (!copied.ok) return copied
  if (!isJsonObject(copied.value)) {
    return { ok: false, problems: [{ path: '', code: 'wrong-type', reason: 'an object expected' }] }
  }
  const { name, email, phone, summary, skills, experience, education, ...more } = copied.value
  const taken = ['basics', 'work'].filter((key) => Object.hasOwn(more, key))
  if (taken.length > 0) {
    const reason = 'of JSON Resume, and not of the flat shape'
    return { ok: false, problems: taken.map((path) => ({ path, code: 'not-allowed', reason })) }
  }
  const result = importJsonResume(
    {
      ...more,
      basics: { name, email, phone, summary },
      skills: skills === undefined ? undefined : groupSkills(skills),
      work: experience === undefined ? undefined : renameKeys(experience, entryNames.experience),
      education: education === undefined ? undefined : renameKeys(education, entryNames.education),
    },
    ids,
  )
  if (result.ok) return result
  return {
    ok: false,
    problems: result.problems.map((problem) => ({ ...problem, path: flatPath(problem.path) })),
  }
}

const joinWords = (...words: string[]) => words.filter((word) => word !== '').join(' ')

/** Converts a position to the flat format. */
export const flatPosition = (entry: SectionEntry<'work'>): FlatResume['experience'][number] => ({
  role: entry.position,
  company: entry.name,
  start: entry.startDate,
  end: entry.startDate !== '' && entry.endDate === '' ? 'present' : entry.endDate,
  details: entry.highlights.map((bullet) => plainText(bullet.text)).filter((text) => text !== ''),
})

/** Converts a degree to the flat format. */
export const flatDegree = (entry: SectionEntry<'education'>): FlatResume['education'][number] => ({
  degree: joinWords(entry.studyType, entry.area),
  institution: entry.institution,
  year: /^\d{4}/.exec(entry.endDate || entry.startDate)?.[0] ?? entry.endDate,
})

/** Returns the skills of a group: its keywords, or its name if it has none. */
export const flatSkills = (entry: SectionEntry<'skills'>): string[] =>
  entry.keywords.length > 0 ? entry.keywords : entry.name === '' ? [] : [entry.name]

/** Exports a CV to the flat format, without hidden entries. */
export function exportFlat(document: ResumeDocument): FlatResume {
  const { basics, skills, work, education } = document.content
  const shown = <T extends { hidden: boolean }>(entries: readonly T[]) =>
    entries.filter((entry) => !entry.hidden)
  return {
    name: basics.name,
    email: basics.email,
    phone: basics.phone,
    summary: plainText(basics.summary),
    skills: shown(skills).flatMap(flatSkills),
    experience: shown(flattenRoles(work)).map(flatPosition),
    education: shown(education).map(flatDegree),
  }
}
