'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { Workspace } from '@/lib/browser/answers/workspace-answers'
import { workspacesApi } from '@/lib/browser/workspaces/workspaces-api'
import { workspaces as workspaceMessages } from '@/lib/messages/areas'
import { Card } from '../account/settings/card'
import { ErrorText } from '../account/settings/error-text'
import { useAction } from '../account/settings/use-action'

type Props = { token: string; onJoined: (workspace: Workspace) => void }

/** The invitation that the page was opened with: accepted by a press, never by opening the link. */
export function InvitationCard({ token, onJoined }: Props) {
  const words = useMessages(workspaceMessages).invitation
  const [isJoined, setJoined] = useState(false)
  const { isBusy, notice, error, run } = useAction()
  const accept = () =>
    run(
      () => workspacesApi.join(token),
      (workspace) => {
        setJoined(true)
        onJoined(workspace)
        return words.joined(workspace.name)
      },
      {
        gone: words.gone,
        invalid: words.gone,
        'other-address': words.otherAddress,
        'limit-reached': words.limit,
      },
    )
  return (
    <Card id="invitation" title={words.title} text={words.text}>
      <div className="pt-1">
        {!isJoined && (
          <Button look="primary" aria-disabled={isBusy || undefined} onPress={() => void accept()}>
            {words.accept}
          </Button>
        )}
        <p role="status" className="text-add empty:hidden">
          {notice}
        </p>
        <ErrorText>{error}</ErrorText>
      </div>
    </Card>
  )
}
