import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useServiceWorkerUpdate } from '@/lib/browser/device/service-worker/use-service-worker-update'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { shell as shellMessages } from '@/lib/messages/areas'

const button =
  'inline-flex min-h-11 items-center rounded-control px-3 font-semibold underline-offset-4 hover:underline'

/**
 * Notice that a newer version is available. This page continues to work with its own files; the reload first finishes
 * pending writes. Hidden if the browser refuses storage, since a reload would lose data.
 */
export function UpdateNotice() {
  const messages = useMessages(shellMessages).update
  const isInMemory = useSaveState().kind === 'memory-only'
  const { hasUpdate, reload, dismiss } = useServiceWorkerUpdate(useInterfaceLocale())
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-4 max-md:bottom-16 print:hidden"
    >
      {hasUpdate && !isInMemory && (
        <div className="pointer-events-auto flex flex-wrap items-center gap-x-2 rounded-card bg-night py-1 ps-4 pe-2 text-on-night shadow-float">
          <span className="py-2">{messages.text}</span>
          <span className="flex">
            <button type="button" className={button} onClick={reload}>
              {messages.reload}
            </button>
            <button type="button" className={`${button} font-normal`} onClick={dismiss}>
              {messages.later}
            </button>
          </span>
        </div>
      )}
    </div>
  )
}
