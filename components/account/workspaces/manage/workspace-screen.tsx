'use client'

import type { ComponentType } from 'react'
import { KeysCard } from '@/components/account/settings/keys/keys-card'
import { WebhooksCard } from '@/components/account/settings/webhooks/webhooks-card'
import { TabbedPage } from '@/components/account/tabbed-page'
import { buttonLook } from '@/components/ui/button-look'
import { RoleMark } from '@/components/ui/card'
import { EnglishOnly } from '@/components/ui/english-only'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import type { WorkspaceAccess } from '@/lib/api/workspaces'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  account as accountMessages,
  brand as brandMessages,
  workspacePage as pageMessages,
  spaces as spaceMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { SignInCard } from '../sign-in/sign-in-card'
import { BrandCard, NameCard } from './brand/brand-card'
import { DeletionCard, DownloadCard, LeaveCard } from './end-cards'
import { InvitationsCard } from './invitations-card'
import { LogCard } from './log-card'
import { MembersCard } from './members-card'
import { UsageCard } from './usage-card'
import { useWorkspace, type WorkspaceFacts, WorkspaceProvider } from './workspace-context'

const ToastArea = latePart(
  () => import('@/components/ui/toast').then((file) => file.ToastArea),
  (_, retry) => <SilentRetry {...retry} />,
)

const inEnglish = (Card: ComponentType) => () => (
  <EnglishOnly>
    <Card />
  </EnglishOnly>
)

/** Section of a tab: the access required to see it, and its card. */
type Section = readonly [access: WorkspaceAccess, Card: ComponentType]

const sections = {
  people: {
    members: ['propose', MembersCard],
    invitations: ['manage', InvitationsCard],
    usage: ['read', UsageCard],
  },
  brand: { name: ['manage', NameCard], brand: ['manage', BrandCard] },
  security: { 'sign-in': ['manage', inEnglish(SignInCard)], log: ['manage', LogCard] },
  developer: {
    keys: ['manage', inEnglish(KeysCard)],
    webhooks: ['manage', inEnglish(WebhooksCard)],
  },
  end: {
    download: ['manage', DownloadCard],
    leave: ['read', LeaveCard],
    danger: ['own', DeletionCard],
  },
} as const satisfies Record<string, Record<string, Section>>

type TabId = keyof typeof sections

/** Returns the sections of a tab that the access allows. */
function partsOf(tab: TabId, may: readonly WorkspaceAccess[]) {
  const all: Record<string, Section> = sections[tab]
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, [access, Card]]) =>
      may.includes(access) ? [[id, <Card key={id} />]] : [],
    ),
  )
}

/** Page of one workspace, with the tabs that the role allows. Remounted when the role changes. */
export function WorkspaceScreen({ facts }: { facts: WorkspaceFacts }) {
  return (
    <>
      <WorkspaceProvider key={facts.workspace.role} facts={facts}>
        <WorkspaceTabs />
      </WorkspaceProvider>
      <ToastArea />
    </>
  )
}

function WorkspaceTabs() {
  const messages = useMessages(workspaceMessages)
  const account = useMessages(accountMessages)
  const page = useMessages(pageMessages)
  const labels: Record<TabId, string> = {
    people: page.people,
    brand: useMessages(brandMessages).title,
    security: account.security.title,
    developer: account.settings.tabs.developer,
    end: page.end,
  }
  const { workspace, may } = useWorkspace()
  const { openDocuments } = useMessages(spaceMessages)
  const { id, name, role } = workspace
  const tabs = (Object.keys(sections) as TabId[])
    .map((tab) => ({ id: tab, label: labels[tab], parts: partsOf(tab, may) }))
    .filter(({ parts }) => Object.keys(parts).length > 0)
  return (
    <TabbedPage
      title={name}
      back={{ href: '/workspaces', label: messages.list }}
      state={<RoleMark>{messageForCode(role, messages.roles, role)}</RoleMark>}
      actions={
        <a href={inSpace('/cvs', id)} className={buttonLook('primary')}>
          {openDocuments}
        </a>
      }
      label={name}
      tabs={tabs}
    />
  )
}
