'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import { sync as syncMessages } from '@/lib/messages/areas'

/** Explains why the account refuses a CV, and what to do. */
export function RefusalWords({ code }: { code: RefusalCode }) {
  const words = useMessages(syncMessages)
  return (
    <>
      <h2 className="text-base">{words.refusedTitle}</h2>
      <p className="mt-1">{words.refused[code]}</p>
      {code === 'newer-version' && (
        <Button className="mt-3" onPress={() => void reloadSafely()}>
          {words.reload}
        </Button>
      )}
    </>
  )
}
