import type { PaperDocument } from '../schema/document'

/** Maximum characters of a file name without extension; some systems count bytes, up to 255. */
const max = 80

/**
 * Returns a file name valid on all systems: no separators, control or reserved characters, no
 * leading or trailing dots, limited length.
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

/** Device names reserved by Windows. */
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Returns the file name of an exported document, such as `Amara-Okafor-CV.pdf`: person and kind,
 * hyphenated, as forms and mail programs leave hyphens unchanged. Does not include the document's
 * title, which may name another employer.
 * @param word kind of document, such as "CV"; for letters the subject is used
 * @param extension without the dot
 */
export function documentFileName(document: PaperDocument, word: string, extension: string): string {
  const { content } = document
  const about = document.kind === 'letter' ? document.content.subject.trim() || word : word
  const name = safeFileName(`${content.basics.name} ${about}`).replace(/[\s-]+/g, '-')
  const bare = name.replace(/^-+|[-.]+$/g, '') || word
  return `${reservedName.test(bare) ? `${bare}_` : bare}.${extension}`
}
