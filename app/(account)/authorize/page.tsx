import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConsentScreen, RefusedScreen } from '@/components/account/authorize/consent-screen'
import { authorize as authorizeMessages } from '@/lib/messages/areas'
import {
  answerAddress,
  readAuthorizationRequest,
} from '@/lib/server/connected-apps/read-authorization-request'
import { describeTarget } from '@/lib/server/connected-apps/redirect-uris'
import { ports } from '@/lib/server/ports'
import { requestMessages } from '../../request-locale'
import { readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(authorizeMessages)).title,
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * Renders the page on which a person allows an app to use the tools (OAuth 2.1, the authorization endpoint). An app that
 * nobody knows is sent no answer. Everything else is answered when the person presses a button: anybody can register an app,
 * and could otherwise send people on from our address (RFC 9700, section 4.11.2).
 */
export default async function AuthorizePage({ searchParams }: Props) {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(await searchParams)) {
    for (const value of [values ?? []].flat()) query.append(name, value)
  }
  const opened = await ports()
  const request = query.toString()
  const principal = await readPrincipal()
  if (!principal) redirect(`/sign-in?next=${encodeURIComponent(`/authorize?${request}`)}`)
  const { userId, email } = principal
  const read = await readAuthorizationRequest(opened, userId, query)
  if (read.kind === 'unknown') return <RefusedScreen answer={null} />
  if (read.kind === 'refused') {
    const { redirectTo } = read
    return <RefusedScreen answer={{ to: redirectTo, host: describeTarget(redirectTo) }} />
  }
  const { client, redirectUri, scopes } = read.asked
  return (
    <ConsentScreen
      consent={{
        name: client.name,
        host: describeTarget(redirectUri),
        scopes,
        email,
        userId,
        request,
        denyTo: answerAddress(opened, read.asked, { error: 'access_denied' }),
      }}
    />
  )
}
