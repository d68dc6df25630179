import type { Metadata } from 'next'
import { SignedOutScreen } from '@/components/account/workspaces/signed-out-screen'
import { WorkspacesScreen } from '@/components/account/workspaces/workspaces-screen'
import { workspaces as workspaceMessages } from '@/lib/messages/areas'
import { ports } from '@/lib/server/ports'
import { listWorkspaces } from '@/lib/server/workspaces/read-workspaces'
import { requestMessages } from '../../request-locale'
import { readMe, readPrincipal } from '../current-session'
import { readInvitation } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(workspaceMessages)).title,
})

/**
 * Renders the workspaces of the signed-in user, and the invitation that the link of a mail leads to. No redirect to
 * sign-in: a secret in the fragment would follow it.
 */
export default async function WorkspacesPage() {
  const principal = await readPrincipal()
  if (!principal) {
    const { installation } = await readMe(null)
    return <SignedOutScreen describe={readInvitation} canSignUp={installation.signup === 'open'} />
  }
  const workspaces = await listWorkspaces(await ports(), principal.userId)
  return (
    <WorkspacesScreen workspaces={workspaces} email={principal.email} describe={readInvitation} />
  )
}
