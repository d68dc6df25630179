import { asJson } from '@/lib/resume/change/tree'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { bodyPrefix, ownerPartition } from '@/lib/server/kernel/rows/row-keys'
import type { OwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { versionBodyPrefix } from '@/lib/server/versions/version-rows'

/** A document without fields, and the paths of these; indexes of lists are left out: `content.work.roles`. */
type Earlier = { document: JsonObject; removed: string[] }

/**
 * Removes each field that a document is read back the same without: those that a release from before the field has not
 * written.
 */
export function earlierForm(document: Document): Earlier {
  const earlier = structuredClone(asJson(document))
  const whole = JSON.stringify(sorted(readAll(earlier)))
  const removed = new Set<string>()
  function visit(value: JsonValue, path: string) {
    if (Array.isArray(value)) for (const item of value) visit(item, path)
    if (!isJsonObject(value)) return
    for (const [key, item] of Object.entries(value)) {
      const place = path ? `${path}.${key}` : key
      delete value[key]
      const read = readDocument(earlier)
      if (read.ok && JSON.stringify(sorted(asJson(read.document))) === whole) removed.add(place)
      else {
        value[key] = item
        visit(item, place)
      }
    }
  }
  visit(earlier, '')
  return { document: earlier, removed: [...removed].sort() }
}

function readAll(document: JsonObject): JsonObject {
  const read = readDocument(document)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return asJson(read.document)
}

/** Returns a value with the keys of its objects in order. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  )
}

/**
 * Writes all documents and versions of an owner as an earlier release has, which had none of the fields that may be
 * absent.
 *
 * @returns paths of the removed fields
 */
export async function writeEarlierRows(
  { items }: Pick<OpenedPorts, 'items'>,
  owner: OwnerId,
): Promise<Set<string>> {
  const removed = new Set<string>()
  for (const prefix of [bodyPrefix, versionBodyPrefix]) {
    const { items: rows } = await items.query({ pk: ownerPartition(owner), prefix, limit: 100 })
    for (const { pk, sk, data } of rows) {
      const earlier = earlierForm(data.document as unknown as Document)
      for (const path of earlier.removed) removed.add(path)
      await items.put({ pk, sk, data: { ...data, document: earlier.document } }, 'any')
    }
  }
  return removed
}
