'use client'

import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

/** Returns the sentence that the person may only read, or read and comment, in this workspace; null where they may write or it is not known. */
export function useReadOnlyText(): string | null {
  const words = useMessages(spaceMessages)
  const { known, canWrite, canComment } = useSpace()
  if (!known || canWrite) return null
  const role = messageForCode(known.role, words.roles, known.role)
  return canComment ? words.mayComment(role) : words.readOnly(role)
}
