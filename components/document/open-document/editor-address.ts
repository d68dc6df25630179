import { inSpace } from '@/lib/browser/sync/spaces/space-address'

const query = '?template='
const letterQuery = '?letter='
const fieldQuery = '?field='
const panelQuery = '?panel='
const applicationQuery = '?application='

/**
 * Request in the address of the editor. All of it is in the fragment, which is never sent (ADR 0008): `#<id>`
 * a CV or letter, `#?template=<id>` a new CV in a template, `#<id>?template=<id>` a CV in another template,
 * `#<id>?field=<address>` a CV at one of its fields or sections, `#<id>?panel=comments` with its comments, `#?letter=<id>` a new letter that goes with that CV,
 * `#<id>?application=<id>` (of the page that fits a CV to a job) a CV for the job of an application.
 */
export type EditorAddress = {
  /** Empty: a new CV. */
  id: string
  /** The id in the address; nobody has checked that such a template exists. */
  template: string | null
  /** The CV that a new letter is to go with. */
  letterFor: string | null
  /** Address of a field, or the key of a section; nobody has checked that there is one. */
  field: string | null
  /** Panel that is to be open beside the document. */
  panel: 'comments' | null
  /** The application whose job a CV is fitted to. */
  application: string | null
}

const none = { template: null, letterFor: null, field: null, panel: null, application: null }

/** Reads the fragment of an address, with or without its `#`. A broken one asks for no CV there is. */
export function readEditorAddress(hash: string): EditorAddress {
  const text = decode(hash.replace(/^#/, ''))
  if (text.startsWith(letterQuery)) {
    return { ...none, id: '', letterFor: text.slice(letterQuery.length) }
  }
  const fieldAt = text.indexOf(fieldQuery)
  if (fieldAt > 0) {
    return { ...none, id: text.slice(0, fieldAt), field: text.slice(fieldAt + fieldQuery.length) }
  }
  const panelAt = text.indexOf(panelQuery)
  if (panelAt > 0) {
    const panel = text.slice(panelAt + panelQuery.length)
    return { ...none, id: text.slice(0, panelAt), panel: panel === 'comments' ? panel : null }
  }
  const applicationAt = text.indexOf(applicationQuery)
  if (applicationAt > 0) {
    const application = text.slice(applicationAt + applicationQuery.length)
    return { ...none, id: text.slice(0, applicationAt), application }
  }
  const at = text.indexOf(query)
  if (at < 0) return { ...none, id: text }
  return { ...none, id: text.slice(0, at), template: text.slice(at + query.length) }
}

/** The fragment that asks for a CV in a template, with its `#`. */
export const addressInTemplate = (id: string, template: string) =>
  `#${encodeURIComponent(id)}${query}${encodeURIComponent(template)}`

/** Returns the address that opens a CV at one of its fields or sections. */
export const addressOfField = (id: string, field: string) =>
  inSpace(`/editor#${encodeURIComponent(id)}${fieldQuery}${encodeURIComponent(field)}`)

/** Returns the address that fits a CV to the job of an application. */
export const applicationTailorAddress = (resumeId: string, applicationId: string) =>
  inSpace(
    `/tailor#${encodeURIComponent(resumeId)}${applicationQuery}${encodeURIComponent(applicationId)}`,
  )

/** The address that begins a letter to go with a CV. */
export const letterAddress = (resumeId: string) =>
  inSpace(`/editor#${letterQuery}${encodeURIComponent(resumeId)}`)

/** The document that has to be here for an address to open. */
export function wantedId(hash: string): string {
  const { id, letterFor } = readEditorAddress(hash)
  return letterFor ?? id
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
