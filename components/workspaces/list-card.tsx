'use client'

import { buttonLook } from '@/components/ui/button-look'
import { Card, Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { Workspace } from '@/lib/browser/client/answers/workspace-answers'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { spaces as spaceMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { RoleMark } from './manage/role-mark'

/** Lists a person's workspaces with their role. */
export function ListCard({ workspaces }: { workspaces: readonly Workspace[] }) {
  const messages = useMessages(workspaceMessages)
  const { openDocuments } = useMessages(spaceMessages)
  return (
    <Card id="workspaces" title={messages.list}>
      {workspaces.length === 0 && <p className="text-soft">{messages.none}</p>}
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
              href={inSpace('/resumes', id)}
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
