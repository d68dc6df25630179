'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useSettings } from '@/lib/browser/settings/use-settings'
import { directionOf, type Locale, toLocale } from '@/lib/messages/locales'

let asked: string | null | undefined

/** The language that the address asked for when this page was loaded; it holds until the next load. */
function readAskedLocale(): string | null {
  if (asked === undefined) asked = new URLSearchParams(location.search).get('locale')
  return asked
}

const never = () => () => {}

/**
 * The interface language of this device, which the document follows. The server renders English for
 * everybody; the language of this device takes over as the page comes alive.
 */
export function useDocumentLocale(): Locale {
  const { settings } = useSettings()
  const askedLocale = useSyncExternalStore(never, readAskedLocale, () => null)
  const locale = toLocale(askedLocale ?? settings.locale)
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(locale)
  }, [locale])
  return locale
}
