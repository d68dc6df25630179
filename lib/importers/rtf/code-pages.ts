import pages from './code-pages.json' with { type: 'json' }

/** Encodings by code page number; others are read as Western European. */
const byPage: Record<number, string> = pages.byPage

/** Code pages by a font's character set (RTF 1.9.1, "Font Table"). */
const byCharset: Record<number, number> = pages.byCharset

/** Returns the code page of a character set; null if the document's applies. */
export const pageOfCharset = (charset: number): number | null => byCharset[charset] ?? null

/** Decodes bytes of a code page. */
export function decodeBytes(bytes: readonly number[], page: number): string {
  const encoding = byPage[page] ?? 'windows-1252'
  return new TextDecoder(encoding).decode(new Uint8Array(bytes))
}
