'use client'

import { useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { Card, RoleMark, Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { Workspace } from '@/dist/answers/workspace-answers'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { spaces as spaceMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { PartsPage } from '../parts-page'
import { CreateCard } from './create-card'
import { InvitationCard } from './invitation-card'
import { type DescribeInvitation, useWorkspaceInvitation } from './use-workspace-invitation'

/** Lists a person's workspaces with their role. */
function ListCard({ workspaces }: { workspaces: readonly Workspace[] }) {
  const messages = useMessages(workspaceMessages)
  const { openDocuments } = useMessages(spaceMessages)
  return (
    <Card id="workspaces" title={messages.list}>
      {workspaces.length === 0 && <p className="py-3 text-soft">{messages.intro}</p>}
      {workspaces.map(({ id, name, role }) => (
        <Row
          key={id}
          title={
            <a
              href={`/workspaces/${id}`}
              className="inline-flex min-h-11 min-w-0 items-center text-pen underline"
            >
              <span className="min-w-0 break-words">{name}</span>
            </a>
          }
          state={<RoleMark>{messageForCode(role, messages.roles, role)}</RoleMark>}
          actions={
            <a
              href={inSpace('/cvs', id)}
              aria-label={`${openDocuments}: ${name}`}
              className={buttonLook('outline')}
            >
              {openDocuments}
            </a>
          }
        />
      ))}
    </Card>
  )
}

type Props = {
  workspaces: readonly Workspace[]
  /** Address of the account that is signed in. */
  email: string
  describe: DescribeInvitation
}

/** Page of a person's workspaces. */
export function WorkspacesScreen({ workspaces, email, describe }: Props) {
  const messages = useMessages(workspaceMessages)
  const [list, setList] = useState(workspaces)
  const [joined, setJoined] = useState('')
  const { invitation, close } = useWorkspaceInvitation(describe)
  const add = (one: Workspace) =>
    setList((before) => [...before.filter(({ id }) => id !== one.id), one])
  return (
    <PartsPage title={messages.title}>
      {invitation && (
        <InvitationCard
          key={invitation.token}
          invitation={invitation}
          email={email}
          onJoined={(workspace) => {
            close()
            add(workspace)
            setJoined(messages.invitation.joined(workspace.name))
          }}
        />
      )}
      <p role="status" className="pt-4 text-add empty:hidden">
        {joined}
      </p>
      <ListCard workspaces={list} />
      <CreateCard onCreated={add} />
    </PartsPage>
  )
}
