'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { fetchLanguage } from '@/components/ui/page-messages'
import { Select } from '@/components/ui/select'
import { showToast } from '@/components/ui/toast-queue'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { language as languageMessages } from '@/lib/messages/areas'
import { isConfirmedLanguage } from '@/lib/messages/confirmed-language'
import { languageName } from '@/lib/messages/language-name'
import {
  interfaceLanguages,
  type Locale,
  type OfferedLanguage,
  toOffered,
} from '@/lib/messages/locales'

const CorrectionDialog = latePart(
  () => import('./correction-dialog').then((file) => file.CorrectionDialog),
  ({ onClose }: { onClose: () => void }, retry) => (
    <NotFetchedNotice {...retry} onClose={onClose} />
  ),
)

const languages = interfaceLanguages
  .map((id): { id: Locale; label: string } => ({ id, label: languageName(id) }))
  .toSorted((one, other) => one.label.localeCompare(other.label))

/** Stores the choice in the account, for mails and other devices. If that fails, it applies to this device. */
async function keepInAccount(language: OfferedLanguage): Promise<void> {
  const file = await import('@/lib/browser/client/notifications/notifications-api').catch(
    () => null,
  )
  await file?.createNotificationsApi().saveLanguage(language)
}

/**
 * Selects the interface language of this device, and of the account if signed in. Its catalogue is loaded first:
 * without a network the language does not change.
 */
export function LanguageSelect() {
  const messages = useMessages(languageMessages)
  const locale = useInterfaceLocale()
  const { changeSettings } = useSettings()
  const { state: account } = useAccount()
  const router = useRouter()
  const [isCorrecting, setCorrecting] = useState(false)
  const isConfirmed = isConfirmedLanguage(locale)
  async function choose(next: OfferedLanguage) {
    try {
      await fetchLanguage(next)
    } catch {
      showToast({ text: messages.notFetched })
      return
    }
    changeSettings({ locale: next })
    if (account.kind === 'signed-in') void keepInAccount(next)
    // The page title is rendered by the server.
    router.refresh()
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <Select
        label={messages.language}
        options={languages}
        value={locale}
        onChange={(next) => void choose(toOffered(next) ?? 'en')}
        description={isConfirmed ? undefined : messages.unconfirmed(languageName(locale))}
        className="w-full"
      />
      {!isConfirmed && (
        <Button look="quiet" size="small" className="-ms-2.5" onPress={() => setCorrecting(true)}>
          {messages.suggest}
        </Button>
      )}
      {isCorrecting && <CorrectionDialog onClose={() => setCorrecting(false)} />}
    </div>
  )
}
