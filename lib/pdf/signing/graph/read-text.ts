import type { PdfValue } from './pdf-value'

/** Returns the text of a string (ISO 32000-2, 7.9.2.2), of ISO 8859-1 where it names no encoding; null for others. */
export function readText(value: PdfValue | undefined): string | null {
  if (typeof value !== 'string') return null
  const encoding = value.startsWith('\xfe\xff')
    ? 'utf-16be'
    : value.startsWith('\xef\xbb\xbf')
      ? 'utf-8'
      : null
  if (!encoding) return value
  return new TextDecoder(encoding).decode(Uint8Array.from(value, (letter) => letter.charCodeAt(0)))
}
