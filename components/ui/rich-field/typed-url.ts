import { allowedUrl } from '@/lib/resume/text/rich-text'

/**
 * Returns the URL meant by typed text; null if a PDF may not open it. Without a scheme it is taken as an email address,
 * a phone number or a web address.
 */
export function urlFromTyping(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d+(?:\/|$)/.test(text)) {
    return allowedUrl(text)
  }
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return allowedUrl(`mailto:${text}`)
  if (/^\+?[\d\s().-]{5,}$/.test(text)) return allowedUrl(`tel:${text.replace(/[^\d+]/g, '')}`)
  return /^[^\s/]+\.[^\s/.]{2,}(?:[/?#:]|$)/.test(text) ? allowedUrl(`https://${text}`) : null
}
