/** Characters of an address (RFC 5321, section 4.5.3.1.3, less its angle brackets). */
const maxLength = 254

/** A subset of RFC 5321 in ASCII: no quoted local part, no address literal, no internationalised mailbox. */
const pattern =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/**
 * Parses an e-mail address, and lower-cases it: two addresses are the same mailbox when this returns the same.
 * The pattern comes first. Unicode lower-cases U+212A KELVIN SIGN to "k", so lower-casing before it would let
 * the owner of one mailbox pass for the owner of another.
 *
 * @param text without blanks around it
 * @returns null for anything else, such as a name with an address or an address that is not in ASCII
 */
export function parseEmailAddress(text: string): string | null {
  return text.length <= maxLength && pattern.test(text) ? text.toLowerCase() : null
}

/** Lower-cases the letters of ASCII alone, for the beginning of an address. */
export function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
