'use client'

import { useId } from 'react'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { InvitationList } from '@/dist/answers/workspace-answers'
import {
  apiKeys as apiKeyMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

/** Open invitation with a known role. */
export type Invitation = InvitationList['invitations'][number]

type Props = {
  invitation: Invitation
  isBusy: boolean
  onAgain: () => void
  onWithdraw: () => void
}

/** Open invitation: address, role and expiry. */
export function InvitationItem({ invitation, isBusy, onAgain, onWithdraw }: Props) {
  const messages = useMessages(pageMessages).invitations
  const { endsToday, ends, ended } = useMessages(apiKeyMessages)
  const { roles } = useMessages(workspaceMessages)
  const dayOf = useDay()
  const id = useId()
  const { email, role, expiresAt } = invitation
  const facts = [
    messageForCode(role, roles, role),
    dayOf(expiresAt, { today: endsToday, yesterday: ended, other: ends }),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <p id={id} dir="ltr" className="min-w-0 break-words font-medium rtl:text-end">
          {email}
        </p>
        <p className="min-h-4.5 text-soft text-sm">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="flex flex-wrap gap-x-1">
        <RowButton isBusy={isBusy} aria-describedby={id} onPress={onAgain}>
          {messages.again}
        </RowButton>
        <RowButton isBusy={isBusy} aria-describedby={id} onPress={onWithdraw}>
          {messages.withdraw}
        </RowButton>
      </div>
    </li>
  )
}
