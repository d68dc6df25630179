'use client'

import { useState } from 'react'
import { Card } from '@/components/account/settings/card'
import { ErrorText } from '@/components/account/settings/error-text'
import { useAction } from '@/components/account/settings/use-action'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { workspacePage as pageMessages } from '@/lib/messages/areas'
import { Confirmation } from './confirmation'
import { useWorkspace } from './workspace-context'

/** Leaves a workspace. Its last owner hands it over first, or deletes it. */
export function LeaveCard() {
  const words = useMessages(pageMessages).leave
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
      { 'last-owner': words.lastOwner },
    )
  }
  return (
    <Card id="leave" title={words.title} text={words.text}>
      <div className="pt-1">
        <Button aria-disabled={isBusy || undefined} onPress={() => setAsking(true)}>
          {words.title}
        </Button>
        <ErrorText>{error}</ErrorText>
        {isAsking && (
          <Confirmation
            title={words.confirm(workspace.name)}
            text={words.text}
            submit={words.title}
            onCancel={() => setAsking(false)}
            onConfirm={leave}
          />
        )}
      </div>
    </Card>
  )
}
