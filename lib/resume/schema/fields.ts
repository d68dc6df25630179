import * as z from 'zod/mini'
import type { JsonValue } from '../json-value'
import { limits } from '../resume-limits'
import { composeText } from '../text/compose-text'

/**
 * Removes index signatures of loose objects from a type, so that code sees known fields only;
 * unknown ones are preserved at run time.
 */
export type Known<T> = T extends readonly (infer U)[]
  ? Known<U>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: Known<T[K]> }
    : T

/** Text with a maximum length in UTF-16 units, normalised by `composeText`. */
export const text = (maxLength: number) =>
  z.string().check(z.maxLength(maxLength, { abort: true }), z.overwrite(composeText))

/** One line of plain text; empty by default. */
export const line = () => z._default(text(limits.line), '')

/** One paragraph of stored rich text (see rich-text.ts); empty by default. */
export const paragraph = () => z._default(text(limits.paragraph), '')

/** A URL as typed. Only http, https, mailto and tel become links in the PDF. */
export const url = () => z._default(z.string().check(z.maxLength(limits.url)), '')

const dateSchemas = new WeakSet<object>()

/**
 * A date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` if parsed, else the text as typed (printed unchanged,
 * and reported by `checks`). Empty by default.
 */
export function date() {
  const schema = line()
  dateSchemas.add(schema)
  return schema
}

/** Returns true for a schema of {@link date}. */
export const isDateSchema = (schema: object): boolean => dateSchemas.has(schema)

/** Id of an entry or bullet: 12 characters of Crockford base32. */
export const nodeId = () => z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{12}$/))

export const flag = (initial = false) => z._default(z.boolean(), initial)

/** A list of plain keywords, such as those of a skill. */
export const words = () =>
  z._default(z.array(text(limits.line)).check(z.maxLength(limits.keywords)), [])

/** A value of any form: stored documents may have one of another program at a name that was unknown before. */
const anyJson = z.unknown() as z.ZodMiniType<JsonValue, JsonValue>

/**
 * A bullet: a paragraph with an id, so that edits, merges and the preview can refer to it. `level` is 1 for a sub-point of
 * the bullet above and absent otherwise; read it by `levelsOf` (ADR document-fields), since other programs may have
 * stored any value.
 */
export const bullet = z.looseObject({
  id: nodeId(),
  text: paragraph(),
  level: z.optional(anyJson),
})

export const bullets = () => z._default(z.array(bullet).check(z.maxLength(limits.bullets)), [])

/** Fields of every entry. */
export const entryBase = {
  id: nodeId(),
  /** Not printed while true. */
  hidden: flag(),
  /** Move to the next page rather than break inside. */
  keepTogether: flag(true),
  /** Start a new page with this entry. */
  breakBefore: flag(),
}
