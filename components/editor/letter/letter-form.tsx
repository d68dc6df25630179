'use client'

import { memo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { basicsKey, letterKey } from '@/lib/browser/editing/places'
import { letter as letterMessages } from '@/lib/messages/en/letter'
import { DetailList } from '../sections/detail-list'
import { HeaderFields } from '../sections/header-fields'
import { ProfileList } from '../sections/profile-list'
import { useView } from '../state/editor-context'
import { LetterWords } from './letter-words'

/** The fields of the part of the letter that is open. */
export const LetterForm = memo(function LetterForm({ className }: { className?: string }) {
  const words = useMessages(letterMessages)
  const section = useView((view) => view.section) ?? letterKey
  return (
    <main
      key={section}
      aria-label={words.form}
      className={`scroll-thin min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-well ${className ?? ''}`}
    >
      <div className="@container mx-auto max-w-2xl px-4 pt-2 pb-24 sm:px-6 sm:pt-4">
        {section === basicsKey ? <SenderFields /> : <LetterWords />}
      </div>
    </main>
  )
})

function SenderFields() {
  const words = useMessages(letterMessages)
  return (
    <div className="flex flex-col gap-3">
      <h2 className="flex min-h-11 items-center text-xl max-md:sr-only">{words.parts.basics}</h2>
      <p className="text-soft text-sm">{words.senderHint}</p>
      <HeaderFields />
      <ProfileList />
      <DetailList />
    </div>
  )
}
