import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { createWorkspaceSignInApi } from '@/lib/browser/client/workspaces/workspace-sign-in-api'
import { workspaceSignIn as workspaceSignInMessages } from '@/lib/messages/areas'
import { useWorkspace } from '../manage/workspace-context'
import { ProviderRow, type SignInPartProps } from './provider-row'
import { ProvisioningRow } from './provisioning-row'

/** Shows the identity provider and the provisioning of a workspace. */
export function SignInCard() {
  const messages = useMessages(workspaceSignInMessages)
  const { workspace, signIn: read, installation } = useWorkspace()
  const [signIn, setSignIn] = useState(read)
  const api = useMemo(() => createWorkspaceSignInApi(workspace.id), [workspace.id])
  if (!signIn) return null
  const { isManaged } = installation
  const parts = { signIn, api, onChange: setSignIn }
  return (
    <Card
      id="sign-in"
      title={messages.title}
      text={isManaged ? messages.managedText : messages.text}
    >
      {!isManaged && <ProviderRow {...parts} />}
      {!isManaged && (signIn.provider?.domains.length ?? 0) > 0 && <DomainsRow {...parts} />}
      <ProvisioningRow {...parts} />
    </Card>
  )
}

/** Domains of a workspace: verified ones, and DNS records for the others. */
function DomainsRow({ signIn, api, onChange }: SignInPartProps) {
  const messages = useMessages(workspaceSignInMessages)
  const { isBusy, error, run } = useAction()
  const domains = signIn.provider?.domains ?? []
  const isWhole = domains.every(({ isProven }) => isProven)

  const verify = () =>
    run(api.verifyDomains, (next) => {
      onChange(next)
      return ''
    })

  return (
    <Row
      title={messages.domains}
      {...(isWhole ? {} : { text: messages.verifyText })}
      actions={
        !isWhole && (
          <Button size="small" aria-disabled={isBusy || undefined} onPress={() => void verify()}>
            {messages.verify}
          </Button>
        )
      }
    >
      <ErrorText>{error}</ErrorText>
      <ul className="mt-2 divide-y divide-line rounded-control border border-line">
        {domains.map(({ name, isProven, record }) => (
          <li key={name} className="px-3.5 py-2.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <bdi className="font-medium">{name}</bdi>
              <StateMark isGood={isProven}>
                {isProven ? messages.verified : messages.notVerified}
              </StateMark>
            </p>
            {!isProven && (
              <code
                translate="no"
                dir="ltr"
                className="mt-1 block select-all break-all text-start text-soft text-xs"
              >
                {record.name} TXT {record.value}
              </code>
            )}
          </li>
        ))}
      </ul>
    </Row>
  )
}
