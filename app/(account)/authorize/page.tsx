import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConsentScreen } from '@/components/account/authorize/consent-screen'
import { connectedApps as connectedAppMessages } from '@/lib/messages/areas'
import { ports } from '@/lib/server/ports'
import {
  answerAddress,
  readAuthorizationRequest,
} from '@/lib/server/services/connected-apps/read-authorization-request'
import { isOfProgram } from '@/lib/server/services/connected-apps/redirect-uris'
import { requestWords } from '../../request-locale'
import { readPrincipal } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(connectedAppMessages)).title,
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * Renders the page on which a person allows an app to use the tools (OAuth 2.1, the authorization endpoint). An app that
 * nobody knows is sent no answer; a request that is wrong is answered at once, a good one by the person.
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
  if (read.kind === 'unknown') return <ConsentScreen consent={null} />
  if (read.kind === 'refused') redirect(read.redirectTo)
  const { client, redirectUri, scopes } = read.asked
  const target = new URL(redirectUri)
  return (
    <ConsentScreen
      consent={{
        name: client.name,
        host: isOfProgram(target) ? `${target.protocol}//${target.host}` : target.host,
        scopes,
        email,
        userId,
        request,
        denyTo: answerAddress(opened, read.asked, { error: 'access_denied' }),
      }}
    />
  )
}
