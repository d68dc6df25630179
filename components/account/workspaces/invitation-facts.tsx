import { useMessages } from '@/components/ui/messages'
import type { DescribedInvitation } from '@/lib/api/workspaces'
import {
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

/** Returns the heading of an invitation, with the name of its workspace if known. */
export function useInvitationTitle(described: DescribedInvitation | null): string {
  const { title, titleOf } = useMessages(workspaceMessages).invitation
  return described ? titleOf(described.workspace) : title
}

/** Shows the sender and the role of an invitation. */
export function InvitationFacts({ described }: { described: DescribedInvitation }) {
  const { roles, invitation } = useMessages(workspaceMessages)
  const { roles: roleTexts } = useMessages(pageMessages).members
  const { inviter, role } = described
  return (
    <div className="mb-4 flex flex-col gap-1">
      {inviter && <p className="break-words">{invitation.by(inviter)}</p>}
      <p className="text-pretty">
        {invitation.role(messageForCode(role, roles, role))} {roleTexts[role]}
      </p>
    </div>
  )
}
