import { useCallback } from 'react'
import { useMessages } from '@/components/ui/messages'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import type { NextDeed } from '@/lib/resume/next-deed'

/** Returns the words of a next deed or wait, as in the list. */
export function useDeedText(): (deed: NextDeed) => string {
  const { deeds } = useMessages(applicationMessages)
  const { stages } = useMessages(applicationsMessages)
  return useCallback(
    (deed) => {
      if (deed.kind === 'closeGaps') return deeds.closeGaps(deed.count)
      return deed.kind === 'closed' ? stages.closed : deeds[deed.kind]
    },
    [deeds, stages],
  )
}
