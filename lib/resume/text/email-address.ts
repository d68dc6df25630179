/** Maximum length of an address (RFC 5321, section 4.5.3.1.3, without angle brackets). */
const maxLength = 254

/** A subset of RFC 5321 in ASCII: no quoted local part, no address literal, no internationalised mailbox. */
const pattern =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/**
 * Parses and lower-cases an e-mail address; equal results are the same mailbox. The pattern is
 * checked first: Unicode lower-cases U+212A KELVIN SIGN to "k", which would let the owner of one
 * mailbox impersonate another.
 * @param text without surrounding blanks
 * @returns null for anything else, such as a name with an address, or a non-ASCII address
 */
export function parseEmailAddress(text: string): string | null {
  return text.length <= maxLength && pattern.test(text) ? text.toLowerCase() : null
}

/** Lower-cases ASCII letters only, for the start of an address. */
export function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
