'use client'

import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { signIn as signInMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { InvitationFacts, useInvitationTitle } from './invitation-facts'
import { type DescribeInvitation, useWorkspaceInvitation } from './use-workspace-invitation'

type Props = {
  describe: DescribeInvitation
  /** Whether sign-up is open. */
  canSignUp: boolean
}

const next = encodeURIComponent('/workspaces')

/** Workspaces page for a signed-out visitor: the invitation in the URL, with links to sign in and return. */
export function SignedOutScreen({ describe, canSignUp }: Props) {
  const messages = useMessages(workspaceMessages)
  const { signIn, signUp } = useMessages(signInMessages)
  const { invitation } = useWorkspaceInvitation(describe)
  const described = invitation?.described ?? null
  const invitedTitle = useInvitationTitle(described)
  const text = () => {
    if (!invitation) return messages.intro
    if (invitation.isGone) return messages.invitation.gone
    return described ? messages.invitation.forEmail(described.email) : messages.signedOut
  }
  return (
    <Sheet title={invitation ? invitedTitle : messages.title} text={text()}>
      {described && <InvitationFacts described={described} />}
      <div className="flex flex-wrap gap-2">
        <a href={`/sign-in?next=${next}`} className={buttonLook('primary')}>
          {signIn.submit}
        </a>
        {canSignUp && (
          <a href={`/sign-up?next=${next}`} className={buttonLook('outline')}>
            {signUp.title}
          </a>
        )}
      </div>
    </Sheet>
  )
}
