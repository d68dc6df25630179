'use client'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import type { Workspace } from '@/lib/browser/client/answers/workspace-answers'
import { workspacesApi } from '@/lib/browser/client/workspaces/workspaces-api'
import { workspaces as workspaceMessages } from '@/lib/messages/areas'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { InvitationFacts, useInvitationTitle } from './invitation-facts'
import { OtherAccount } from './other-account'
import type { OpenedInvitation } from './use-workspace-invitation'

type Props = {
  invitation: OpenedInvitation
  /** Address of the account that is signed in. */
  email: string
  onJoined: (workspace: Workspace) => void
}

/** Invitation in the URL: accepted by a press, never by opening the link. */
export function InvitationCard({ invitation, email, onJoined }: Props) {
  const messages = useMessages(workspaceMessages).invitation
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
        'limit-reached': messages.limit,
      },
    )
  return (
    <Card id="invitation" title={title}>
      <div className="pt-1">
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
