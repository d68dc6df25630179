import { useRouter } from 'next/navigation'
import { fetchLanguage, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { accountMenu } from '@/lib/messages/areas'
import { isConfirmedLanguage } from '@/lib/messages/confirmed-language'
import { languageName } from '@/lib/messages/language-name'
import { interfaceLanguages, type Locale, type OfferedLanguage } from '@/lib/messages/locales'

type LanguageOption = { id: Locale; label: string }

const options = interfaceLanguages
  .map((id): LanguageOption => ({ id, label: languageName(id) }))
  .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))

/** Languages of the interface by their own names: those that a speaker has confirmed, and machine translations. */
export const languageOptions = {
  confirmed: options.filter(({ id }) => isConfirmedLanguage(id)),
  machine: options.filter(({ id }) => !isConfirmedLanguage(id)),
}

/** Stores the choice in the account, for mails and other devices. If that fails, it applies to this device. */
async function keepInAccount(language: OfferedLanguage): Promise<void> {
  const file = await import('@/lib/browser/client/notifications/notifications-api').catch(
    () => null,
  )
  await file?.createNotificationsApi().saveLanguage(language)
}

/**
 * Returns the function that sets the interface language of this device, and of the account if signed in. The catalogue is
 * loaded first: without a network the language does not change.
 */
export function useChooseLanguage(): (next: OfferedLanguage) => Promise<void> {
  const { languageNotFetched } = useMessages(accountMenu)
  const { changeSettings } = useSettings()
  const { state } = useAccount()
  const router = useRouter()
  return async (next) => {
    try {
      await fetchLanguage(next)
    } catch {
      showToast({ text: languageNotFetched })
      return
    }
    changeSettings({ locale: next })
    if (state.kind === 'signed-in') void keepInAccount(next)
    // The page title is rendered by the server.
    router.refresh()
  }
}
