'use client'

import { type ReactNode, useEffect } from 'react'
import { AccountMenu } from '@/components/account/account-menu'
import { InterfaceLanguage } from '@/components/site/interface-language'
import { PaletteHost } from '@/components/spaces/palette-host'
import { Places } from '@/components/spaces/places'
import { HeaderContext } from '@/components/ui/app-header'
import { PageMessages } from '@/components/ui/messages'
import { useFocusHeirs } from '@/components/ui/use-focus-heirs'
import { useFragmentEntries } from '@/components/ui/use-fragment-entries'
import { useScreenKeyboard } from '@/components/ui/use-screen-keyboard'
import { watchClientErrors } from '@/lib/browser/client/client-errors'
import type { Locale } from '@/lib/messages/locales'

const accountGroups = ['account'] as const
const headerParts = { Places, Account: AccountMenu }

/**
 * Provides the interface language to the account pages. No CV is written here, so no journal and no engine
 * are loaded before they are needed.
 */
export function AccountProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  useEffect(watchClientErrors, [])
  useFragmentEntries()
  // Brings the focused field above it.
  useScreenKeyboard()
  useFocusHeirs()
  return (
    <InterfaceLanguage locale={locale}>
      <HeaderContext value={headerParts}>
        <PageMessages groups={accountGroups}>
          {children}
          <PaletteHost />
        </PageMessages>
      </HeaderContext>
    </InterfaceLanguage>
  )
}
