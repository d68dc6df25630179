/** Schemes that a reader need not hear before an address or a number. */
const scheme = /^(?:mailto|tel):/i

/**
 * Returns the alternate description of a link's annotation (ISO 14289-1, 7.18.5): where it leads, in the characters
 * that a person would write, as the words on the page already say why.
 */
export function describeLink(url: string): string {
  const address = url.replace(scheme, '')
  try {
    return decodeURI(address)
  } catch {
    // Escapes that are no UTF-8 stay what they are.
    return address
  }
}
