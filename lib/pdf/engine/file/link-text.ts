/** Schemes omitted from the description of a link. */
const scheme = /^(?:mailto|tel):/i

/**
 * Returns the alternate description of a link annotation (ISO 14289-1, 7.18.5): its target in readable form, as the
 * text on the page tells the purpose.
 */
export function describeLink(url: string): string {
  const address = url.replace(scheme, '')
  try {
    return decodeURI(address)
  } catch {
    // Invalid UTF-8 escapes stay.
    return address
  }
}
