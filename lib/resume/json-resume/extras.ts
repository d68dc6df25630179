import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '../json-value'

/** Data that JSON Resume has no place for, kept under `meta.vitae` of an export. */
export type Extras = {
  schemaVersion: number
  /** Paths as in `work/0/highlights/1` to ids. */
  ids: JsonObject
  /** Paths of entries to those flags that differ from the usual. */
  flags: JsonObject
  /** True when texts are in the stored grammar of rich text; else they are plain. */
  rich: boolean
  /** Everything that is taken over as it stands: id, title, design, lineage, sections, custom... */
  raw: JsonObject
}

/** Reads `meta.vitae`; `null` when it is not there or not ours. */
export function readExtras(value: JsonValue | undefined): Extras | null {
  if (!isJsonObject(value) || typeof value.schemaVersion !== 'number') return null
  return {
    schemaVersion: value.schemaVersion,
    ids: objectOf(value.ids),
    flags: objectOf(value.flags),
    rich: value.rich === true,
    raw: value,
  }
}
