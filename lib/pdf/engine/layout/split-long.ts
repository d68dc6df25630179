/** Maximum letters of a word that is not split. */
export const longWord = 24
const piece = /[^/\-.?&=_@:,;]{1,12}[/\-.?&=_@:,;]*|[/\-.?&=_@:,;]+/g
/**
 * Minimum length of URLs and email addresses that may break, after punctuation and before a hyphen, as a last resort:
 * readers take a hyphen at the end of a line for hyphenation, and drop it.
 */
const longAddress = 12
const mark = /[@/]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u
const shortPiece = /-*[^/\-.?&=_@:,;]{1,12}[/.?&=_@:,;]*|[/\-.?&=_@:,;]+/g

/**
 * Splits a word or URL that may be wider than a column, at breaks without a hyphen: the lines of documents from before
 * the rule `typeset`, where none of these breaks is used.
 */
export function splitLong(word: string): string[] {
  const isUrl = mark.test(word)
  if (word.length <= (isUrl ? longAddress : longWord)) return [word]
  return word.match(isUrl ? shortPiece : piece) ?? [word]
}

const address = /@|:\/\/|^www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]/iu
/** Ends after slashes and colons; a dot, hyphen or other sign begins the next piece. */
const addressPiece = /[^/:\s][^/:.\-_~@?&=#%+,;]*(?:\/+|:\/*)?|[/:]+/g

/** Returns whether a word is a URL, a mail address or a domain, where a hyphen would be read as part of it. */
export const isAddress = (word: string): boolean => address.test(word)

/** Splits an address where a line may end: before "@", a full stop or a hyphen, and after a slash. */
export const addressPieces = (word: string): string[] => word.match(addressPiece) ?? [word]
