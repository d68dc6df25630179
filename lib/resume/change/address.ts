/**
 * The one way to name a field of a document: `owner/field`. The owner is the id of an entry, bullet,
 * profile, detail or custom section, or one of the fixed owners: `basics`, `section:<key>`, and
 * `document`, `design`, `content`, `meta` and (of a letter) `recipient`; the field is a key of it.
 * The paper's box map, the form's focus, checks, find and hunks all speak in addresses, so nothing
 * ever guesses a place from its text.
 *
 * Examples: `basics/name`, `basics/location.city`, `k3v8m2x0qz1a/position`, `<bulletId>/text`,
 * `section:work/title`, `<customSectionId>/title`.
 */
export type FieldAddress = `${string}/${string}`

export const basicsOwner = 'basics'

/** The owners of a letter's own fields: `content/date`, `content/closing`, `recipient/name`. */
export const letterOwner = 'content'
export const recipientOwner = 'recipient'

/** The owner of a section's own title and state. */
export const sectionOwner = (key: string) => `section:${key}`

/** Joins an owner and a field of it. */
export function fieldAddress(owner: string, field: string): FieldAddress {
  return `${owner}/${field}`
}

/** Splits an address; `null` when the text is none. */
export function parseFieldAddress(text: string): { owner: string; field: string } | null {
  const at = text.indexOf('/')
  if (at <= 0 || at === text.length - 1) return null
  return { owner: text.slice(0, at), field: text.slice(at + 1) }
}
