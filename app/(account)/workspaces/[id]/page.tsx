import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { WorkspaceScreen } from '@/components/account/workspaces/manage/workspace-screen'
import { workspaces as workspaceMessages } from '@/lib/messages/areas'
import { listKeys } from '@/lib/server/accounts/keys/key-answers'
import { describeAi } from '@/lib/server/ai/describe-ai'
import { accessesOf } from '@/lib/server/api/space-access'
import { isOwnerId } from '@/lib/server/owner'
import { ports } from '@/lib/server/ports'
import { listWebhooks } from '@/lib/server/webhooks/change-webhook'
import { readBrand } from '@/lib/server/workspaces/change-brand'
import { listMembers } from '@/lib/server/workspaces/list-members'
import { readAudit } from '@/lib/server/workspaces/read-audit'
import { describeUsage, readOwnWorkspace } from '@/lib/server/workspaces/read-workspaces'
import { describeSignIn } from '@/lib/server/workspaces/sign-in/read-sign-in'
import { listInvitations } from '@/lib/server/workspaces/withdraw-invitation'
import { EnglishGroups } from '../../../page-groups'
import { requestMessages } from '../../../request-locale'
import { readMe, readPrincipal, readSignInMethods } from '../../current-session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(workspaceMessages)).title,
})

type Props = { params: Promise<{ id: string }> }

/** Renders a workspace for one of its members; 404 for anybody else. What a role may not read is not read. */
export default async function WorkspacePage({ params }: Props) {
  const { id } = await params
  if (!isOwnerId(id)) notFound()
  const principal = await readPrincipal()
  if (!principal) redirect(`/sign-in?next=${encodeURIComponent(`/workspaces/${id}`)}`)
  const opened = await ports()
  const found = await readOwnWorkspace(opened, id, principal.userId)
  if (!found.ok) notFound()
  const may = accessesOf(found.value.role)
  const isManaging = may.includes('manage')
  const [{ installation }, ways, usage, ai] = await Promise.all([
    readMe(principal),
    readSignInMethods(),
    describeUsage(opened, id),
    describeAi(opened, id),
  ])
  const [members, invitations, apiKeys, webhooks, log, brand, signIn] = await Promise.all([
    may.includes('propose') ? listMembers(opened, id) : [],
    isManaging ? listInvitations(opened, id) : [],
    isManaging ? listKeys(opened, id) : [],
    isManaging ? listWebhooks(opened, id) : [],
    isManaging ? readAudit(opened, id, {}) : null,
    readBrand(opened, id),
    isManaging ? describeSignIn(opened, id) : null,
  ])
  // The session was valid a moment ago.
  if (!ways) throw new Error('What the page shows could not be read')
  const { security } = ways
  return (
    <>
      <EnglishGroups />
      <WorkspaceScreen
        facts={{
          workspace: found.value,
          userId: principal.userId,
          may,
          usage,
          ai: ai.uses === null ? null : ai,
          members,
          invitations,
          log: log?.ok ? log.value : { entries: [], people: [], subjects: [], cursor: null },
          apiKeys,
          webhooks,
          brand,
          signIn,
          security,
          installation,
        }}
      />
    </>
  )
}
