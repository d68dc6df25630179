'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { Select } from '@/components/ui/select'
import { language as languageMessages } from '@/lib/messages/areas'
import { isConfirmedLanguage } from '@/lib/messages/confirmed-language'
import { languageName } from '@/lib/messages/language-name'
import { toOffered } from '@/lib/messages/locales'
import { languageOptions, useChooseLanguage } from './use-choose-language'

const CorrectionDialog = latePart(
  () => import('./correction-dialog').then((file) => file.CorrectionDialog),
  ({ onClose }: { onClose: () => void }, retry) => (
    <NotFetchedNotice {...retry} onClose={onClose} />
  ),
)

/** Selects the interface language. */
export function LanguageSelect() {
  const messages = useMessages(languageMessages)
  const locale = useInterfaceLocale()
  const choose = useChooseLanguage()
  const [isCorrecting, setCorrecting] = useState(false)
  const isConfirmed = isConfirmedLanguage(locale)
  return (
    <div className="flex flex-col items-start gap-1">
      <Select
        label={messages.language}
        options={languageOptions}
        value={locale}
        onChange={(next) => void choose(toOffered(next) ?? 'en')}
        description={isConfirmed ? undefined : messages.unconfirmed(languageName(locale))}
        className="w-full"
      />
      {!isConfirmed && (
        <Button look="quiet" size="small" className="-ms-2.5" onPress={() => setCorrecting(true)}>
          {messages.suggest}
        </Button>
      )}
      {isCorrecting && <CorrectionDialog onClose={() => setCorrecting(false)} />}
    </div>
  )
}
