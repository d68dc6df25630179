'use client'

import { useState } from 'react'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { FixedField } from '@/components/ui/fixed-field'
import { useAction } from '@/components/ui/form/use-action'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { Switch } from '@/components/ui/switch'
import { TermList } from '@/components/ui/term-list'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import { connectedAppsApi } from '@/lib/browser/client/connected-apps-api'
import { exportsApi } from '@/lib/browser/import-export/account-data/exports-api'
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
import { ModelRow } from './ai/model-row'
import { OwnKeyRow } from './ai/own-key-row'
import { TodayRow } from './ai/today-row'
import { useConnectionTest } from './ai/use-connection-test'
import { AppItem } from './apps/app-item'
import { DangerCard, type LeftHere } from './danger-card'
import { DeviceCard } from './device-card'
import { DevicesCard } from './devices-card'
import { KeysCard } from './keys/keys-card'
import { NotificationsCard } from './notifications/notifications-card'
import { ProfileCard } from './profile-card'
import { SecurityCard } from './security-card'
import { type AccountFacts, SettingsProvider, useAccountSettings } from './settings-context'
import { WebhooksCard } from './webhooks/webhooks-card'
import { ExportRow } from './your-data/export-row'
import { GuestRow } from './your-data/guest-row'
import { LeftoverRows } from './your-data/leftover-rows'
import { BringRow } from './your-data/restore-row'

/** Downloads all data, and tells where it is stored. */
function DataCard() {
  const messages = useMessages(accountMessages).data
  const { title, text, export: exportTexts } = useMessages(accountData)
  return (
    <Card id="data" title={title} text={text}>
      <ExportRow api={exportsApi} title={exportTexts.title} messages={exportTexts} />
      <BringRow />
      <GuestRow />
      <LeftoverRows />
      <TermList title={messages.whereTitle} terms={messages.where}>
        <a
          href="/privacy"
          className="inline-flex min-h-11 items-center text-pen underline pointer-coarse:min-h-11"
        >
          {messages.more}
        </a>
      </TermList>
    </Card>
  )
}

/** Shows the person's model, their own key, its usage, and what is sent to whom. */
function AiCard() {
  const messages = useMessages(aiMessages).settings
  const facts = useAccountSettings()
  const [state, setState] = useState(facts.ai)
  const test = useConnectionTest(setState)
  const { isAgreed, changeConsent } = useReadingConsent()
  return (
    <Card id="ai" title={messages.title} text={messages.text}>
      <ModelRow state={state} test={test} />
      {(state.ownProviders.length > 0 || state.own) && (
        <OwnKeyRow
          state={state}
          onChange={(next) => {
            setState(next)
            test.forget()
          }}
          onSaved={() => void test.start()}
        />
      )}
      {state.uses && <TodayRow today={state.today} />}
      {state.uses && (
        <Switch
          label={messages.hardFiles}
          isOn={isAgreed}
          onChange={changeConsent}
          className="py-3"
        />
      )}
      <TermList title={messages.sentTitle} terms={messages.sent} />
    </Card>
  )
}

/** Lists and disconnects apps with access to the tools. They are connected on their consent page. */
function AppsCard() {
  const messages = useMessages(connectedAppMessages)
  const facts = useAccountSettings()
  const [apps, setApps] = useState(facts.connectedApps)
  const { isBusy, notice, error, run } = useAction()

  const disconnect = ({ id, name }: ConnectedApp) =>
    run(
      () => connectedAppsApi.disconnect(id),
      () => {
        setApps((before) => before.filter((one) => one.id !== id))
        return messages.disconnected(name)
      },
    )

  return (
    <Card id="apps" title={messages.title} text={messages.text}>
      <div className="space-y-3 pt-1">
        <FixedField label={messages.address} value={facts.toolsAddress} />
        <CardList items={apps} none={messages.none} notice={notice} error={error}>
          {(app) => (
            <AppItem
              key={app.id}
              app={app}
              isBusy={isBusy}
              onDisconnect={() => void disconnect(app)}
            />
          )}
        </CardList>
      </div>
    </Card>
  )
}

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
        <LinkButton href={ended === 'kept' ? '/cvs' : '/'} look="primary">
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
            <DeviceCard />
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
    { id: 'device', title: messages.device.title },
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
