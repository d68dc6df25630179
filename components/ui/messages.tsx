'use client'

import { createContext, type ReactNode, use } from 'react'
import type { Area } from '@/lib/messages/areas'
import { findAwaited, findWords, loadWords } from '@/lib/messages/loaded-words'
import type { Locale } from '@/lib/messages/locales'

const LocaleContext = createContext<Locale>('en')

/** Gives every component below the interface language. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** The texts of one area in the interface language. Waits (in Suspense) where they are not here yet. */
export function useMessages<Words extends object>(area: Area<Words>): Words {
  const locale = use(LocaleContext)
  // React renders a component that waited once more, and has to meet the same promise there.
  const awaited = findAwaited(area, locale)
  return awaited ? use(awaited) : (findWords(area, locale) ?? use(loadWords(area, locale)))
}

/** The interface language itself, for dates, numbers and direction. */
export function useInterfaceLocale(): Locale {
  return use(LocaleContext)
}
