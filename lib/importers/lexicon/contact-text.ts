const scheme = /^\s*(?:mailto|tel|sms|callto):(?:\/\/)?/i

/**
 * Removes scheme and query from an e-mail or phone link: "mailto:ada@example.org?subject=CV"
 * becomes "ada@example.org". Other text is unchanged.
 */
export function contactText(text: string): string {
  const [found] = scheme.exec(text) ?? []
  if (found === undefined) return text
  const [contact = ''] = text.slice(found.length).split('?')
  return contact.trim()
}
