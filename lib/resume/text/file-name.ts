import type { PaperDocument } from '../schema/document'

/** Characters of a file name without its ending; some systems count bytes, so well under 255. */
const max = 80

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
  const short = Array.from(cleaned).slice(0, max).join('')
  return short.replace(/^[.\s]+|[.\s]+$/g, '')
}

/** Device names of Windows, which cannot be files there. */
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name under which a document goes out, such as `Amara-Okafor-CV.pdf`: whose it is and what, with
 * hyphens, which forms and mail programs leave alone. What the person calls it for themselves is not
 * told (it may name another employer).
 *
 * @param word what the document is, such as "CV"; of a letter its subject says more
 * @param extension without the dot
 */
export function documentFileName(document: PaperDocument, word: string, extension: string): string {
  const { content } = document
  const about = document.kind === 'letter' ? document.content.subject.trim() || word : word
  const name = safeFileName(`${content.basics.name} ${about}`).replace(/[\s-]+/g, '-')
  const bare = name.replace(/^-+|[-.]+$/g, '') || word
  return `${reservedName.test(bare) ? `${bare}_` : bare}.${extension}`
}
