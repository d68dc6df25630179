'use client'

import { createContext, type ReactNode, use } from 'react'
import type { Area } from '@/lib/messages/areas'
import { findAwaited, findWords, loadWords } from '@/lib/messages/loaded-words'
import type { Locale } from '@/lib/messages/locales'

const LocaleContext = createContext<Locale>('en')

/** Provides the interface language. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** Returns the messages of an area in the interface language. Suspends until they are loaded. */
export function useMessages<Words extends object>(area: Area<Words>): Words {
  const locale = use(LocaleContext)
  // React renders a suspended component again, and needs the same promise then.
  const awaited = findAwaited(area, locale)
  return awaited ? use(awaited) : (findWords(area, locale) ?? use(loadWords(area, locale)))
}

/** Returns the interface language, for dates, numbers and direction. */
export function useInterfaceLocale(): Locale {
  return use(LocaleContext)
}
