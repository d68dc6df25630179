'use client'

import { type ReactNode, useState } from 'react'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { Banner } from '@/components/ui/banner'
import { Card, Row } from '@/components/ui/card'
import { EnglishOnly } from '@/components/ui/english-only'
import { latePart } from '@/components/ui/late-part'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { Sheet } from '@/components/ui/sheet'
import { Switch } from '@/components/ui/switch'
import { TermList } from '@/components/ui/term-list'
import { exportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import {
  accountData,
  account as accountMessages,
  ai as aiMessages,
  notifications as notificationMessages,
  signIn as signInMessages,
} from '@/lib/messages/areas'
import { PartsPage } from '../parts-page'
import { providerErrorMessage } from '../sign-in/provider-error-message'
import { TabbedPage } from '../tabbed-page'
import { DeviceModels } from './ai/device/device-models'
import { type DeviceModel, useDeviceModel } from './ai/device/use-device-model'
import { ModelRow } from './ai/model-row'
import { OwnKeyRow } from './ai/own-key-row'
import { TodayRow } from './ai/today-row'
import { useConnectionTest } from './ai/use-connection-test'
import { AppsCard } from './apps-card'
import { BrowserCard } from './browser/browser-card'
import { DangerCard, type LeftHere } from './danger-card'
import { DeviceCard } from './device-card'
import { DevicesCard } from './devices-card'
import { KeysCard } from './keys/keys-card'
import { NotificationsCard } from './notifications/notifications-card'
import { useSavedChoices } from './notifications/use-saved-choices'
import { ProfileCard } from './profile-card'
import { SecurityCard } from './security-card'
import { type AccountFacts, SettingsProvider, useAccountSettings } from './settings-context'
import { WebhooksCard } from './webhooks/webhooks-card'
import { ExportRow } from './your-data/export-row'
import { GuestRow } from './your-data/guest-row'
import { LeftoverRows } from './your-data/leftover-rows'
import { BringRow } from './your-data/restore-row'
import { ToldCard } from './your-data/told-card'

const ToastArea = latePart(
  () => import('@/components/ui/toast').then((file) => file.ToastArea),
  (_, retry) => <SilentRetry {...retry} />,
)

const inEnglish = (part: ReactNode) => <EnglishOnly>{part}</EnglishOnly>

/** Downloads all data, and tells where it is stored. */
function DataCard() {
  const messages = useMessages(accountMessages).data
  const { title, export: exportTexts } = useMessages(accountData)
  return (
    <Card id="data" title={title} isTitleHidden>
      <ExportRow api={exportsApi} title={exportTexts.title} messages={exportTexts} />
      <BringRow />
      <GuestRow />
      <LeftoverRows />
      <TermList title={messages.whereTitle} terms={messages.where}>
        <a href="/privacy" className="inline-flex min-h-11 items-center text-pen underline">
          {messages.more}
        </a>
      </TermList>
    </Card>
  )
}

/** Help that works on the device, and below it what a model adds. */
function WritingHelpCard({ device, children }: { device: DeviceModel; children?: ReactNode }) {
  const messages = useMessages(aiMessages).settings
  const [onDevice] = useMessages(accountMessages).data.where
  return (
    <Card id="ai" title={messages.title}>
      <Row
        title={onDevice?.term}
        text={messages.onDevice}
        actions={<span className="text-soft text-sm">{messages.alwaysOn}</span>}
      />
      <DeviceModels device={device} />
      {children}
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
  const device = useDeviceModel()
  return (
    <WritingHelpCard device={device}>
      <ModelRow state={state} test={test} isReplaced={device.choice?.model != null} />
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
      {state.uses && <Switch label={messages.hardFiles} isOn={isAgreed} onChange={changeConsent} />}
      <TermList title={messages.sentTitle} terms={messages.sent} />
    </WritingHelpCard>
  )
}

/** Without an account: the models of this device. */
function GuestAiCard() {
  const { sentTitle, sent } = useMessages(aiMessages).settings
  const device = useDeviceModel()
  return (
    <WritingHelpCard device={device}>
      {device.choice && <TermList title={sentTitle} terms={sent} />}
    </WritingHelpCard>
  )
}

type TabsProps = { failure: ReactNode; onDeleted: (here: LeftHere) => void }

function SettingsTabs({ failure, onDeleted }: TabsProps) {
  const { title, navigation, tabs } = useMessages(accountMessages).settings
  const { title: data } = useMessages(accountData)
  const { timeZoneHint } = useMessages(notificationMessages).settings
  const { installation, notifications } = useAccountSettings()
  const saved = useSavedChoices(notifications)
  const { choices, change } = saved
  const reminders = {
    timeZone: choices.timeZone,
    hint: installation.hasMail ? timeZoneHint : null,
    onChange: (timeZone: string) => change({ ...choices, timeZone }),
  }
  const you = {
    profile: <ProfileCard />,
    device: <DeviceCard reminders={reminders} />,
    ai: <AiCard />,
    notifications: <NotificationsCard saved={saved} />,
    browser: <BrowserCard />,
  }
  const devices = { devices: <DevicesCard />, security: <SecurityCard /> }
  const developer = {
    keys: inEnglish(<KeysCard />),
    apps: inEnglish(<AppsCard />),
    webhooks: inEnglish(<WebhooksCard />),
  }
  const own = {
    data: <DataCard />,
    told: <ToldCard />,
    danger: <DangerCard onDeleted={onDeleted} />,
  }
  return (
    <TabbedPage
      title={title}
      label={navigation}
      tabs={[
        { id: 'you', label: tabs.you, parts: you },
        { id: 'devices', label: tabs.devices, parts: devices },
        { id: 'developer', label: tabs.developer, parts: developer },
        { id: 'data', label: data, parts: own },
      ]}
    >
      <OutageBanner part="mail" className="mt-4 rounded-card" />
      <Banner tone="error" className="mt-4 rounded-card">
        {failure}
      </Banner>
    </TabbedPage>
  )
}

type Props = {
  /** Null if they cannot be read now. */
  facts: AccountFacts | 'guest' | null
  /** Error code of a redirect back from a provider. */
  error?: string
}

/** Settings: of an account in tabs; without one, those of this device. */
export function SettingsScreen({ facts, error }: Props) {
  const messages = useMessages(accountMessages)
  const signInTexts = useMessages(signInMessages)
  const [ended, setEnded] = useState<LeftHere | null>(null)
  const { title, loadFailed, retry } = messages.settings

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
  if (facts === 'guest') {
    return (
      <PartsPage title={title}>
        <DeviceCard />
        <GuestAiCard />
        <BrowserCard />
        <ToldCard />
        <ToastArea />
      </PartsPage>
    )
  }
  const failure = providerErrorMessage(error, signInTexts)
  if (!facts) {
    return (
      <PartsPage title={title}>
        <div className="flex flex-col items-start gap-4 pt-6">
          <Banner tone="error">{failure}</Banner>
          <Banner tone="error">{loadFailed}</Banner>
          <LinkButton href="/settings" look="outline">
            {retry}
          </LinkButton>
        </div>
      </PartsPage>
    )
  }
  return (
    <SettingsProvider facts={facts}>
      <SettingsTabs failure={failure} onDeleted={setEnded} />
      <ToastArea />
    </SettingsProvider>
  )
}
