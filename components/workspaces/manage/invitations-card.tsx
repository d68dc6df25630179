'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { useAction } from '@/components/ui/form/use-action'
import { MadeSecret } from '@/components/ui/made-secret'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { CreatedInvitation } from '@/dist/answers/workspace-answers'
import type { GrantedRole } from '@/lib/api/workspaces'
import { workspacePage as pageMessages } from '@/lib/messages/areas'
import { dayMs } from '@/lib/resume/dates/durations'
import { type Invitation, InvitationItem } from './invitation-item'
import { InviteForm } from './invite-form'
import { useWorkspace } from './workspace-context'

/** Lists open invitations, to send, resend and withdraw. */
export function InvitationsCard() {
  const messages = useMessages(pageMessages).invitations
  const { invitations: first, api, setInvitationCount } = useWorkspace()
  const [invitations, setInvitations] = useState(first)
  const change = (next: Invitation[]) => {
    setInvitations(next)
    setInvitationCount(next.length)
  }
  const [isInviting, setInviting] = useState(false)
  /** Invitation link, if no mail was sent. */
  const [link, setLink] = useState<string | null>(null)
  const { isBusy, notice, error, setNotice, run } = useAction()
  const opener = useReturnFocus(isInviting || link !== null)

  function add({ url, isMailed, ...invitation }: CreatedInvitation) {
    change([...invitations.filter(({ id }) => id !== invitation.id), invitation])
    if (isMailed) return messages.sent(invitation.email)
    setLink(url)
    return ''
  }
  const sendAgain = ({ email, role, createdAt, expiresAt }: Invitation) =>
    run(() => {
      const days = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / dayMs)
      // The server validates roles of newer versions.
      return api.invite({ email, role: role as GrantedRole, days })
    }, add)
  const withdraw = ({ id, email }: Invitation) =>
    run(
      () => api.withdraw(id),
      () => {
        change(invitations.filter((one) => one.id !== id))
        return messages.withdrawn(email)
      },
    )

  return (
    <Card id="invitations" title={messages.title} text={messages.text}>
      <div className="pt-1 pb-4">
        <CardList items={invitations} none={messages.none} notice={notice} error={error}>
          {(invitation) => (
            <InvitationItem
              key={invitation.id}
              invitation={invitation}
              isBusy={isBusy}
              onAgain={() => void sendAgain(invitation)}
              onWithdraw={() => void withdraw(invitation)}
            />
          )}
        </CardList>
      </div>
      <div className="pt-4">
        {!isInviting && link === null && (
          <Button
            ref={opener}
            onPress={() => {
              setNotice('')
              setInviting(true)
            }}
          >
            {messages.invite}
          </Button>
        )}
        {isInviting && (
          <InviteForm
            onCancel={() => setInviting(false)}
            onInvited={(made) => {
              setInviting(false)
              setNotice(add(made))
            }}
          />
        )}
        {link !== null && (
          <MadeSecret
            title={messages.link}
            text={messages.linkText}
            label={messages.link}
            secret={link}
            onKept={() => setLink(null)}
          />
        )}
      </div>
    </Card>
  )
}
