import type { Document } from '@/lib/resume/schema/document'

/** Characters of a file name without its ending; some systems count bytes, so well under 255. */
const longest = 80

/**
 * A file name that every system takes: no separators, control or reserved characters, no dots at
 * its ends, not too long.
 */
export function safeFileName(text: string): string {
  const cleaned = text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
  const short = Array.from(cleaned).slice(0, longest).join('')
  return short.replace(/^[.\s]+|[.\s]+$/g, '')
}

/**
 * The name under which a document goes out: whose it is, then what for.
 *
 * @param fallback for a document without a name, such as "CV"
 */
export function pdfFileName(document: Document, fallback: string): string {
  const { basics } = document.content
  const about =
    document.title || (document.kind === 'letter' ? document.content.subject : basics.label)
  const parts = [basics.name, about].map((part) => part.trim()).filter(Boolean)
  const name = safeFileName(parts.join(' - ')) || fallback
  // Device names of Windows cannot be files there.
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name)
  return `${isReserved ? `${name}_` : name}.pdf`
}
