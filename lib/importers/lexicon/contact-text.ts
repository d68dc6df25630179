const scheme = /^\s*(?:mailto|tel|sms|callto):(?:\/\/)?/i

/**
 * Returns an e-mail address or a phone number without the scheme of its link and the query behind it
 * ("mailto:ada@example.org?subject=CV" is "ada@example.org"). Words that are no link stay as they are.
 */
export function contactText(text: string): string {
  const [found] = scheme.exec(text) ?? []
  if (found === undefined) return text
  const [contact = ''] = text.slice(found.length).split('?')
  return contact.trim()
}
