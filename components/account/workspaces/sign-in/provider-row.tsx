import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorText } from '@/components/ui/error-text'
import { FixedField } from '@/components/ui/fixed-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { WorkspaceSignIn } from '@/dist/answers/workspace-sign-in-answers'
import type { GrantedRole } from '@/lib/api/workspaces'
import type { WorkspaceSignInApi } from '@/lib/browser/client/workspaces/workspace-sign-in-api'
import {
  workspaces as workspaceMessages,
  workspaceSignIn as workspaceSignInMessages,
} from '@/lib/messages/areas'
import { useWorkspace } from '../manage/workspace-context'

export type SignInPartProps = {
  signIn: WorkspaceSignIn
  api: WorkspaceSignInApi
  onChange: (next: WorkspaceSignIn) => void
}

const roles: readonly GrantedRole[] = ['viewer', 'coach', 'member', 'admin']

const isGranted = (role: string | undefined): role is GrantedRole =>
  roles.some((known) => known === role)

/** Form for the identity provider of a workspace. */
export function ProviderRow({ signIn, api, onChange }: SignInPartProps) {
  const messages = useMessages(workspaceSignInMessages)
  const roleMessages = useMessages(workspaceMessages).roles
  const { withReauthentication } = useWorkspace()
  const { isBusy, notice, error, run } = useAction()
  const { provider } = signIn
  const [role, setRole] = useState<GrantedRole>(
    isGranted(provider?.role) ? provider.role : 'member',
  )

  const fields = [
    {
      ...{ name: 'issuer', type: 'url', required: true, label: messages.issuer },
      defaultValue: provider?.issuer,
    },
    {
      ...{ name: 'clientId', required: true, label: messages.clientId },
      defaultValue: provider?.clientId,
    },
    {
      ...{ name: 'clientSecret', type: 'password', label: messages.clientSecret },
      ...(provider ? { description: messages.secretHint } : { required: true }),
    },
    {
      ...{ name: 'domains', label: messages.domains, description: messages.domainsHint },
      defaultValue: provider?.domains.map(({ name }) => name).join(', '),
    },
  ]

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const read = (name: string) => String(data.get(name) ?? '').trim()
    const clientSecret = read('clientSecret')
    const body = {
      ...{ issuer: read('issuer'), clientId: read('clientId'), isOpen: data.has('isOpen'), role },
      ...(clientSecret === '' ? {} : { clientSecret }),
      domains: read('domains')
        .split(/[\s,;]+/)
        .filter((domain) => domain !== ''),
    }
    void run(
      () => withReauthentication(() => api.change(body)),
      (next) => {
        // Clears the typed secret.
        form.reset()
        onChange(next)
        return messages.saved
      },
      { invalid: messages.refused },
    )
  }
  const remove = () =>
    run(api.remove, (next) => {
      onChange(next)
      return messages.removed
    })

  return (
    <Row notice={notice}>
      {/* Remounted with the saved values. */}
      <form
        key={JSON.stringify(provider)}
        onSubmit={save}
        className="flex max-w-[30rem] flex-col gap-3.5"
      >
        {fields.map((field) => (
          <TextField key={field.name} dir="ltr" autoComplete="off" {...field} />
        ))}
        <Checkbox
          name="isOpen"
          label={messages.isOpen}
          defaultChecked={provider?.isOpen ?? false}
        />
        <Select
          label={messages.role}
          options={roles.map((id) => ({ id, label: roleMessages[id] }))}
          value={role}
          onChange={setRole}
        />
        <FixedField label={messages.redirectUri} value={signIn.redirectUri} />
        {provider && <FixedField label={messages.signInUrl} value={signIn.signInUrl} />}
        <ErrorText>{error}</ErrorText>
        <div className="flex flex-wrap gap-2">
          <SubmitButton isBusy={isBusy}>{messages.save}</SubmitButton>
          {provider && (
            <Button aria-disabled={isBusy || undefined} onPress={() => void remove()}>
              {messages.remove}
            </Button>
          )}
        </div>
      </form>
    </Row>
  )
}
