'use client'

import { useState } from 'react'
import { OutageBanner } from '@/components/outages/outage-banner'
import { LinkButton } from '@/components/site/link-button'
import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/en/account'
import { accountData } from '@/lib/messages/en/account-data'
import { ai as aiMessages } from '@/lib/messages/en/ai'
import { apiKeys as apiKeyMessages } from '@/lib/messages/en/api-keys'
import { notifications as notificationMessages } from '@/lib/messages/en/notifications'
import { signIn as signInMessages } from '@/lib/messages/en/sign-in'
import { FormMessage } from '../fields/form-message'
import { Sheet } from '../sheet'
import { providerErrorWords } from '../sign-in/provider-error-words'
import { useIsAlive } from '../use-is-alive'
import { AiCard } from './ai/ai-card'
import { DangerCard, type LeftHere } from './danger-card'
import { DevicesCard } from './devices-card'
import { KeysCard } from './keys/keys-card'
import { NotificationsCard } from './notifications/notifications-card'
import { ProfileCard } from './profile-card'
import { SecurityCard } from './security-card'
import { type AccountFacts, SettingsProvider } from './settings-context'
import { SettingsHeader } from './settings-header'
import { DataCard } from './your-data/data-card'

type Props = {
  /** Null where they cannot be read just now. */
  facts: AccountFacts | null
  /** Error code of a redirect back from a provider. */
  error?: string
}

/** The account: profile, security, devices, notifications, models, keys, data, and its end. */
export function SettingsScreen({ facts, error }: Props) {
  const words = useMessages(accountMessages)
  const signInWords = useMessages(signInMessages)
  const isAlive = useIsAlive()
  const [ended, setEnded] = useState<LeftHere | null>(null)

  if (ended) {
    const { doneTitle, done, goOn } = words.danger
    return (
      <Sheet title={doneTitle} text={done[ended]}>
        <LinkButton href={ended === 'kept' ? '/resumes' : '/'} look="primary">
          {goOn}
        </LinkButton>
      </Sheet>
    )
  }

  const failure = providerErrorWords(error, signInWords)
  return (
    <div className="min-h-dvh bg-desk pb-16">
      <SettingsHeader />
      <div className="mx-auto grid max-w-[64rem] gap-x-8 px-4 sm:px-6 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <h1 className="pt-7 pb-4 text-2xl lg:col-start-2">{words.settings.title}</h1>
        {facts && <SettingsNav />}
        <main className="flex min-w-0 flex-col gap-4 lg:col-start-2">
          <OutageBanner part="mail" />
          <FormMessage>{failure}</FormMessage>
          {facts ? (
            <SettingsProvider facts={facts}>
              {/* A button that comes before its code would take a press and do nothing. */}
              <fieldset disabled={!isAlive} className="flex min-w-0 flex-col gap-4">
                <ProfileCard />
                <SecurityCard />
                <DevicesCard />
                <NotificationsCard />
                <AiCard />
                <KeysCard />
                <DataCard />
                <DangerCard onDeleted={setEnded} />
              </fieldset>
            </SettingsProvider>
          ) : (
            <div className="flex flex-col items-start gap-4">
              <FormMessage>{words.settings.loadFailed}</FormMessage>
              <LinkButton href="/settings" look="outline">
                {words.settings.retry}
              </LinkButton>
            </div>
          )}
        </main>
      </div>
    </div>
  )
}

/** The parts, for a screen that has room beside them. */
function SettingsNav() {
  const words = useMessages(accountMessages)
  const titles = {
    ai: useMessages(aiMessages).settings.title,
    keys: useMessages(apiKeyMessages).title,
    notifications: useMessages(notificationMessages).title,
    data: useMessages(accountData).title,
  }
  const parts = [
    'profile',
    'security',
    'devices',
    'notifications',
    'ai',
    'keys',
    'data',
    'danger',
  ] as const
  return (
    <nav
      aria-label={words.settings.navigation}
      className="max-lg:hidden lg:sticky lg:top-20 lg:row-start-2 lg:self-start"
    >
      <ul className="flex flex-col gap-0.5">
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className={`flex min-h-9 items-center rounded-control px-3 py-1.5 no-underline hover:bg-panel ${part === 'danger' ? 'text-del' : 'text-soft hover:text-ink'}`}
            >
              {part in titles
                ? titles[part as keyof typeof titles]
                : words[part as Exclude<typeof part, keyof typeof titles>].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
