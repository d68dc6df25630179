'use client'

import { useMemo, useState } from 'react'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { createWorkspaceSignInApi } from '@/lib/browser/client/workspaces/workspace-sign-in-api'
import { workspaceSignIn as workspaceSignInMessages } from '@/lib/messages/areas'
import { useWorkspace } from '../manage/workspace-context'
import { DomainsRow } from './domains-row'
import { ProviderRow } from './provider-row'
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
