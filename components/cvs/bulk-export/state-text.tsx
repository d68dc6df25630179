import { useEffect, useRef } from 'react'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { useMessages } from '@/components/ui/messages'
import type {
  BulkDownloadFailure,
  BulkDownloadState,
} from '@/lib/browser/import-export/bulk-exports/bulk-download'
import {
  accountData as accountDataMessages,
  bulkExport as bulkMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'

/** Shows progress or failure of the download. Receives the focus when the buttons change. */
export function StateText({ state }: { state: BulkDownloadState }) {
  const messages = useMessages(bulkMessages)
  const packing = useMessages(accountDataMessages).export
  const { downloadSeveral } = useMessages(syncMessages)
  const sayFailure = useSayFailure()
  const status = useRef<HTMLParagraphElement>(null)
  const { kind } = state
  const shown = useRef(kind)
  useEffect(() => {
    if (shown.current === kind) return
    shown.current = kind
    status.current?.focus()
  }, [kind])

  const text = () => {
    if (state.kind === 'idle') return state.notice === null ? '' : packing[state.notice]
    if (state.kind === 'done') {
      return [messages.ready, state.made.skipped > 0 && messages.skipped(state.made.skipped)]
        .filter(Boolean)
        .join(' ')
    }
    if (state.kind === 'making' && state.isUnreached) return packing.unreached
    const { progress } = state.kind === 'making' ? state.made : { progress: null }
    return progress ? packing.running(progress.done, progress.of) : packing.waiting
  }
  const failure = state.kind === 'sending' ? null : state.failure
  const progress = state.kind === 'making' ? state.made.progress : null
  return (
    <>
      <div className={kind === 'idle' && (text() || failure) ? 'mb-4' : ''}>
        <p ref={status} role="status" tabIndex={-1} className="tabular-nums outline-none">
          {text()}
        </p>
        {failure && (
          <p role="alert" className="mt-1 text-del text-sm">
            {sayFailure(failure)}
          </p>
        )}
      </div>
      {(kind === 'sending' || kind === 'making') && (
        <>
          <progress
            aria-label={downloadSeveral}
            className="mt-2 block h-2 w-full overflow-hidden rounded-full accent-pen"
            {...(progress ? { value: progress.done, max: progress.of } : {})}
          />
          <p className="mt-3 text-soft text-sm">{messages.leave}</p>
        </>
      )}
    </>
  )
}

function useSayFailure(): (failure: BulkDownloadFailure) => string {
  const messages = useMessages(bulkMessages)
  const packing = useMessages(accountDataMessages).export
  const sayOther = useShareFailure()
  const known: Partial<Record<BulkDownloadFailure, string>> = {
    'not-sent': messages.notSent,
    invalid: messages.notThere,
    'too-many-requests': messages.tooMany,
    failed: packing.failed,
    lost: packing.lost,
  }
  return (failure) => known[failure] ?? sayOther(failure)
}
