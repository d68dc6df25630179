'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { account as accountMessages, workspacePage as pageMessages } from '@/lib/messages/areas'
import { useWorkspace } from './workspace-context'

/** Deletes a workspace, after its name was typed and the owner has reauthenticated. */
export function DeletionCard() {
  const messages = useMessages(pageMessages).deletion
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  return (
    <Card id="danger" title={messages.title} text={messages.text}>
      {isOpen ? (
        <DeletionForm onCancel={() => setOpen(false)} />
      ) : (
        <div className="pt-1">
          <Button ref={opener} look="danger" onPress={() => setOpen(true)}>
            {messages.title}
          </Button>
        </div>
      )}
    </Card>
  )
}

function DeletionForm({ onCancel }: { onCancel: () => void }) {
  const messages = useMessages(pageMessages).deletion
  const { submit } = useMessages(accountMessages).danger
  const { workspace, api, withReauthentication } = useWorkspace()
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.mismatch },
    async send({ name }) {
      if (name !== workspace.name) return { errors: { name: messages.mismatch } }
      const erased = await withReauthentication(() => api.erase(name))
      if (!erased.ok) return erased
      location.assign('/workspaces')
      return null
    },
  })
  return (
    <RowForm form={form} submit={submit} look="danger" onCancel={onCancel}>
      <TextField
        name="name"
        label={messages.typeName(workspace.name)}
        error={form.errors.name}
        autoComplete="off"
        autoFocus
      />
    </RowForm>
  )
}
