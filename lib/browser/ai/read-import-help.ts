import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

/** Places that a model found. What they point at is checked where they are applied. */
export type ImportHelp = { sections: JsonValue[] }

/** Where lines of an import belong; null for what is no such result. */
export function readImportHelp(value: unknown): ImportHelp | null {
  if (!isJsonObject(value) || !Array.isArray(value.sections)) return null
  return { sections: value.sections }
}
