'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { MemberList } from '@/dist/answers/workspace-answers'
import type { Role } from '@/lib/api/workspaces'
import {
  operator as operatorMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { Confirmation } from './confirmation'
import { RoleMark } from './role-mark'
import { useWorkspace } from './workspace-context'

export type Member = MemberList['members'][number]

/** Returns the name of a member; the address if the account has none. */
export const nameOf = ({ name, email }: Member) => name || email

type Props = {
  member: Member
  isBusy: boolean
  onRole: (role: Role) => void
  onRemove: () => void
  onHandOver: () => void
}

/** Member: name, address and role, with the actions that the viewer's role allows. */
export function MemberItem({ member, isBusy, onRole, onRemove, onHandOver }: Props) {
  const { members: messages, usage: usageMessages } = useMessages(pageMessages)
  const { roles } = useMessages(workspaceMessages)
  const { since: sinceOf } = useMessages(operatorMessages).people
  const dayOf = useDay()
  const nameId = useId()
  const { userId, may, usage } = useWorkspace()
  const [asking, setAsking] = useState<'remove' | 'hand-over' | 'make-owner' | null>(null)
  const { id, email, role, since } = member
  const name = nameOf(member)
  const isOwn = id === userId
  const isOwning = may.includes('own')
  const canChange = !isOwn && may.includes('manage') && (isOwning || role !== 'owner')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span id={nameId} dir="auto" className="min-w-0 break-words font-medium">
            {name}
          </span>
          {isOwn && <RoleMark>{messages.you}</RoleMark>}
          {!canChange && <RoleMark>{messageForCode(role, roles, role)}</RoleMark>}
        </p>
        <p className="min-h-4.5 break-words text-soft text-sm">
          {[name === email ? '' : email, dayOf(since, sinceOf)].filter(Boolean).join(' · ')}
        </p>
      </div>
      {canChange && (
        <div className="flex flex-wrap items-center gap-2">
          <Select
            label={messages.roleOf(name)}
            isLabelHidden
            disabled={isBusy}
            options={rolesFor(isOwning, roles)}
            value={role}
            onChange={(chosen) =>
              chosen === 'owner' && role !== 'owner'
                ? setAsking('make-owner')
                : onRole(chosen as Role)
            }
            className="w-32"
          />
          {isOwning && role !== 'owner' && (
            <Button
              look="quiet"
              size="small"
              aria-describedby={nameId}
              onPress={() => setAsking('hand-over')}
            >
              {messages.handOver}
            </Button>
          )}
          <Button
            look="quiet"
            size="small"
            aria-describedby={nameId}
            onPress={() => setAsking('remove')}
          >
            {messages.remove}
          </Button>
        </div>
      )}
      {asking === 'make-owner' && (
        <Confirmation
          title={messages.makeOwnerTitle(name)}
          text={messages.makeOwnerText}
          submit={messages.makeOwner}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null)
            onRole('owner')
          }}
        />
      )}
      {asking === 'remove' && (
        <Confirmation
          title={messages.removeTitle(name)}
          text={messages.removeText}
          submit={messages.remove}
          isDanger
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null)
            onRemove()
          }}
        />
      )}
      {asking === 'hand-over' && (
        <Confirmation
          title={messages.handOverTitle(name)}
          text={[messages.handOverText, usage.isShared && usageMessages.shared]
            .filter(Boolean)
            .join(' ')}
          submit={messages.handOver}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null)
            onHandOver()
          }}
        />
      )}
    </li>
  )
}

/** Returns the roles that an owner, or a manager, can grant. */
function rolesFor(isOwning: boolean, labels: Readonly<Record<Role, string>>) {
  const all = Object.keys(labels) as Role[]
  return all.flatMap((id) => (id !== 'owner' || isOwning ? [{ id, label: labels[id] }] : []))
}
