import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

/** Whether a value is a CSL item: it has a type, and a title or an id. */
const isItem = (value: JsonValue | undefined) =>
  isJsonObject(value) && typeof value.type === 'string' && ('title' in value || 'id' in value)

/** Returns whether JSON is a CSL-JSON list, or a single item as `doi.org` returns it. */
export function isCslJson(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.slice(0, 10).some(isItem)
  return isItem(value) && isJsonObject(value) && ('issued' in value || 'container-title' in value)
}
