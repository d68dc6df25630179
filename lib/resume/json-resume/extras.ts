import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '../json-value'

/** Data without a field in JSON Resume, stored under `meta.vitae` of an export. */
export type Extras = {
  schemaVersion: number
  /** Ids by paths such as `work/0/highlights/1`. */
  ids: JsonObject
  /** Non-default flags by path of the entry. */
  flags: JsonObject
  /** Levels of sub-points by path of the bullet. */
  levels: JsonObject
  /** Whether texts are stored rich text; else they are plain. */
  rich: boolean
  /** Data imported unchanged: id, title, design, lineage, sections, custom... */
  raw: JsonObject
}

/** Reads `meta.vitae`; `null` if it is missing or foreign. */
export function readExtras(value: JsonValue | undefined): Extras | null {
  if (!isJsonObject(value) || typeof value.schemaVersion !== 'number') return null
  return {
    schemaVersion: value.schemaVersion,
    ids: objectOf(value.ids),
    flags: objectOf(value.flags),
    levels: objectOf(value.levels),
    rich: value.rich === true,
    raw: value,
  }
}
