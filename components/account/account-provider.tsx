'use client'

import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { MessagesProvider } from '@/components/ui/messages'
import { useDocumentLocale } from '../site/interface-locale'
import { useFragmentEntries } from '../site/use-fragment-entries'

/**
 * Provides the interface language to the account pages. No CV is written here, so no journal and no engine
 * are loaded before they are needed.
 */
export function AccountProvider({ children }: { children: ReactNode }) {
  useFragmentEntries()
  const locale = useDocumentLocale()
  return (
    <I18nProvider locale={locale}>
      <MessagesProvider locale={locale}>{children}</MessagesProvider>
    </I18nProvider>
  )
}
