import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import {
  ai as aiMessages,
  spaces as spaceMessages,
  wording as wordingMessages,
} from '@/lib/messages/areas'

/** Explains why a model call failed; unknown codes get a general message. */
export function ModelFailure({ code }: { code: string }) {
  const { errors } = useMessages(aiMessages)
  const { failed } = useMessages(wordingMessages)
  const space = useMessages(spaceMessages)
  const known: Record<string, string | undefined> = { ...errors, ...space.errors, ...failed }
  return (
    <Banner tone="error" className="mt-3 rounded-card">
      {known[code] ?? failed.other}
    </Banner>
  )
}
