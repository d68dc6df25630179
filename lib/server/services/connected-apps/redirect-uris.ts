import 'server-only'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
/** Characters of an address. */
const maxLength = 1_000

/** Schemes that belong to browsers and systems and not to one program. Links with some of them run what they hold. */
const foreignScheme =
  /^(?:about|blob|content|data|file|filesystem|ftp|https?|intent|javascript|mailto|ms-.*|search(?:-ms)?|sms|tel|vbscript|view-source|wss?):$/

/**
 * Returns true for an address that a program on the device has for itself (RFC 8252, section 7.1), such as
 * `cursor://…`. Another program may have taken it, too: the code is worth nothing without its verifier (section 8.1).
 */
export const isOfProgram = ({ protocol, host }: URL): boolean =>
  host !== '' && !foreignScheme.test(protocol)

const isLoopback = ({ protocol, hostname }: URL) => protocol === 'http:' && loopback.has(hostname)

/** Returns true for an address that a code may be sent to: https, or the person's own machine or program (RFC 8252). */
export function isRedirectUri(text: string): boolean {
  if (text.length > maxLength || text.includes('#') || !URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || isLoopback(url) || isOfProgram(url)
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
