import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { useJournal, useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { shell as shellMessages } from '@/lib/messages/areas'
import { Notice } from './notice'

/** Error page. Links load whole pages, so that no broken state is carried over; the backup code is loaded on demand. */
export function FailureNotice({ onRetry }: { onRetry: () => void }) {
  const messages = useMessages(shellMessages).failure
  const journal = useJournal()
  // If the browser denies storage, leaving this page loses its data.
  const isInMemory = useSaveState().kind === 'memory-only'
  const [state, setState] = useState<'idle' | 'preparing' | 'failed'>('idle')

  async function downloadCopy() {
    if (!journal || state === 'preparing') return
    setState('preparing')
    try {
      const { downloadEverything } = await import('./download-everything')
      await downloadEverything(journal)
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <Notice title={messages.title} text={isInMemory ? messages.textInMemory : messages.text}>
      <Button look="primary" size="large" onPress={onRetry}>
        {messages.retry}
      </Button>
      <Button look="outline" size="large" onPress={() => void downloadCopy()}>
        {state === 'preparing' ? messages.preparing : messages.download}
      </Button>
      {!isInMemory && (
        <>
          <Button look="outline" size="large" onPress={() => void reloadSafely()}>
            {messages.reload}
          </Button>
          <LinkButton href="/cvs" look="outline">
            {messages.yourCvs}
          </LinkButton>
        </>
      )}
      <p role="status" className="basis-full text-soft empty:hidden">
        {state === 'failed' && messages.downloadFailed}
      </p>
    </Notice>
  )
}
