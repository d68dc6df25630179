import { useId, useState } from 'react'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { SecretList } from '@/components/ui/secret-list'
import { Select } from '@/components/ui/select'
import type { CreatedInvitation, InvitationList } from '@/dist/answers/workspace-answers'
import type { GrantedRole } from '@/lib/api/workspaces'
import {
  apiKeys as apiKeyMessages,
  operator as operatorMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { dayMs } from '@/lib/resume/dates/durations'
import { useLimitMessage } from '../use-limit-message'
import { useWorkspace } from './workspace-context'

/** Lists open invitations, to send, resend and withdraw. */
export function InvitationsCard() {
  const messages = useMessages(pageMessages).invitations
  const { invitations: first, api, setInvitationCount } = useWorkspace()
  const [invitations, setInvitations] = useState(first)
  const change = (next: Invitation[]) => {
    setInvitations(next)
    setInvitationCount(next.filter(({ isFromDirectory }) => !isFromDirectory).length)
  }
  /** Invitation link, if no mail was sent. */
  const [link, setLink] = useState<string | null>(null)
  const action = useAction()
  const limitMessage = useLimitMessage()

  function add({ url, isMailed, ...invitation }: CreatedInvitation) {
    change([...invitations.filter(({ id }) => id !== invitation.id), invitation])
    if (isMailed) return messages.sent(invitation.email)
    setLink(url)
    return ''
  }
  const sendAgain = ({ email, role, createdAt, expiresAt }: Invitation) =>
    action.run(
      () => {
        const days = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / dayMs)
        // The server validates roles of newer versions.
        return api.invite({ email, role: role as GrantedRole, days })
      },
      add,
      { 'limit-reached': limitMessage },
    )
  const withdraw = ({ id, email }: Invitation) =>
    action.run(
      () => api.withdraw(id),
      () => {
        change(invitations.filter((one) => one.id !== id))
        return messages.withdrawn(email)
      },
    )

  return (
    <SecretList
      id="invitations"
      title={messages.title}
      text={messages.text}
      create={messages.invite}
      items={invitations}
      action={action}
      secret={
        link === null
          ? null
          : { title: messages.link, text: messages.linkText, label: messages.link, secret: link }
      }
      onKept={() => setLink(null)}
      form={(close) => (
        <InviteForm
          onCancel={close}
          onInvited={(made) => {
            close()
            action.setNotice(add(made))
          }}
        />
      )}
    >
      {(invitation) => (
        <InvitationItem
          key={invitation.id}
          invitation={invitation}
          isBusy={action.isBusy}
          onAgain={() => void sendAgain(invitation)}
          onWithdraw={() => void withdraw(invitation)}
        />
      )}
    </SecretList>
  )
}

/** Open invitation with a known role. */
type Invitation = InvitationList['invitations'][number]

type ItemProps = {
  invitation: Invitation
  isBusy: boolean
  onAgain: () => void
  onWithdraw: () => void
}

/** Open invitation: address, role and expiry. */
function InvitationItem({ invitation, isBusy, onAgain, onWithdraw }: ItemProps) {
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
    <Row
      isItem
      title={
        <bdi id={id} dir="ltr">
          {email}
        </bdi>
      }
      text={facts.filter(Boolean).join(' · ')}
      actions={
        <>
          <RowButton isBusy={isBusy} aria-describedby={id} onPress={onAgain}>
            {messages.again}
          </RowButton>
          <RowButton isBusy={isBusy} aria-describedby={id} onPress={onWithdraw}>
            {messages.withdraw}
          </RowButton>
        </>
      }
    />
  )
}

type FormProps = { onInvited: (made: CreatedInvitation) => void; onCancel: () => void }

const roles: readonly GrantedRole[] = ['member', 'coach', 'viewer', 'admin']
const lives = ['7', '14', '30'] as const
type Life = (typeof lives)[number]

/** Form for an invitation: address, role and lifetime. */
function InviteForm({ onInvited, onCancel }: FormProps) {
  const page = useMessages(pageMessages)
  const messages = page.invitations
  const { roles: labels } = useMessages(workspaceMessages)
  const { expires } = useMessages(apiKeyMessages)
  const { days } = useMessages(operatorMessages).health
  const { api } = useWorkspace()
  const limitMessage = useLimitMessage()
  const [role, setRole] = useState<GrantedRole>('member')
  const [life, setLife] = useState<Life>('7')
  const form = useAccountForm({
    required: ['email'],
    async send({ email }) {
      const made = await api.invite({ email, role, days: Number(life) })
      if (made.ok) {
        onInvited(made.value)
        return null
      }
      if (made.code === 'already-member') return { errors: { email: messages.alreadyMember } }
      return made.code === 'limit-reached' ? { errors: { form: limitMessage(made) } } : made
    },
  })
  return (
    <RowForm form={form} submit={messages.submit} onCancel={onCancel}>
      <EmailField error={form.errors.email} autoComplete="off" autoFocus />
      <Select
        label={messages.role}
        description={page.members.roles[role]}
        options={roles.map((id) => ({ id, label: labels[id] }))}
        value={role}
        onChange={setRole}
      />
      <Select
        label={expires}
        options={lives.map((id) => ({ id, label: days(Number(id)) }))}
        value={life}
        onChange={setLife}
      />
    </RowForm>
  )
}
