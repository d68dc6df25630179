import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import {
  ai as aiMessages,
  spaces as spaceMessages,
  wording as wordingMessages,
} from '@/lib/messages/areas'
import { useBusyUntil } from './use-busy-until'

type Props = {
  code: string
  /** Seconds after which a busy model takes requests again, if it said so. */
  retryAfter?: number | null | undefined
}

/** Explains why a model call failed; unknown codes get a general message. */
export function ModelFailure({ code, retryAfter = null }: Props) {
  const { errors } = useMessages(aiMessages)
  const sayBusy = useBusyUntil()
  const { failed } = useMessages(wordingMessages)
  const space = useMessages(spaceMessages)
  const known: Record<string, string | undefined> = { ...errors, ...space.errors, ...failed }
  return (
    <Banner tone="error" className="mt-3 rounded-card">
      {sayBusy(code, retryAfter) ?? known[code] ?? failed.other}
    </Banner>
  )
}
