'use client'

import { useState } from 'react'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { useIsAlive } from '@/components/ui/use-is-alive'
import {
  accountData,
  account as accountMessages,
  ai as aiMessages,
  apiKeys as apiKeyMessages,
  connectedApps as connectedAppMessages,
  notifications as notificationMessages,
  signIn as signInMessages,
  webhooks as webhookMessages,
} from '@/lib/messages/areas'
import { PartsPage } from '../parts-page'
import { providerErrorMessage } from '../sign-in/provider-error-message'
import { AiCard } from './ai/ai-card'
import { AppsCard } from './apps/apps-card'
import { DangerCard, type LeftHere } from './danger-card'
import { DevicesCard } from './devices-card'
import { KeysCard } from './keys/keys-card'
import { NotificationsCard } from './notifications/notifications-card'
import { ProfileCard } from './profile-card'
import { SecurityCard } from './security-card'
import { type AccountFacts, SettingsProvider } from './settings-context'
import { WebhooksCard } from './webhooks/webhooks-card'
import { DataCard } from './your-data/data-card'

type Props = {
  /** Null if they cannot be read now. */
  facts: AccountFacts | null
  /** Error code of a redirect back from a provider. */
  error?: string
}

/** Account settings: profile, security, devices, notifications, models, keys, apps, webhooks, data, and deletion. */
export function SettingsScreen({ facts, error }: Props) {
  const messages = useMessages(accountMessages)
  const signInTexts = useMessages(signInMessages)
  const isAlive = useIsAlive()
  const parts = useParts()
  const [ended, setEnded] = useState<LeftHere | null>(null)

  if (ended) {
    const { doneTitle, done, goOn } = messages.danger
    return (
      <Sheet title={doneTitle} text={done[ended]}>
        <LinkButton href={ended === 'kept' ? '/resumes' : '/'} look="primary">
          {goOn}
        </LinkButton>
      </Sheet>
    )
  }

  const failure = providerErrorMessage(error, signInTexts)
  return (
    <PartsPage
      head={<h1 className="pt-7 text-2xl">{messages.settings.title}</h1>}
      navigation={messages.settings.navigation}
      parts={facts ? parts : []}
    >
      <OutageBanner part="mail" />
      <Banner tone="error">{failure}</Banner>
      {facts ? (
        <SettingsProvider facts={facts}>
          {/* Disabled before hydration, so that no press is lost. */}
          <fieldset disabled={!isAlive} className="flex min-w-0 flex-col gap-4">
            <ProfileCard />
            <SecurityCard />
            <DevicesCard />
            <NotificationsCard />
            <AiCard />
            <KeysCard />
            <AppsCard />
            <WebhooksCard />
            <DataCard />
            <DangerCard onDeleted={setEnded} />
          </fieldset>
        </SettingsProvider>
      ) : (
        <div className="flex flex-col items-start gap-4">
          <Banner tone="error">{messages.settings.loadFailed}</Banner>
          <LinkButton href="/settings" look="outline">
            {messages.settings.retry}
          </LinkButton>
        </div>
      )}
    </PartsPage>
  )
}

/** Returns the cards of the page in order. */
function useParts() {
  const messages = useMessages(accountMessages)
  return [
    { id: 'profile', title: messages.profile.title },
    { id: 'security', title: messages.security.title },
    { id: 'devices', title: messages.devices.title },
    { id: 'notifications', title: useMessages(notificationMessages).title },
    { id: 'ai', title: useMessages(aiMessages).settings.title },
    { id: 'keys', title: useMessages(apiKeyMessages).title },
    { id: 'apps', title: useMessages(connectedAppMessages).title },
    { id: 'webhooks', title: useMessages(webhookMessages).title },
    { id: 'data', title: useMessages(accountData).title },
    { id: 'danger', title: messages.danger.title, isDanger: true },
  ]
}
