'use client'

import { Download } from 'lucide-react'
import { ExplainedButton } from '@/components/ui/explained-button'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { usePaperActions } from './use-paper-actions'

/**
 * The one primary action: the PDF as it is on the screen. Before the first words it says why there
 * is none yet, to fingers and keyboards, too.
 */
export function DownloadButton() {
  const messages = useMessages(editorMessages)
  const { isReady, download } = usePaperActions()
  return (
    <ExplainedButton
      look="primary"
      className="shrink-0"
      reason={isReady ? null : messages.downloadNeedsWords}
      aria-label={messages.download}
      onPress={() => void download()}
    >
      <Download aria-hidden="true" />
      <span className="max-md:hidden">{messages.download}</span>
      <span className="md:hidden">{messages.downloadShort}</span>
    </ExplainedButton>
  )
}
