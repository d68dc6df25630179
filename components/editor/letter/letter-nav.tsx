'use client'

import { Mail, User } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { basicsKey, letterKey } from '@/lib/browser/editing/places'
import { letter as letterMessages } from '@/lib/messages/areas'
import { NavButton } from '../shell/navigation/nav-button'

/** The parts of a letter. */
export function LetterNav({ className }: { className?: string }) {
  const words = useMessages(letterMessages)
  return (
    <nav aria-label={words.navigation} className={`@container/nav ${className ?? ''}`}>
      <NavButton sectionKey={letterKey} name={words.parts.letter} icon={Mail} />
      <NavButton sectionKey={basicsKey} name={words.parts.basics} icon={User} />
    </nav>
  )
}
