'use client'

import { createContext, type ReactNode, use } from 'react'
import type { Area } from '@/lib/messages/areas'
import { findAwaited, findMessages, loadMessages } from '@/lib/messages/loaded-messages'
import type { Locale } from '@/lib/messages/locales'

const LocaleContext = createContext<Locale>('en')

/** Provides the interface language. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** Returns the messages of an area in the interface language. Suspends until they are loaded. */
export function useMessages<Messages extends object>(area: Area<Messages>): Messages {
  const locale = use(LocaleContext)
  // React renders a suspended component again, and needs the same promise then.
  const awaited = findAwaited(area, locale)
  return awaited ? use(awaited) : (findMessages(area, locale) ?? use(loadMessages(area, locale)))
}

/** Returns the interface language, for dates, numbers and direction. */
export function useInterfaceLocale(): Locale {
  return use(LocaleContext)
}
