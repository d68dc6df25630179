/** Endings of hosts that people write without a scheme. */
const hostEnds =
  'com|org|net|io|dev|me|de|fr|es|it|pt|br|ch|at|nl|be|pl|cz|sk|ro|gr|ru|ua|tr|il|in|id|vn|th|cn|tw|jp|kr|eu|co|info|app|xyz|tech|ai|uk|us|ca|mx|ar|cl|au|nz|se|no|fi|dk|ie|edu|gov|site|blog|page|link|studio|design|online|pro|name|work|social|cloud|test|example'

/** A web address, with or without its scheme; no part of an e-mail address. */
export const webAddress = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s|<>()，、]+|(?<![@\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:${hostEnds})(?:\\/[^\\s|<>(),;，、]*)?(?![\\p{L}\\p{N}@.-]*@)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Begins where a word does: tried at every letter of a long one it would take the square of its length. */
export const emailAddress =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)*\.\p{L}{2,24}/u

/** Digits with what people put between them; at least seven digits (ITU-T E.164 has at most fifteen). */
export const phoneNumber =
  /(?:\(?\+|\b00)?\(?\d[\d\s()./\u00a0\u2010-\u2015-]{5,22}\d(?:\s?(?:x|ext\.?|app\.?|poste|durchwahl|вн\.?)\s?\d{1,6})?/iu

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** True for a line that is an address and hardly anything else. */
export function isAddressLine(text: string): boolean {
  const found = webAddress.exec(text.trim())?.[0] ?? ''
  return found.length >= 0.7 * text.trim().length
}
