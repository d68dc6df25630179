'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { workspacePage as pageMessages } from '@/lib/messages/areas'
import { Confirmation } from './confirmation'
import { useWorkspace } from './workspace-context'

/** Leaves a workspace. Its only owner has to transfer or delete it first. */
export function LeaveCard() {
  const messages = useMessages(pageMessages).leave
  const { workspace, members, userId } = useWorkspace()
  const otherOwners = members.filter(({ id, role }) => role === 'owner' && id !== userId)
  const isOnlyOwner = workspace.role === 'owner' && otherOwners.length === 0
  return (
    <Card id="leave" title={messages.title} text={isOnlyOwner ? '' : messages.text}>
      {isOnlyOwner ? (
        <p className="max-w-[36rem] text-pretty text-soft">{messages.lastOwner}</p>
      ) : (
        // Remounted when the number of owners changes, which voids an earlier refusal.
        <LeaveButton key={otherOwners.length} />
      )}
    </Card>
  )
}

function LeaveButton() {
  const messages = useMessages(pageMessages).leave
  const { workspace, api } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, error, run } = useAction()
  function leave() {
    setAsking(false)
    void run(
      api.leave,
      () => {
        location.assign('/workspaces')
        return ''
      },
      { 'last-owner': messages.lastOwner },
    )
  }
  return (
    <div className="pt-1">
      <Button aria-disabled={isBusy || undefined} onPress={() => setAsking(true)}>
        {messages.title}
      </Button>
      <ErrorText>{error}</ErrorText>
      {isAsking && (
        <Confirmation
          title={messages.confirm(workspace.name)}
          text={messages.text}
          submit={messages.title}
          onCancel={() => setAsking(false)}
          onConfirm={leave}
        />
      )}
    </div>
  )
}
