import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'

export type ReactiveResumeVersion = 3 | 4 | 5

const sectionsOf = (file: JsonObject): JsonObject[] =>
  isJsonObject(file.sections) ? Object.values(file.sections).filter(isJsonObject) : []

const hasItems = (section: JsonObject) => Array.isArray(section.items)

/**
 * Returns the Reactive Resume version of a file; null if it is from another program. All have
 * `basics`, and `sections` with `items`; 3 names jobs `work`, 4 titles sections `name`, 5 titles
 * them `title` and has `hidden` instead of `visible`. Source: the schemas of the project (v3
 * `schema`, v4 `libs/schema`, v5 `packages/schema`).
 */
export function recogniseVersion(value: JsonValue): ReactiveResumeVersion | null {
  if (!isJsonObject(value) || !isJsonObject(value.basics)) return null
  const sections = sectionsOf(value)
  if (!sections.some(hasItems)) return null
  if (sections.some((section) => hasItems(section) && 'hidden' in section)) return 5
  const names = isJsonObject(value.sections) ? Object.keys(value.sections) : []
  return names.includes('work') ? 3 : 4
}

/** Whether a JSON file is a Reactive Resume export. */
export const isReactiveResume = (value: JsonValue): boolean => recogniseVersion(value) !== null
