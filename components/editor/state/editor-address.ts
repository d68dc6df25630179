const query = '?template='

/**
 * What the editor's address asks for. All of it stands in the fragment, which is never sent (ADR 0008):
 * `#<id>` a CV, `#?template=<id>` a new one in a template, `#<id>?template=<id>` a CV in another template.
 */
export type EditorAddress = {
  /** Empty: a new CV. */
  id: string
  /** As it stands there: nobody has looked whether there is such a template. */
  template: string | null
}

/** Reads the fragment of an address, with or without its `#`. A broken one asks for no CV there is. */
export function readEditorAddress(hash: string): EditorAddress {
  const text = decode(hash.replace(/^#/, ''))
  const at = text.indexOf(query)
  if (at < 0) return { id: text, template: null }
  return { id: text.slice(0, at), template: text.slice(at + query.length) }
}

/** The fragment that asks for a CV in a template, with its `#`. */
export const addressInTemplate = (id: string, template: string) =>
  `#${encodeURIComponent(id)}${query}${encodeURIComponent(template)}`

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
