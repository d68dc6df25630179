'use client'

import type { ComponentType } from 'react'
import { KeysCard } from '@/components/account/settings/keys/keys-card'
import { WebhooksCard } from '@/components/account/settings/webhooks/webhooks-card'
import { useMessages } from '@/components/ui/messages'
import type { WorkspaceAccess } from '@/lib/api/workspaces'
import { apiKeys as apiKeyMessages, webhooks as webhookMessages } from '@/lib/messages/areas'

type Part = {
  /** Id of its card. */
  id: string
  title: string
  /** Who sees it. */
  access: WorkspaceAccess
  Card: ComponentType
  isDanger?: boolean
}

/** Returns the cards of a workspace's page in their order, for somebody who may do what `may` names. */
export function useWorkspaceParts(may: readonly WorkspaceAccess[]): Part[] {
  const parts: Part[] = [
    { id: 'keys', title: useMessages(apiKeyMessages).title, access: 'manage', Card: KeysCard },
    {
      id: 'webhooks',
      title: useMessages(webhookMessages).title,
      access: 'manage',
      Card: WebhooksCard,
    },
  ]
  return parts.filter(({ access }) => may.includes(access))
}
