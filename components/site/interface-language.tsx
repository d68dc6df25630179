import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { fetchLanguage, MessagesProvider, PageMessages } from '@/components/ui/messages'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { type Locale, toLocale } from '@/lib/messages/locales'

let asked: string | null | undefined

/** Returns the language requested by the URL at page load. */
function readAskedLocale(): string | null {
  if (asked === undefined) asked = new URLSearchParams(location.search).get('locale')
  return asked
}

const never = () => () => {}

/**
 * Returns the language to show: the document's, until the catalogue of another one chosen on this device is loaded.
 * Without a network the last one stays.
 */
function useShownLocale(ofDocument: Locale): Locale {
  const { settings } = useSettings()
  const askedFor = useSyncExternalStore(never, readAskedLocale, () => null)
  const wanted = toLocale(askedFor) ?? settings.locale ?? ofDocument
  const [shown, setShown] = useState(ofDocument)
  useEffect(() => {
    if (wanted === shown) return
    let isCurrent = true
    const show = () => {
      if (isCurrent) startTransition(() => setShown(wanted))
    }
    fetchLanguage(wanted).then(show, () => {})
    return () => {
      isCurrent = false
    }
  }, [wanted, shown])
  useEffect(() => {
    document.documentElement.lang = shown
    document.documentElement.dir = isRightToLeftLanguage(shown) ? 'rtl' : 'ltr'
  }, [shown])
  return shown
}

const baseGroups = ['base'] as const

type Props = {
  /** Language of the server-rendered document. */
  locale: Locale
  children: ReactNode
}

/** Provides the interface language for messages and React Aria, and follows this device's setting. */
export function InterfaceLanguage({ locale, children }: Props) {
  // A later server response in another language must not remount the page.
  const [ofDocument] = useState(locale)
  const shown = useShownLocale(ofDocument)
  return (
    <MessagesProvider locale={ofDocument}>
      <PageMessages groups={baseGroups}>
        <I18nProvider locale={shown}>
          <MessagesProvider locale={shown}>{children}</MessagesProvider>
        </I18nProvider>
      </PageMessages>
    </MessagesProvider>
  )
}
