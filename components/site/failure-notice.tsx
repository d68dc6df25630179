'use client'

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
  const words = useMessages(shellMessages).failure
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
    <Notice title={words.title} text={isInMemory ? words.textInMemory : words.text}>
      <Button look="primary" size="large" onPress={onRetry}>
        {words.retry}
      </Button>
      <Button look="outline" size="large" onPress={() => void downloadCopy()}>
        {state === 'preparing' ? words.preparing : words.download}
      </Button>
      {!isInMemory && (
        <>
          <Button look="outline" size="large" onPress={() => void reloadSafely()}>
            {words.reload}
          </Button>
          <LinkButton href="/resumes" look="outline">
            {words.yourCvs}
          </LinkButton>
        </>
      )}
      <p role="status" className="basis-full text-soft empty:hidden">
        {state === 'failed' && words.downloadFailed}
      </p>
    </Notice>
  )
}
