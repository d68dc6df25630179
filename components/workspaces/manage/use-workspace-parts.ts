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
  const messages = useMessages(pageMessages)
  const { name } = useMessages(workspaceMessages).create
  const keys = useMessages(apiKeyMessages).title
  const webhooks = useMessages(webhookMessages).title
  const brand = useMessages(brandMessages).title
  const signIn = useMessages(workspaceSignInMessages).title
  const parts: Part[] = [
    { id: 'members', title: messages.members.title, access: 'propose', Card: MembersCard },
    {
      id: 'invitations',
      title: messages.invitations.title,
      access: 'manage',
      Card: InvitationsCard,
    },
    { id: 'usage', title: messages.usage.title, access: 'read', Card: UsageCard },
    { id: 'name', title: name, access: 'manage', Card: NameCard },
    { id: 'brand', title: brand, access: 'manage', Card: BrandCard },
    { id: 'sign-in', title: signIn, access: 'manage', Card: SignInCard },
    { id: 'keys', title: keys, access: 'manage', Card: KeysCard },
    { id: 'webhooks', title: webhooks, access: 'manage', Card: WebhooksCard },
    { id: 'log', title: messages.log.title, access: 'manage', Card: LogCard },
    { id: 'download', title: messages.download.title, access: 'manage', Card: DownloadCard },
    { id: 'leave', title: messages.leave.title, access: 'read', Card: LeaveCard },
    {
      id: 'danger',
      title: messages.deletion.title,
      access: 'own',
      Card: DeletionCard,
      isDanger: true,
    },
  ]
  return parts.filter(({ access }) => may.includes(access))
}
