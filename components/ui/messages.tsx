'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type Catalogue, catalogueOf, type Locale } from '@/lib/messages/locales'

const LocaleContext = createContext<Locale>('en')

/** Gives every component below the interface language. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** The words of one area in the interface language. */
export function useMessages<A extends keyof Catalogue>(area: A): Catalogue[A] {
  return catalogueOf(useContext(LocaleContext))[area]
}

/** The interface language itself, for dates, numbers and direction. */
export function useInterfaceLocale(): Locale {
  return useContext(LocaleContext)
}
