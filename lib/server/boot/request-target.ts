import 'server-only'
import type { IncomingMessage } from 'node:http'

/** Address and port of an absolute-form target (RFC 9112, 3.2.2), and the path behind them. */
const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/is

function canDecode(segment: string): boolean {
  try {
    decodeURIComponent(segment)
    return true
  } catch {
    return false
  }
}

/** Escapes of the characters that mean the same without (RFC 3986, 2.3 and 6.2.2.2): A-Z, a-z, 0-9, `-`, `.`, `_`, `~`. */
const unreservedEscapes = /%(?:2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi

/** Percent signs that begin no escape. Those in front of an escape would begin one once that is decoded: `%%365`. */
const barePercents = /%(?![\da-f]{2})/gi

/** Removes the segments `.` and `..` (RFC 3986, 5.2.4), as browsers do before they send a path. */
function removeDotSegments(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path
  const kept: string[] = []
  const segments = path.split('/').slice(1)
  for (const [at, segment] of segments.entries()) {
    const isDots = segment === '.' || segment === '..'
    if (segment === '..') kept.pop()
    if (!isDots) kept.push(segment)
    else if (at === segments.length - 1) kept.push('')
  }
  return `/${kept.join('/')}`
}

/**
 * Returns a path in the form in which each resource has one: letters that need no escape without theirs, no dot segments,
 * and percent signs escaped in a segment that cannot be decoded.
 */
function normalisePath(path: string): string {
  const plain = path.replace(barePercents, '%25').replace(unreservedEscapes, decodeURIComponent)
  const whole = removeDotSegments(plain)
  if (!whole.includes('%') || canDecode(whole)) return whole
  return whole
    .split('/')
    .map((segment) => (canDecode(segment) ? segment : segment.replaceAll('%', '%25')))
    .join('/')
}

/**
 * Normalises the target of a request to origin-form, as Next expects it: Next answers 500 for a path that it cannot
 * decode and for a page whose letters are escaped, and redirects an absolute-form to whatever host it names.
 *
 * @param request its url and host are changed: the host of an absolute-form overrides the header
 * @returns false for a target that names no resource, such as `*`
 */
export function normaliseTarget(request: IncomingMessage): boolean {
  let target = request.url ?? ''
  const absolute = absoluteForm.exec(target)
  if (absolute) {
    const [, authority = '', rest = ''] = absolute
    request.headers.host = authority
    target = rest.startsWith('/') ? rest : `/${rest}`
  }
  if (!target.startsWith('/')) return false
  const at = target.indexOf('?')
  const path = at < 0 ? target : target.slice(0, at)
  request.url = normalisePath(path) + target.slice(path.length)
  return true
}
