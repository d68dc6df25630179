/**
 * Address of a field in a document: `owner/field`. The owner is the id of an entry, bullet,
 * profile, detail or custom section, or a fixed owner: `basics`, `section:<key>`, `document`,
 * `design`, `content`, `meta` and (in letters) `recipient`; the field is one of its keys. Shared by
 * the PDF's box map, form focus, checks, search and hunks, so that no position is inferred from
 * text. Examples: `basics/name`, `basics/location.city`, `k3v8m2x0qz1a/position`,
 * `<bulletId>/text`, `section:work/title`, `<customSectionId>/title`.
 */
export type FieldAddress = `${string}/${string}`

export const basicsOwner = 'basics'

/** Owners of a letter's own fields: `content/date`, `content/closing`, `recipient/name`. */
export const letterOwner = 'content'
export const recipientOwner = 'recipient'

/** Place of a driving licence among the personal details, before there is one. */
export const drivingLicencePlace = 'basics/drivingLicence'

/** Returns the owner of a section's title and state. */
export const sectionOwner = (key: string) => `section:${key}`

/** Joins an owner and a field. */
export function fieldAddress(owner: string, field: string): FieldAddress {
  return `${owner}/${field}`
}

/** Splits an address; `null` if the text is not one. */
export function parseFieldAddress(text: string): { owner: string; field: string } | null {
  const at = text.indexOf('/')
  if (at <= 0 || at === text.length - 1) return null
  return { owner: text.slice(0, at), field: text.slice(at + 1) }
}
