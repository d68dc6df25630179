import { useMessages } from '@/components/ui/messages'
import { spaces as spaceMessages, sync as syncMessages } from '@/lib/messages/areas'

/** Returns the message for a failed share link request, by code. */
export function useShareFailure(): (code: string) => string {
  const { shareFailed } = useMessages(syncMessages)
  const { errors } = useMessages(spaceMessages)
  const known: Readonly<Record<string, string | undefined>> = { ...errors, ...shareFailed }
  return (code) => known[code] ?? shareFailed.failed
}
