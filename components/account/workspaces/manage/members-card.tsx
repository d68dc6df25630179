import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, RoleMark, Row } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { Confirmation } from '@/components/ui/confirmation'
import { useDay } from '@/components/ui/dates/use-moment'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TermList } from '@/components/ui/term-list'
import { showToast } from '@/components/ui/toast-queue'
import type { MemberList } from '@/dist/answers/workspace-answers'
import type { Role } from '@/lib/api/workspaces'
import {
  operator as operatorMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
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

type Member = MemberList['members'][number]

/** Returns the name of a member; the address if the account has none. */
const nameOf = ({ name, email }: Member) => name || email

type ItemProps = {
  member: Member
  isBusy: boolean
  onRole: (role: Role) => void
  onRemove: () => void
  onHandOver: () => void
}

/** Member: name, address and role, with the actions that the viewer's role allows. */
function MemberItem({ member, isBusy, onRole, onRemove, onHandOver }: ItemProps) {
  const { members: messages, usage: usageMessages } = useMessages(pageMessages)
  const { roles } = useMessages(workspaceMessages)
  const { since: sinceOf } = useMessages(operatorMessages).people
  const dayOf = useDay()
  const nameId = useId()
  const { userId, may, usage } = useWorkspace()
  const { id, email, role, since } = member
  const name = nameOf(member)
  const questions = {
    'make-owner': {
      title: messages.makeOwnerTitle(name),
      text: messages.makeOwnerText,
      submit: messages.makeOwner,
      act: () => onRole('owner'),
    },
    remove: {
      title: messages.removeTitle(name),
      text: messages.removeText,
      submit: messages.remove,
      act: onRemove,
    },
    'hand-over': {
      title: messages.handOverTitle(name),
      text: [messages.handOverText, usage.isShared && usageMessages.shared]
        .filter(Boolean)
        .join(' '),
      submit: messages.handOver,
      act: onHandOver,
    },
  }
  const [asking, setAsking] = useState<keyof typeof questions | null>(null)
  const isOwn = id === userId
  const isOwning = may.includes('own')
  const canChange = !isOwn && may.includes('manage') && (isOwning || role !== 'owner')
  const button = (label: string, question: keyof typeof questions) => (
    <Button look="quiet" size="small" aria-describedby={nameId} onPress={() => setAsking(question)}>
      {label}
    </Button>
  )
  return (
    <Row
      isItem
      title={
        <bdi id={nameId} dir="auto">
          {name}
        </bdi>
      }
      state={
        <>
          {isOwn && <RoleMark>{messages.you}</RoleMark>}
          {!canChange && <RoleMark>{messageForCode(role, roles, role)}</RoleMark>}
        </>
      }
      text={[name === email ? '' : email, dayOf(since, sinceOf)].filter(Boolean).join(' · ')}
      actions={
        canChange && (
          <>
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
            {isOwning && role !== 'owner' && button(messages.handOver, 'hand-over')}
            {button(messages.remove, 'remove')}
          </>
        )
      }
    >
      {asking && (
        <Confirmation
          {...questions[asking]}
          isDanger={asking === 'remove'}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null)
            questions[asking].act()
          }}
        />
      )}
    </Row>
  )
}

/** Returns the roles that an owner, or a manager, can grant. */
function rolesFor(isOwning: boolean, labels: Readonly<Record<Role, string>>) {
  const all = Object.keys(labels) as Role[]
  return all.flatMap((id) => (id !== 'owner' || isOwning ? [{ id, label: labels[id] }] : []))
}
