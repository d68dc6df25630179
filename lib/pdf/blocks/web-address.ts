import { allowedUrl } from '@/lib/resume/text/rich-text'

/** A web address on paper: what is printed and, where it may be opened, what opens. */
export type WebAddress = { text: string; literal: boolean; link: string | null }

/**
 * Returns a typed web address as it is printed: without scheme, `www.` and a last slash. An address typed without a
 * scheme opens by https; everything that is not allowed is printed and opens nothing.
 */
export function webAddress(typed: string): WebAddress {
  const trimmed = typed.trim()
  const text = trimmed.replace(/^https?:\/\/(?:www\.)?(?=.)/i, '').replace(/(?<=[^/])\/$/, '')
  const bare = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(trimmed)
  return {
    text,
    literal: text === typed,
    link: allowedUrl(bare ? `https://${trimmed}` : trimmed),
  }
}

/** Returns the `mailto:` URL of an e-mail address; `null` when the text is none. */
export function mailLink(typed: string): string | null {
  const trimmed = typed.trim()
  return /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(trimmed) ? allowedUrl(`mailto:${trimmed}`) : null
}

/** Returns the `tel:` URL of a telephone number; `null` when the text has characters that no number is written with. */
export function phoneLink(typed: string): string | null {
  // Nobody dials an extension with the number; it is printed as it was typed.
  const trimmed = typed
    .trim()
    .replace(/[\s,;]*(?:ext?\.?|extension|x|#|durchwahl|poste)[\s.:]*\d{1,6}$/i, '')
  if (!/^\+?[\d\s()./-]{3,}$/.test(trimmed)) return null
  // The trunk prefix in brackets is dialled inside the country alone (ITU-T E.123).
  const dialled = /^(?:\+|00)/.test(trimmed) ? trimmed.replace(/\(0\)/, '') : trimmed
  return allowedUrl(`tel:${dialled.replace(/[^\d+]/g, '')}`)
}
