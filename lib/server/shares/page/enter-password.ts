import 'server-only'
import { readCookie } from '../../identity/http/cookies'
import type { Ports } from '../../ports-types'
import type { FoundShare } from '../open-shared'
import { enterSharePassword, rememberedSeconds } from '../share-password'
import type { ShareRow } from '../share-rows'
import { passwordPage } from './notice-pages'
import { readPostedForm } from './read-posted-form'
import { pageResponse, type Reader } from './reader'

/** Maximum bytes of the form: a password of 200 characters, escaped. */
const maxFormBytes = 4_096

const cookieName = ({ configuration }: Pick<Ports, 'configuration'>, { id }: ShareRow) =>
  `${configuration.isHttps ? '__Secure-' : ''}vitae-share-${id.slice(-12)}`

/** Returns the session that a reader of a link has, also one that has ended; null without one. */
export const sessionOf = (
  ports: Pick<Ports, 'configuration'>,
  request: Request,
  share: ShareRow,
): string | null => readCookie(request.headers, cookieName(ports, share))

/**
 * Answers the form with the password: with a cookie for this page alone, or with the form again. Posted to a link
 * without a password, it leads to the page.
 */
export async function enterPassword(
  ports: Ports,
  request: Request,
  { found, path, reader }: { found: FoundShare; path: string; reader: Reader },
): Promise<Response> {
  const { share } = found
  const { language, messages } = reader
  const toPage = (headers: Record<string, string>) =>
    new Response(null, { status: 303, headers: { location: path, ...headers } })
  if (share.passwordHash === null) return toPage({})
  const password = (await readPostedForm(request, maxFormBytes))?.get('password') ?? ''
  const ip = request.headers.get('x-vitae-ip')
  const session = sessionOf(ports, request, share)
  const entered = await enterSharePassword(ports, found.owner, share, { password, ip, session })
  if (entered.ok) {
    const secure = ports.configuration.isHttps ? '; Secure' : ''
    const cookie = `${cookieName(ports, share)}=${entered.value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${rememberedSeconds}${secure}`
    return toPage({ 'set-cookie': cookie })
  }
  const isLimited = entered.code === 'too-many-requests'
  const problem = isLimited ? messages.passwordLimited : messages.passwordWrong
  return pageResponse(ports, passwordPage(language, messages, problem), {
    status: isLimited ? 429 : 403,
    headers: isLimited ? { 'retry-after': String(entered.retryAfter ?? 60) } : {},
  })
}
