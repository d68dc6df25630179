'use client'

import { useState } from 'react'
import { Card, Row } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { account as accountMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { maxNameLength } from '../create-card'
import { useWorkspace } from './workspace-context'

/** Form for the name of a workspace. */
export function NameCard() {
  const messages = useMessages(workspaceMessages).create
  const { saveName, nameSaved } = useMessages(accountMessages).profile
  const { workspace, setWorkspace, api } = useWorkspace()
  const [notice, setNotice] = useState('')
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.missing },
    async send({ name }) {
      setNotice('')
      const renamed = await api.rename(name)
      if (!renamed.ok) return renamed
      setWorkspace(renamed.value)
      setNotice(nameSaved)
      return null
    },
  })
  return (
    <Card id="name" title={messages.name}>
      <Row notice={notice}>
        <RowForm form={form} submit={saveName} look="outline">
          <TextField
            name="name"
            label={messages.name}
            isLabelHidden
            maxLength={maxNameLength}
            autoComplete="off"
            defaultValue={workspace.name}
            error={form.errors.name}
          />
        </RowForm>
      </Row>
    </Card>
  )
}
