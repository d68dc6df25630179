import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

/** An item says its type, and its title or its number in the list. */
const isItem = (value: JsonValue | undefined) =>
  isJsonObject(value) && typeof value.type === 'string' && ('title' in value || 'id' in value)

/** Returns whether JSON is a list of publications in CSL-JSON, or one of them as `doi.org` gives it. */
export function isCslJson(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.slice(0, 10).some(isItem)
  return isItem(value) && isJsonObject(value) && ('issued' in value || 'container-title' in value)
}
