import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import { sync as syncMessages } from '@/lib/messages/areas'

/** Explains why the account refuses a CV, and what to do. */
export function RefusalText({ code }: { code: RefusalCode }) {
  const messages = useMessages(syncMessages)
  return (
    <>
      <h2 className="text-base">{messages.refusedTitle}</h2>
      <p className="mt-1">{messages.refused[code]}</p>
      {code === 'newer-version' && (
        <Button className="mt-3" onPress={() => void reloadSafely()}>
          {messages.reload}
        </Button>
      )}
    </>
  )
}
