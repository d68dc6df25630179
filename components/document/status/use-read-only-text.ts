import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

/**
 * Returns the message for read-only or comment-only roles in this workspace; null with write access or while unknown.
 */
export function useReadOnlyText(): string | null {
  const messages = useMessages(spaceMessages)
  const { known, canWrite, canComment } = useSpace()
  if (!known || canWrite) return null
  const role = messageForCode(known.role, messages.roles, known.role)
  return canComment ? messages.mayComment(role) : messages.readOnly(role)
}
