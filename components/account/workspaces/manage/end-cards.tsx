import { useMemo, useState } from 'react'
import { ExportRow } from '@/components/account/settings/your-data/export-row'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Confirmation } from '@/components/ui/confirmation'
import { ErrorText } from '@/components/ui/error-text'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { createWorkspaceExportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import {
  accountData as accountDataMessages,
  account as accountMessages,
  workspacePage as pageMessages,
} from '@/lib/messages/areas'
import { useWorkspace } from './workspace-context'

/** Exports all data of a workspace, like the export of an account. */
export function DownloadCard() {
  const { title, text, leave } = useMessages(pageMessages).download
  const messages = useMessages(accountDataMessages).export
  const { id } = useWorkspace().workspace
  const api = useMemo(() => createWorkspaceExportsApi(id), [id])
  return (
    <Card id="download" title={title}>
      <ExportRow api={api} messages={{ ...messages, title, none: text, leave }} />
    </Card>
  )
}

/** Leaves a workspace. Its only owner has to transfer or delete it first. */
export function LeaveCard() {
  const messages = useMessages(pageMessages).leave
  const { workspace, members, userId } = useWorkspace()
  const otherOwners = members.filter(({ id, role }) => role === 'owner' && id !== userId)
  const isOnlyOwner = workspace.role === 'owner' && otherOwners.length === 0
  return (
    <Card id="leave" title={messages.title}>
      {isOnlyOwner ? (
        <Row text={messages.lastOwner} />
      ) : (
        // Remounted when the number of owners changes, which voids an earlier refusal.
        <LeaveRow key={otherOwners.length} />
      )}
    </Card>
  )
}

function LeaveRow() {
  const messages = useMessages(pageMessages).leave
  const { workspace, api } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, error, run } = useAction()
  function leave() {
    setAsking(false)
    void run(
      api.leave,
      () => {
        location.assign('/workspaces')
        return ''
      },
      { 'last-owner': messages.lastOwner },
    )
  }
  return (
    <Row
      text={messages.text}
      actions={
        <Button aria-disabled={isBusy || undefined} onPress={() => setAsking(true)}>
          {messages.title}
        </Button>
      }
    >
      <ErrorText>{error}</ErrorText>
      {isAsking && (
        <Confirmation
          title={messages.confirm(workspace.name)}
          text={messages.text}
          submit={messages.title}
          onCancel={() => setAsking(false)}
          onConfirm={leave}
        />
      )}
    </Row>
  )
}

/** Deletes a workspace, after its name was typed and the owner has reauthenticated. */
export function DeletionCard() {
  const messages = useMessages(pageMessages).deletion
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  return (
    <Card id="danger" title={messages.title}>
      <Row
        text={messages.text}
        actions={
          !isOpen && (
            <Button ref={opener} look="danger" onPress={() => setOpen(true)}>
              {messages.title}
            </Button>
          )
        }
      >
        {isOpen && <DeletionForm onCancel={() => setOpen(false)} />}
      </Row>
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
