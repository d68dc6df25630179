import 'server-only'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
/** Characters of an address. */
const maxLength = 1_000

/** Schemes without a dot that editors and agents are known to register for themselves. */
const programSchemes = new Set([
  ...[
    'antigravity',
    'chatgpt',
    'claude',
    'codex',
    'cursor',
    'goose',
    'jetbrains',
    'kiro',
    'lmstudio',
  ],
  ...['obsidian', 'positron', 'raycast', 'trae', 'void', 'vscode', 'vscode-insiders', 'vscodium'],
  ...['warp', 'windsurf', 'zed'],
])

/**
 * Returns true for an address that a program on the device has for itself: with a scheme after a domain, as RFC 8252,
 * section 7.1 asks for, or a known one such as `cursor://…`. Others belong to browsers and systems (`smb:`, `ldap:`, `chrome:`). Another program may have taken it, too: the code is worth nothing without its verifier (section 8.1).
 */
const isOfProgram = ({ protocol, host }: URL): boolean =>
  host !== '' && (protocol.includes('.') || programSchemes.has(protocol.slice(0, -1)))

const isLoopback = ({ protocol, hostname }: URL) => protocol === 'http:' && loopback.has(hostname)

/** Returns true for an address that a code may be sent to: https, or the person's own machine or program (RFC 8252). */
export function isRedirectUri(text: string): boolean {
  if (text.length > maxLength || text.includes('#') || !URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || isLoopback(url) || isOfProgram(url)
}

/** Returns what a person is shown of the address that an answer goes to: its host, with the scheme of a program. */
export function describeTarget(redirectUri: string): string {
  const target = new URL(redirectUri)
  return isOfProgram(target) ? `${target.protocol}//${target.host}` : target.host
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
  // A client may have been registered when other schemes were allowed.
  if (!isRedirectUri(text)) return false
  if (registered.includes(text)) return true
  return (
    isLoopback(new URL(text)) && registered.some((one) => withoutPort(one) === withoutPort(text))
  )
}
