'use client'

import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { ai as aiMessages, wording as wordingMessages } from '@/lib/messages/areas'

/** Why a model gave nothing, in plain words; a code of a newer server has words, too. */
export function ModelFailure({ code }: { code: string }) {
  const { errors } = useMessages(aiMessages)
  const { failed } = useMessages(wordingMessages)
  const known: Record<string, string | undefined> = { ...errors, ...failed }
  return (
    <Banner tone="error" className="mt-3 rounded-card">
      {known[code] ?? failed.other}
    </Banner>
  )
}
