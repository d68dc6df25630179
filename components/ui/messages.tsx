'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type Locale, translate } from '@/lib/messages/locales'

const LocaleContext = createContext<Locale>('en')

/** Gives every component below the interface language. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** The texts of one area, given in English, in the interface language. */
export function useMessages<Area extends object>(english: Area): Area {
  return translate(english, useContext(LocaleContext))
}

/** The interface language itself, for dates, numbers and direction. */
export function useInterfaceLocale(): Locale {
  return useContext(LocaleContext)
}
