import { inSpace } from '@/lib/browser/sync/spaces/space-address'

const query = '?template='
const letterQuery = '?letter='
const fieldQuery = '?field='
const panelQuery = '?panel='
const guideQuery = '?guide='

/**
 * Request in the editor's URL. All of it is in the fragment, which is never sent (ADR 0008): `#<id>` a CV or letter,
 * `#?template=<id>` a new CV in a template, `#<id>?template=<id>` a CV in another template, `#<id>?field=<address>` a
 * CV at a field or section, `#<id>?panel=comments` with its comments, `#?letter=<id>` a new letter for that CV.
 */
export type EditorAddress = {
  /** Empty: a new CV. */
  id: string
  /** Template id in the URL, not validated. */
  template: string | null
  /** CV that a new letter belongs to. */
  letterFor: string | null
  /** Field address or section key, not validated. */
  field: string | null
  /** Panel to open beside the document. */
  panel: (typeof panels)[number] | null
}

const panels = ['comments', 'history', 'share'] as const

const none = { template: null, letterFor: null, field: null, panel: null }

/** Parses the fragment of a URL, with or without `#`. A malformed one names no existing CV. */
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
    return {
      ...none,
      id: text.slice(0, panelAt),
      panel: panels.find((one) => one === panel) ?? null,
    }
  }
  const at = text.indexOf(query)
  if (at < 0) return { ...none, id: text }
  return { ...none, id: text.slice(0, at), template: text.slice(at + query.length) }
}

/** Returns the fragment for a CV in a template, with `#`. */
export const addressInTemplate = (id: string, template: string) =>
  `#${encodeURIComponent(id)}${query}${encodeURIComponent(template)}`

/** Returns the URL of the guided start of a new CV. */
export const guideAddress = () => inSpace(`/editor#${guideQuery}you`)

/** Returns the URL of the examples, which open in the template of an empty CV if one is given. */
export const examplesAddress = (template: string | null) =>
  inSpace(template === null ? '/start' : `/start${addressInTemplate('', template)}`)

/** Returns the URL of a CV at a field or section. */
export const addressOfField = (id: string, field: string) =>
  inSpace(`/editor#${encodeURIComponent(id)}${fieldQuery}${encodeURIComponent(field)}`)

/** Returns the URL for a new letter for a CV. */
export const letterAddress = (resumeId: string) =>
  inSpace(`/editor#${letterQuery}${encodeURIComponent(resumeId)}`)

/** Returns the URL of the sign-up that leads back to a guest's CV, with the panel that needs an account. */
export const signUpAddress = (id: string, panel: 'history' | 'share') =>
  `/sign-up?next=${encodeURIComponent(`/editor#${encodeURIComponent(id)}${panelQuery}${panel}`)}`

/** Returns the id of the document that a URL requires; behind it stands the tab of a job. */
export function wantedId(hash: string): string {
  const { id, letterFor } = readEditorAddress(hash)
  return (letterFor ?? id).split('/', 1)[0] ?? ''
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
