'use client'

import { memo } from 'react'
import { useView } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { basicsKey, letterKey } from '@/lib/browser/editing/places'
import { letter as letterMessages } from '@/lib/messages/areas'
import { DetailList } from '../sections/detail-list'
import { HeaderFields } from '../sections/header-fields'
import { ProfileList } from '../sections/profile-list'
import { FormFrame } from '../shell/columns/form-frame'
import { LetterFields } from './letter-fields'

/** Fields of the open part of a letter. */
export const LetterForm = memo(function LetterForm({ className }: { className?: string }) {
  const messages = useMessages(letterMessages)
  const section = useView((view) => view.section) ?? letterKey
  return (
    <FormFrame label={messages.form} section={section} className={className}>
      {section === basicsKey ? <SenderFields /> : <LetterFields />}
    </FormFrame>
  )
})

function SenderFields() {
  const messages = useMessages(letterMessages)
  return (
    <div className="flex flex-col gap-3">
      <h2 className="flex min-h-11 items-center text-xl max-md:sr-only">{messages.parts.basics}</h2>
      <p className="text-soft text-sm">{messages.senderHint}</p>
      <HeaderFields />
      <ProfileList />
      <DetailList />
    </div>
  )
}
