import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import type { Workspace } from '@/dist/answers/workspace-answers'
import { storePendingInvitation } from '@/lib/browser/client/workspaces/pending-invitation'
import { workspacesApi } from '@/lib/browser/client/workspaces/workspaces-api'
import { pageAfterSignOut } from '@/lib/browser/sync/account/use-account'
import { signIn as signInMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { LateSignOutDialog } from '../late-sign-out-dialog'
import { InvitationFacts, useInvitationTitle } from './invitation-facts'
import { useLimitMessage } from './use-limit-message'
import type { OpenedInvitation } from './use-workspace-invitation'

type OtherAccountProps = {
  token: string
  /** Invited address. */
  invited: string
  /** Address of the account that is signed in. */
  own: string
}

const signInPage = `/sign-in?next=${encodeURIComponent('/workspaces')}`

/** Reports that an invitation is for another address, and offers to sign out and continue with it. */
function OtherAccount({ token, invited, own }: OtherAccountProps) {
  const { otherAccount } = useMessages(workspaceMessages).invitation
  const { somebodyElse } = useMessages(signInMessages).again
  const [isSigningOut, setSigningOut] = useState<boolean | null>(null)
  return (
    <>
      <p className="mb-3 text-pretty break-words">{otherAccount(invited, own)}</p>
      <Button look="primary" onPress={() => setSigningOut(true)}>
        {somebodyElse}
      </Button>
      {isSigningOut !== null && (
        <LateSignOutDialog
          isOpen={isSigningOut}
          onOpenChange={setSigningOut}
          onSignedOut={(leaving) => {
            // The sign-out has removed it.
            storePendingInvitation(token)
            location.replace(pageAfterSignOut(leaving, signInPage))
          }}
        />
      )}
    </>
  )
}

type Props = {
  invitation: OpenedInvitation
  /** Address of the account that is signed in. */
  email: string
  onJoined: (workspace: Workspace) => void
}

/** Invitation in the URL: accepted by a press, never by opening the link. */
export function InvitationCard({ invitation, email, onJoined }: Props) {
  const messages = useMessages(workspaceMessages).invitation
  const limitMessage = useLimitMessage()
  const { isBusy, error, run } = useAction()
  const { token, described, isGone } = invitation
  const title = useInvitationTitle(described)
  const isForOther = described && lowerCaseAscii(described.email) !== lowerCaseAscii(email)
  const accept = () =>
    run(
      () => workspacesApi.join(token),
      (workspace) => {
        onJoined(workspace)
        return ''
      },
      {
        gone: messages.gone,
        invalid: messages.gone,
        'other-address': messages.otherAddress,
        'limit-reached': limitMessage,
      },
    )
  return (
    <Card id="invitation" title={title}>
      <div className="pt-2 pb-4">
        {isGone ? (
          <ErrorText>{messages.gone}</ErrorText>
        ) : (
          <>
            {described && <InvitationFacts described={described} />}
            {isForOther ? (
              <OtherAccount token={token} invited={described.email} own={email} />
            ) : (
              <>
                <p className="mb-3 text-pretty text-soft">{messages.text}</p>
                <Button
                  look="primary"
                  aria-disabled={isBusy || undefined}
                  onPress={() => void accept()}
                >
                  {messages.accept}
                </Button>
                <ErrorText>{error}</ErrorText>
              </>
            )}
          </>
        )}
      </div>
    </Card>
  )
}
