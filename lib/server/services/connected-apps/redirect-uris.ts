import 'server-only'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
/** Characters of an address. */
const maxLength = 1_000

const isLoopback = ({ protocol, hostname }: URL) => protocol === 'http:' && loopback.has(hostname)

/** Returns true for an address that a code may be sent to: https, or http to the person's own machine (RFC 8252). */
export function isRedirectUri(text: string): boolean {
  if (text.length > maxLength || text.includes('#') || !URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || isLoopback(url)
}

/** Returns a loopback address without its port, which programs choose anew each time (RFC 8252, section 7.3). */
function withoutPort(text: string): string {
  const url = new URL(text)
  if (!isLoopback(url)) return text
  url.port = ''
  return url.href
}

/** Returns true if an address is a registered one: by each character, but for the port of loopback addresses. */
export function isRegistered(registered: readonly string[], text: string): boolean {
  if (registered.includes(text)) return true
  return (
    isRedirectUri(text) &&
    isLoopback(new URL(text)) &&
    registered.some((one) => withoutPort(one) === withoutPort(text))
  )
}
