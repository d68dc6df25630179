import { Palette, Send, User } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useLetterDraft } from '@/components/document/editor/editor-context'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { basicsKey, recipientKey } from '@/lib/browser/editing/places'
import {
  application as applicationMessages,
  editor as editorMessages,
  letter as letterMessages,
} from '@/lib/messages/areas'
import { SectionFold } from '../../sections/section-fold'
import { DesignFields } from '../letter-design'
import { RecipientFields } from '../letter-fields'
import { SenderFields } from '../sender-fields'

export const settingsId = 'letter-settings'

const designKey = 'design'

/** Recipient, subject and date, design and sender of a letter, and the choice of another one. */
export function LetterSettings({ choice }: { choice: ReactNode }) {
  const messages = useMessages(letterMessages)
  const { design } = useMessages(editorMessages)
  const { openLetter } = useMessages(applicationMessages)
  const id = useLetterDraft((letter) => letter.id)
  const sender = useLetterDraft(({ content }) => content.basics.name)
  const subject = useLetterDraft(({ content }) => content.subject)
  return (
    <section id={settingsId} aria-label={messages.settings} className="mt-3 border-hair border-t">
      <SectionFold
        sectionKey={recipientKey}
        name={messages.recipientTitle}
        icon={Send}
        summary={subject}
      >
        <RecipientFields />
      </SectionFold>
      <SectionFold sectionKey={designKey} name={design} icon={Palette}>
        <DesignFields />
      </SectionFold>
      <SectionFold sectionKey={basicsKey} name={messages.parts.basics} icon={User} summary={sender}>
        <SenderFields />
      </SectionFold>
      <div className="flex flex-wrap items-end gap-3 border-hair border-b px-5 py-3">
        <div className="min-w-0 flex-1 basis-60">{choice}</div>
        <Link href={`/editor#${id}`} className={buttonLook()}>
          {openLetter}
        </Link>
      </div>
    </section>
  )
}
