'use client'

import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { MessagesProvider } from '@/components/ui/messages'
import { directionOf, toLocale } from '@/lib/messages/locales'
import { UpdateNotice } from './update-notice'

const subscribe = () => () => {}

/** The interface language asked for by the address, else the one kept on this device. */
function readLocale(): string | null {
  try {
    return (
      new URLSearchParams(location.search).get('locale') ?? localStorage.getItem('vitae.locale')
    )
  } catch {
    return null
  }
}

/**
 * Gives every workspace page the interface language, to our words and to React Aria's. The server
 * renders English for everybody; the language of this device takes over as the page comes alive.
 */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const locale = toLocale(useSyncExternalStore(subscribe, readLocale, () => null))
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(locale)
  }, [locale])
  return (
    <I18nProvider locale={locale}>
      <MessagesProvider locale={locale}>
        {children}
        <UpdateNotice />
      </MessagesProvider>
    </I18nProvider>
  )
}
