import 'server-only'
import { isRecord } from '@/lib/resume/is-record'
import type { Attribute, Values } from './attributes'
import { ScimError } from './scim-error'

/** Maximum UTF-16 units of a name, an address or an id of a directory. */
export const maxTextLength = 320

/** Maximum values of a list: members of a group, twice as many as there may be users. */
export const maxItems = 1_000

/** Characters that no name has: controls, line separators, halves of pairs, and those that turn the direction of a line. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

function refuse({ name }: Attribute, what: string): never {
  throw new ScimError(400, 'invalidValue', `${name} ${what}`)
}

function readText(attribute: Attribute, value: unknown): string | undefined {
  if (typeof value !== 'string') return refuse(attribute, 'is no text')
  if (value.length > maxTextLength) refuse(attribute, `is longer than ${maxTextLength} characters`)
  if (unprintable.test(value)) refuse(attribute, 'has a control character')
  return value === '' ? undefined : value
}

/** Reads true and false; Microsoft Entra ID sends them as "True" and "False". */
function readBoolean(attribute: Attribute, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string' || !/^(?:true|false)$/i.test(value)) {
    return refuse(attribute, 'is neither true nor false')
  }
  return value.toLowerCase() === 'true'
}

/** Reads one value of an attribute: of a list, a single one. `readValue` says what is refused. */
export function readItem(attribute: Attribute, value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (attribute.type === 'boolean') return readBoolean(attribute, value)
  if (attribute.type !== 'complex') return readText(attribute, value)
  if (!isRecord(value)) return refuse(attribute, 'has no parts')
  const read = readValues(attribute.parts ?? [], value)
  return Object.keys(read).length > 0 ? read : undefined
}

/**
 * Reads the value of an attribute. Null, an empty text and an empty list stand for no value (RFC 7643, section 2.5).
 *
 * @returns undefined for no value
 * @throws ScimError `invalidValue` for another type, and for a text that is too long or has control characters
 */
export function readValue(attribute: Attribute, value: unknown): unknown {
  if (!attribute.isList || value === null || value === undefined) return readItem(attribute, value)
  if (!Array.isArray(value)) return refuse(attribute, 'is no list')
  if (value.length > maxItems) refuse(attribute, `has more than ${maxItems} values`)
  const items = value.flatMap((one) => readItem(attribute, one) ?? [])
  return items.length > 0 ? items : undefined
}

/**
 * Reads the values that a request may set, by their names in any case. The result has the names of the attributes; other
 * names, and what a service provider alone sets, are dropped.
 *
 * @throws ScimError as `readValue`
 */
export function readValues(
  attributes: readonly Attribute[],
  body: Readonly<Record<string, unknown>>,
): Values {
  const given = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))
  const values: Values = {}
  for (const attribute of attributes) {
    if (attribute.isReadOnly) continue
    const value = readValue(attribute, given.get(attribute.name.toLowerCase()))
    if (value !== undefined) values[attribute.name] = value
  }
  return values
}
