import type { Traced } from '../../draft/draft-types'
import type { SourceLink } from '../../source/source-types'

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Returns a link's web or e-mail address as a value; null for other schemes. */
export function linkedValue(links: readonly SourceLink[], index: number): Traced | null {
  const { url = '', slices = [] } = links[index] ?? {}
  const mail = /^mailto:([^?]+@[^?]*)/i.exec(url)?.[1]
  const text = mail === undefined ? url : decode(mail)
  if (mail === undefined && !/^https?:/i.test(url)) return null
  return { text, form: 'link', slices, link: index, sure: true }
}

/** Returns the number of a `tel:` link as a value. */
export function telephoneValue(links: readonly SourceLink[], index: number): Traced {
  const { url = '', slices = [] } = links[index] ?? {}
  return { text: decode(url.replace(/^tel:/i, '')), form: 'link', slices, link: index, sure: true }
}
