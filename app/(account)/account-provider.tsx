'use client'

import type { ReactNode } from 'react'
import { InterfaceLanguage } from '@/components/site/interface-language'
import { useFragmentEntries } from '@/components/ui/use-fragment-entries'
import { AccountMessages } from '@/dist/messages/with-account'
import type { Locale } from '@/lib/messages/locales'

/**
 * Provides the interface language to the account pages. No CV is written here, so no journal and no engine
 * are loaded before they are needed.
 */
export function AccountProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  useFragmentEntries()
  return (
    <InterfaceLanguage locale={locale}>
      <AccountMessages>{children}</AccountMessages>
    </InterfaceLanguage>
  )
}
