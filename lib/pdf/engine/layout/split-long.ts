/** Letters of a word that stays whole. */
export const longWord = 24
const piece = /[^/\-.?&=_@:,;]{1,12}[/\-.?&=_@:,;]*|[/\-.?&=_@:,;]+/g
/**
 * Web and mail addresses end a line after their punctuation, where that is the only way, and before a hyphen: readers
 * take one at the end of a line for that of a word in two parts, and leave it out.
 */
const longAddress = 12
const address = /[@/]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u
const addressPiece = /-*[^/\-.?&=_@:,;]{1,12}[/.?&=_@:,;]*|[/\-.?&=_@:,;]+/g

/** Cuts a word or an address that may be wider than a column where a line may end without a sign. */
export function splitLong(word: string): string[] {
  const isAddress = address.test(word)
  if (word.length <= (isAddress ? longAddress : longWord)) return [word]
  return word.match(isAddress ? addressPiece : piece) ?? [word]
}
