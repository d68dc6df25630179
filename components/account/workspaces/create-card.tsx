import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { Workspace } from '@/dist/answers/workspace-answers'
import { workspacesApi } from '@/lib/browser/client/workspaces/workspaces-api'
import { workspaces as workspaceMessages } from '@/lib/messages/areas'
import { useLimitMessage } from './use-limit-message'

/** Maximum length of the name of a workspace, as the API has it. */
export const maxNameLength = 100

/** Creates a workspace by its name. */
export function CreateCard({ onCreated }: { onCreated: (workspace: Workspace) => void }) {
  const messages = useMessages(workspaceMessages).create
  const limitMessage = useLimitMessage()
  const [notice, setNotice] = useState('')
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.missing },
    async send({ name }) {
      setNotice('')
      const made = await workspacesApi.create(name)
      if (!made.ok) {
        return made.code === 'limit-reached' ? { errors: { form: limitMessage(made) } } : made
      }
      onCreated(made.value)
      setNotice(messages.done(made.value.name))
      return null
    },
  })
  return (
    <Card id="create" title={messages.title} text={messages.text}>
      <div className="pb-4">
        <RowForm form={form} submit={messages.submit}>
          <TextField
            // Remounts the form empty for the next one.
            key={notice}
            name="name"
            label={messages.name}
            maxLength={maxNameLength}
            autoComplete="off"
            error={form.errors.name}
          />
        </RowForm>
        <p role="status" className="mt-2 text-add text-sm empty:hidden">
          {notice}
        </p>
      </div>
    </Card>
  )
}
