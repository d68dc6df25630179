import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { OperatorScreen } from '@/components/account/operator/operator-screen'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { describeAiServer } from '@/lib/server/ai/server/describe-ai-server'
import { readArrival } from '@/lib/server/boot/arrival'
import { listDeadJobs } from '@/lib/server/operator/dead-jobs'
import { describeInstallation } from '@/lib/server/operator/describe-installation'
import { listKnownPeople } from '@/lib/server/operator/list-people'
import { readCounts } from '@/lib/server/operator/read-counts'
import { ports } from '@/lib/server/ports'
import { EnglishGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'
import { readMe, readPrincipal, readSignInMethods } from '../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(operatorMessages)).title,
})

/**
 * Shows the state of the installation to operators. Redirects anonymous clients to sign-in; answers 404 to
 * all others.
 */
export default async function OperatorPage() {
  const principal = await readPrincipal()
  if (!principal) redirect('/sign-in?next=%2Foperator')
  if (!principal.groups.includes('operator')) notFound()
  const opened = await ports()
  const [state, dead, counts, people, server, ways, me] = await Promise.all([
    describeInstallation(opened),
    listDeadJobs(opened),
    readCounts(opened),
    listKnownPeople(opened),
    describeAiServer(opened, principal.userId),
    readSignInMethods(),
    readMe(principal),
  ])
  // A list without a cursor is always there; the session was valid a moment ago.
  if (!people.ok || !ways) throw new Error('What the page shows could not be read')
  return (
    <>
      <EnglishGroups />
      <OperatorScreen
        state={state}
        dead={dead.ok ? dead.value : null}
        counts={counts}
        people={people.value}
        server={server}
        arrival={readArrival(await headers())}
        security={ways.security}
        installation={me.installation}
      />
    </>
  )
}
