/** Maximum letters of a word that is not split. */
export const longWord = 24
const piece = /[^/\-.?&=_@:,;]{1,12}[/\-.?&=_@:,;]*|[/\-.?&=_@:,;]+/g
/**
 * Minimum length of URLs and email addresses that may break, after punctuation and before a hyphen, as a last resort:
 * readers take a hyphen at the end of a line for hyphenation, and drop it.
 */
const longAddress = 12
const address = /[@/]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u
const addressPiece = /-*[^/\-.?&=_@:,;]{1,12}[/.?&=_@:,;]*|[/\-.?&=_@:,;]+/g

/** Splits a word or URL that may be wider than a column, at breaks without a hyphen. */
export function splitLong(word: string): string[] {
  const isAddress = address.test(word)
  if (word.length <= (isAddress ? longAddress : longWord)) return [word]
  return word.match(isAddress ? addressPiece : piece) ?? [word]
}
