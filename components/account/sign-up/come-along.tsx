'use client'

import { FileText } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useGuestDocuments } from './use-guest-documents'

/** Tells what happens with the CVs of this device. One line from the start, so that the layout does not shift. */
export function ComeAlong() {
  const messages = useMessages(signInMessages).signUp
  const found = useGuestDocuments()
  return (
    <p className="mb-5 flex items-center gap-3 rounded-control bg-pen-wash px-3.5 py-2.5">
      <FileText aria-hidden="true" className="size-5 shrink-0 text-pen" />
      <span className="min-w-0 text-pretty">{sentence()}</span>
    </p>
  )

  function sentence() {
    // With letters and applications the sentence gives no number.
    if (found === null || found.others > 0) return messages.comeAlong
    return found.cvs === 0 ? messages.nothingYet : messages.countComesAlong(found.cvs)
  }
}
