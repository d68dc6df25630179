import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'

export type ReactiveResumeVersion = 3 | 4 | 5

const sectionsOf = (file: JsonObject): JsonObject[] =>
  isJsonObject(file.sections) ? Object.values(file.sections).filter(isJsonObject) : []

const hasItems = (section: JsonObject) => Array.isArray(section.items)

/**
 * Which version of Reactive Resume wrote a file; null for none. All have `basics` and `sections` with
 * `items`; 3 calls jobs `work`, 4 has the name of a section in `name`, 5 in `title` and says `hidden`
 * where the others say `visible`.
 *
 * Source: the schemas of the project (v3 `schema`, v4 `libs/schema`, v5 `packages/schema`).
 */
export function recogniseVersion(value: JsonValue): ReactiveResumeVersion | null {
  if (!isJsonObject(value) || !isJsonObject(value.basics)) return null
  const sections = sectionsOf(value)
  if (!sections.some(hasItems)) return null
  if (sections.some((section) => hasItems(section) && 'hidden' in section)) return 5
  const names = isJsonObject(value.sections) ? Object.keys(value.sections) : []
  return names.includes('work') ? 3 : 4
}

/** Whether a JSON file is one of Reactive Resume. */
export const isReactiveResume = (value: JsonValue): boolean => recogniseVersion(value) !== null
