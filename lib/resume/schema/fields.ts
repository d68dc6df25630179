import * as z from 'zod/mini'
import { limits } from '../resume-limits'
import { composeText } from '../text/compose-text'

/**
 * Drops the index signatures that loose objects carry, so that code sees exactly the known fields
 * while unknown ones travel along untouched.
 */
export type Known<T> = T extends readonly (infer U)[]
  ? Known<U>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: Known<T[K]> }
    : T

/** Text of at most so many UTF-16 units, its letters composed with their marks. */
const text = (maxLength: number) =>
  z.string().check(z.maxLength(maxLength, { abort: true }), z.overwrite(composeText))

/** One line of plain text; empty when nothing was typed. */
export const line = () => z._default(text(limits.line), '')

/** One paragraph in the stored rich text grammar (see rich-text.ts); empty when nothing was typed. */
export const paragraph = () => z._default(text(limits.paragraph), '')

/** A web address as typed. Only http, https, mailto and tel ever become a link on paper. */
export const url = () => z._default(z.string().check(z.maxLength(limits.url)), '')

/**
 * A date as stored: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` when it was understood, else the words as
 * typed (they are printed as they stand and `checks` points at them). Empty when nothing was typed.
 */
export const date = () => line()

/** Entries and bullets carry 12 characters of Crockford base32. */
export const nodeId = () => z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{12}$/))

export const flag = (initial = false) => z._default(z.boolean(), initial)

/** A short list of plain words, such as the keywords of a skill. */
export const words = () =>
  z._default(z.array(text(limits.line)).check(z.maxLength(limits.keywords)), [])

/** One bullet: a paragraph with an identity, so that edits, merges and the paper can name it. */
export const bullet = z.looseObject({ id: nodeId(), text: paragraph() })

export const bullets = () => z._default(z.array(bullet).check(z.maxLength(limits.bullets)), [])

/** Fields that every entry of every section has. */
export const entryBase = {
  id: nodeId(),
  /** Not printed while true; kept in the document. */
  hidden: flag(),
  /** Move to the next page rather than break inside. */
  keepTogether: flag(true),
  /** Start a new page with this entry. */
  breakBefore: flag(),
}

/**
 * Start and end. An empty end beside a start means that it goes on ("present"), as in JSON Resume.
 */
export const dateRange = { startDate: date(), endDate: date() }
