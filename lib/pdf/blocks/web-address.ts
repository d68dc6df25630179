import { allowedUrl } from '@/lib/resume/text/rich-text'

/** Web address as printed, with its link target if allowed. */
export type WebAddress = { text: string; literal: boolean; link: string | null }

/**
 * Returns a typed web address as printed: without scheme, `www.` and trailing slash. Without a scheme it links by
 * https; a disallowed one is printed without a link.
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

/** Returns the `mailto:` URL of an email address; `null` if it is not one. */
export function mailLink(typed: string): string | null {
  const trimmed = typed.trim()
  return /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(trimmed) ? allowedUrl(`mailto:${trimmed}`) : null
}

/** Returns the `tel:` URL of a phone number; `null` if the text contains other characters. */
export function phoneLink(typed: string): string | null {
  // An extension is printed, but not dialled.
  const trimmed = typed
    .trim()
    .replace(/[\s,;]*(?:ext?\.?|extension|x|#|durchwahl|poste)[\s.:]*\d{1,6}$/i, '')
  if (!/^\+?[\d\s()./-]{3,}$/.test(trimmed)) return null
  // The trunk prefix in brackets is dialled only inside the country (ITU-T E.123).
  const dialled = /^(?:\+|00)/.test(trimmed) ? trimmed.replace(/\(0\)/, '') : trimmed
  return allowedUrl(`tel:${dialled.replace(/[^\d+]/g, '')}`)
}
