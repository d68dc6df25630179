'use client'

import { Download } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { usePaperActions } from './use-paper-actions'

/** The one primary action: the PDF as it is on the screen. */
export function DownloadButton() {
  const messages = useMessages('editor')
  const { isReady, download } = usePaperActions()
  const id = useId()
  return (
    <span title={isReady ? undefined : messages.downloadNeedsWords} className="shrink-0">
      <Button
        look="primary"
        isDisabled={!isReady}
        aria-label={messages.download}
        aria-describedby={isReady ? undefined : id}
        onPress={() => void download()}
      >
        <Download aria-hidden="true" />
        <span className="max-md:hidden">{messages.download}</span>
        <span className="md:hidden">{messages.downloadShort}</span>
      </Button>
      {!isReady && (
        <span id={id} className="sr-only">
          {messages.downloadNeedsWords}
        </span>
      )}
    </span>
  )
}
