import type { JsonObject, JsonValue } from '../json-value'
import type { SectionKey } from '../sections'

type Aliases = Readonly<Record<string, string>>

const jobTitles: Aliases = { title: 'position', jobTitle: 'position' }

/** Field names of earlier JSON Resume versions and related tools. */
export const entryAliases: Partial<Record<SectionKey, Aliases>> = {
  work: { company: 'name', employer: 'name', website: 'url', ...jobTitles },
  volunteer: { website: 'url' },
  education: { website: 'url', gpa: 'score', degree: 'studyType', school: 'institution' },
  projects: { website: 'url', title: 'name' },
  skills: { category: 'name' },
  languages: { name: 'language', level: 'fluency' },
  certificates: { title: 'name', website: 'url', authority: 'issuer' },
  awards: { name: 'title' },
  publications: { website: 'url', title: 'name', date: 'releaseDate' },
}

export const basicsAliases: Aliases = { website: 'url', title: 'label', headline: 'label' }

export const locationAliases: Aliases = {
  country: 'countryCode',
  state: 'region',
  street: 'address',
  zip: 'postalCode',
}

export const sectionAliases: Aliases = { certifications: 'certificates' }

const isEmpty = (value: JsonValue | undefined) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/**
 * Renames aliases to current names where these are empty. If both have values, the alias is kept as
 * an unknown field.
 */
export function applyAliases(source: JsonObject, aliases: Aliases = {}): JsonObject {
  const renamed = { ...source }
  for (const [alias, name] of Object.entries(aliases)) {
    if (!Object.hasOwn(renamed, alias) || !isEmpty(renamed[name])) continue
    renamed[name] = renamed[alias] ?? null
    delete renamed[alias]
  }
  return renamed
}
