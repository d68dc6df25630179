'use client'

import type { ComponentType } from 'react'
import { KeysCard } from '@/components/account/settings/keys/keys-card'
import { WebhooksCard } from '@/components/account/settings/webhooks/webhooks-card'
import { useMessages } from '@/components/ui/messages'
import type { WorkspaceAccess } from '@/lib/api/workspaces'
import {
  apiKeys as apiKeyMessages,
  brand as brandMessages,
  workspacePage as pageMessages,
  webhooks as webhookMessages,
  workspaces as workspaceMessages,
  workspaceSignIn as workspaceSignInMessages,
} from '@/lib/messages/areas'
import { SignInCard } from '../sign-in/sign-in-card'
import { BrandCard } from './brand/brand-card'
import { DeletionCard } from './deletion-card'
import { DownloadCard } from './download-card'
import { InvitationsCard } from './invitations-card'
import { LeaveCard } from './leave-card'
import { LogCard } from './log-card'
import { MembersCard } from './members-card'
import { NameCard } from './name-card'
import { UsageCard } from './usage-card'

type Part = {
  /** Id of its card. */
  id: string
  title: string
  /** Access required to see it. */
  access: WorkspaceAccess
  Card: ComponentType
  isDanger?: boolean
}

/** Returns the cards of a workspace's page in order, for the given access. */
export function useWorkspaceParts(may: readonly WorkspaceAccess[]): Part[] {
  const words = useMessages(pageMessages)
  const { name } = useMessages(workspaceMessages).create
  const keys = useMessages(apiKeyMessages).title
  const webhooks = useMessages(webhookMessages).title
  const brand = useMessages(brandMessages).title
  const signIn = useMessages(workspaceSignInMessages).title
  const parts: Part[] = [
    { id: 'members', title: words.members.title, access: 'propose', Card: MembersCard },
    { id: 'invitations', title: words.invitations.title, access: 'manage', Card: InvitationsCard },
    { id: 'usage', title: words.usage.title, access: 'read', Card: UsageCard },
    { id: 'name', title: name, access: 'manage', Card: NameCard },
    { id: 'brand', title: brand, access: 'manage', Card: BrandCard },
    { id: 'sign-in', title: signIn, access: 'manage', Card: SignInCard },
    { id: 'keys', title: keys, access: 'manage', Card: KeysCard },
    { id: 'webhooks', title: webhooks, access: 'manage', Card: WebhooksCard },
    { id: 'log', title: words.log.title, access: 'manage', Card: LogCard },
    { id: 'download', title: words.download.title, access: 'manage', Card: DownloadCard },
    { id: 'leave', title: words.leave.title, access: 'read', Card: LeaveCard },
    {
      id: 'danger',
      title: words.deletion.title,
      access: 'own',
      Card: DeletionCard,
      isDanger: true,
    },
  ]
  return parts.filter(({ access }) => may.includes(access))
}
