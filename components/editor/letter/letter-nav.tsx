'use client'

import { Mail, User } from 'lucide-react'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { basicsKey, letterKey } from '@/lib/browser/editing/places'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { letter as letterMessages } from '@/lib/messages/areas'
import { NavButton } from '../shell/navigation/nav-button'

const CommentsButton = latePart(
  () => import('../comments/comments-button').then((file) => file.CommentsButton),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Navigation between the parts of a letter. */
export function LetterNav({ className }: { className?: string }) {
  const messages = useMessages(letterMessages)
  const isMember = useAccount().state.kind === 'signed-in'
  return (
    <nav aria-label={messages.navigation} className={`@container/nav ${className ?? ''}`}>
      <NavButton sectionKey={letterKey} name={messages.parts.letter} icon={Mail} />
      <NavButton sectionKey={basicsKey} name={messages.parts.basics} icon={User} />
      {isMember && <CommentsButton />}
    </nav>
  )
}
