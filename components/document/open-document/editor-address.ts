import { inSpace } from '@/lib/browser/sync/spaces/space-address'

const query = '?template='
const letterQuery = '?letter='
const fieldQuery = '?field='
const panelQuery = '?panel='
const guideQuery = '?guide='
const exampleQuery = '?example='

/**
 * Request in the editor's URL. All of it is in the fragment, which is never sent (ADR editor-screens): `#<id>` a CV or
 * letter, `#?template=<id>` a new CV in a template, `#<id>?template=<id>` a CV in another template,
 * `#<id>?field=<address>` a CV at a field or section, `#<id>?panel=comments` with its comments, `#<id>?guide=<step>` at
 * a question of the guided start, `#?guide=you` a new CV with its first question, `#?example=<id>.<language>` a new CV
 * with an example, with a template behind another dot, `#?letter=<id>` a new letter for that CV, `#<id>/<place>` a
 * document in a mode, such as `/check`, or with an open section, such as `/work`.
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
  /** Question of the guided start, not validated. */
  guide: string | null
  /** Example of a new CV and the template that it begins in, not validated. */
  example: { id: string; language: string; template: string | null } | null
  /** Mode or open section, not validated. */
  place: string | null
}

const panels = ['comments', 'history', 'share'] as const

const none = {
  template: null,
  letterFor: null,
  field: null,
  panel: null,
  guide: null,
  example: null,
  place: null,
}

/** Parses the fragment of a URL, with or without `#`. A malformed one names no existing CV. */
export function readEditorAddress(hash: string): EditorAddress {
  const text = decode(hash.replace(/^#/, ''))
  if (text.startsWith(letterQuery)) {
    return { ...none, id: '', letterFor: text.slice(letterQuery.length) }
  }
  if (text.startsWith(exampleQuery)) {
    const [id = '', language = '', template = null] = text.slice(exampleQuery.length).split('.')
    return { ...none, id: '', example: { id, language, template } }
  }
  const fieldAt = text.indexOf(fieldQuery)
  if (fieldAt > 0) {
    return { ...none, id: text.slice(0, fieldAt), field: text.slice(fieldAt + fieldQuery.length) }
  }
  const guideAt = text.indexOf(guideQuery)
  if (guideAt >= 0) {
    return { ...none, id: text.slice(0, guideAt), guide: text.slice(guideAt + guideQuery.length) }
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
  if (at < 0) {
    const [id = '', place = ''] = text.split('/', 2)
    return { ...none, id, place: place || null }
  }
  return { ...none, id: text.slice(0, at), template: text.slice(at + query.length) }
}

/**
 * Returns the fragment of an open document, with `#`; empty for one that is neither stored nor at a place.
 *
 * @param id empty until the document is stored
 * @param place mode or open section; a question of the guided start as `?guide=<step>`; empty for neither
 */
export function documentFragment(id: string, place: string): string {
  if (id === '' && place === '') return ''
  if (place === '' || place.startsWith('?')) return `#${encodeURIComponent(id)}${place}`
  return `#${encodeURIComponent(id)}/${encodeURIComponent(place)}`
}

/** Returns the place in a question of the guided start. */
export const guidePlace = (question: string) => `${guideQuery}${question}`

/** Returns the fragment for a CV in a template, with `#`. */
export const addressInTemplate = (id: string, template: string) =>
  `#${encodeURIComponent(id)}${query}${encodeURIComponent(template)}`

/** Returns the URL of the guided start of a new CV. */
export const guideAddress = () => inSpace(`/editor#${guideQuery}you`)

/** Returns the URL of a new CV with an example, in a template if one is given. */
export const exampleAddress = (id: string, language: string, template: string | null) =>
  inSpace(`/editor#${exampleQuery}${[id, language, ...(template ? [template] : [])].join('.')}`)

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

/** Returns the id of the document that a URL requires. */
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
