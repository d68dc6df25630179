import { entryFieldsOf } from '../entry-fields'
import type { JsonObject, JsonValue } from '../json-value'
import { type SectionKey, sectionKeys } from '../sections'

type Aliases = Readonly<Record<string, string>>

/** Names of fields in earlier JSON Resume versions and related tools, by section. */
export const entryAliases: Readonly<Partial<Record<SectionKey, Aliases>>> = Object.fromEntries(
  sectionKeys.map((key) => [
    key,
    Object.fromEntries(
      entryFieldsOf(key).flatMap(({ name, aliases = '' }) =>
        aliases.split(' ').flatMap((alias) => (alias ? [[alias, name]] : [])),
      ),
    ),
  ]),
)

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
