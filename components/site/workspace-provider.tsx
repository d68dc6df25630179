'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { MessagesProvider } from '@/components/ui/messages'
import { JournalProvider } from '@/lib/browser/journal/use-journal'
import { useSettings } from '@/lib/browser/settings/use-settings'
import { directionOf, toLocale } from '@/lib/messages/locales'
import { UpdateNotice } from './update-notice'

/** Notices wait in their queue until this is here, so the first paint need not wait for it. */
const ToastArea = dynamic(() => import('@/components/ui/toast').then((file) => file.ToastArea), {
  ssr: false,
})

let asked: string | null | undefined

/** The language that the address asked for when this page was loaded; it holds until the next load. */
function readAskedLocale(): string | null {
  if (asked === undefined) asked = new URLSearchParams(location.search).get('locale')
  return asked
}

const never = () => () => {}

/**
 * What every workspace page stands on: the interface language, for our words and for React Aria's,
 * the journal of this device, and the notices. The server renders English for everybody; the
 * language of this device takes over as the page comes alive.
 */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const { settings } = useSettings()
  const askedLocale = useSyncExternalStore(never, readAskedLocale, () => null)
  const locale = toLocale(askedLocale ?? settings.locale)
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(locale)
  }, [locale])
  return (
    <I18nProvider locale={locale}>
      <MessagesProvider locale={locale}>
        <JournalProvider>
          {children}
          <UpdateNotice />
        </JournalProvider>
        <ToastArea />
      </MessagesProvider>
    </I18nProvider>
  )
}
