'use client'

import { useState } from 'react'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { CreatedInvitation } from '@/dist/answers/workspace-answers'
import type { GrantedRole } from '@/lib/api/workspaces'
import {
  apiKeys as apiKeyMessages,
  operator as operatorMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { useWorkspace } from './workspace-context'

type Props = { onInvited: (made: CreatedInvitation) => void; onCancel: () => void }

const roles: readonly GrantedRole[] = ['member', 'coach', 'viewer', 'admin']
const lives = ['7', '14', '30'] as const
type Life = (typeof lives)[number]

/** Form for an invitation: address, role and lifetime. */
export function InviteForm({ onInvited, onCancel }: Props) {
  const page = useMessages(pageMessages)
  const messages = page.invitations
  const { roles: labels } = useMessages(workspaceMessages)
  const { expires } = useMessages(apiKeyMessages)
  const { days } = useMessages(operatorMessages).health
  const { api } = useWorkspace()
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
      return made.code === 'limit-reached' ? { errors: { form: messages.full } } : made
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
