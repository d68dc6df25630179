/** Top-level domains recognised in URLs without a scheme. */
const hostEnds =
  'com|org|net|io|dev|me|de|fr|es|it|pt|br|ch|at|nl|be|pl|cz|sk|ro|gr|ru|ua|tr|il|in|id|vn|th|cn|tw|jp|kr|eu|co|info|app|xyz|tech|ai|uk|us|ca|mx|ar|cl|au|nz|se|no|fi|dk|ie|edu|gov|site|blog|page|link|studio|design|online|pro|name|work|social|cloud|test|example'

/** Matches a URL, with or without a scheme, that is not part of an e-mail address. */
export const webAddress = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s|<>()，、]+|(?<![@\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:${hostEnds})(?:\\/[^\\s|<>(),;，、]*)?(?![\\p{L}\\p{N}@.-]*@)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Matches an e-mail address. Starts at a word boundary to avoid quadratic backtracking. */
export const emailAddress =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)*\.\p{L}{2,24}/u

/** Matches a phone number of at least seven digits (ITU-T E.164 allows at most fifteen). */
export const phoneNumber =
  /(?:\(?\+|\b00)?\(?\d[\d\s()./\u00a0\u2010-\u2015-]{5,22}\d(?:\s?(?:x|ext\.?|app\.?|poste|durchwahl|вн\.?)\s?\d{1,6})?/iu

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Whether a line consists almost entirely of a URL. */
export function isAddressLine(text: string): boolean {
  const found = webAddress.exec(text.trim())?.[0] ?? ''
  return found.length >= 0.7 * text.trim().length
}
