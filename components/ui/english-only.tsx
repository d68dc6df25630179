import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { isEnglishLocale } from '@/lib/messages/locales'
import { MessagesProvider, useInterfaceLocale } from './messages'

/**
 * Shows a part of a page in English whatever the interface language is, and marks its language (WCAG 2.2, 3.1.2): for
 * the areas of the group `administration` in lib/messages/areas.ts.
 */
export function EnglishOnly({ children }: { children: ReactNode }) {
  const locale = useInterfaceLocale()
  const isEnglish = isEnglishLocale(locale)
  const shown = isEnglish ? locale : 'en'
  const marks = isEnglish ? {} : { lang: 'en', dir: 'ltr' }
  return (
    <div className="contents" {...marks}>
      <I18nProvider locale={isEnglish ? locale : 'en-GB'}>
        <MessagesProvider locale={shown}>{children}</MessagesProvider>
      </I18nProvider>
    </div>
  )
}
