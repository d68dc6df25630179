'use client'

import { useRouter } from 'next/navigation'
import { Card } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { TermList } from '@/components/ui/term-list'
import { showToast } from '@/components/ui/toast-queue'
import type { Role } from '@/lib/api/workspaces'
import {
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { type Member, MemberItem, nameOf } from './member-item'
import { useWorkspace } from './workspace-context'

/** Lists members, to change roles, remove, or transfer ownership. */
export function MembersCard() {
  const messages = useMessages(pageMessages).members
  const { roles } = useMessages(workspaceMessages)
  const { members, setMembers, api } = useWorkspace()
  const { isBusy, notice, error, run } = useAction()
  const router = useRouter()

  const giveRole = (member: Member, role: Role) =>
    run(
      () => api.changeRole(member.id, role),
      () => {
        setMembers((all) => all.map((one) => (one.id === member.id ? { ...one, role } : one)))
        return messages.saved(nameOf(member), roles[role])
      },
    )
  const remove = (member: Member) =>
    run(
      () => api.remove(member.id),
      () => {
        setMembers((all) => all.filter(({ id }) => id !== member.id))
        return messages.removed(nameOf(member))
      },
    )
  const handOver = (member: Member) =>
    run(
      () => api.handOver(member.id),
      () => {
        showToast({ text: messages.handedOver(nameOf(member)) })
        // Reloads the page for the new role; the toast survives it.
        router.refresh()
        return ''
      },
    )

  return (
    <Card id="members" title={messages.title}>
      <div className="pt-1 pb-3">
        <CardList items={members} none="" notice={notice} error={error}>
          {(member) => (
            <MemberItem
              key={member.id}
              member={member}
              isBusy={isBusy}
              onRole={(role) => void giveRole(member, role)}
              onRemove={() => void remove(member)}
              onHandOver={() => void handOver(member)}
            />
          )}
        </CardList>
      </div>
      <TermList
        title={messages.rolesTitle}
        terms={(Object.keys(roles) as Role[]).map((role) => ({
          term: roles[role],
          text: messages.roles[role],
        }))}
      />
    </Card>
  )
}
