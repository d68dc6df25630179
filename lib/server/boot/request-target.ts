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

/** Returns a path whose every segment can be decoded: in one that cannot, percent signs are escaped. */
function decodablePath(path: string): string {
  if (!path.includes('%') || canDecode(path)) return path
  return path
    .split('/')
    .map((segment) => (canDecode(segment) ? segment : segment.replaceAll('%', '%25')))
    .join('/')
}

/**
 * Normalises the target of a request to origin-form, as Next expects it: Next answers 500 for a path that it cannot
 * decode, and redirects an absolute-form to whatever host it names.
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
  request.url = decodablePath(path) + target.slice(path.length)
  return true
}
