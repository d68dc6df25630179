'use client'

import { Download } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { ExplainedButton } from '@/components/ui/explained-button'
import { useMessages } from '@/components/ui/messages'
import type { PaperError } from '@/lib/browser/paper/paper'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useExplainFailure } from '../../state/use-explain-failure'
import { usePaperActions } from './use-paper-actions'

/** Returns the error if the newest text cannot be rendered anywhere until it changes; null if a retry may help. */
function useLastingError(): PaperError | null {
  const paper = usePaperOfEditor()
  const read = () => {
    const { status, error } = paper.state()
    const isLasting = error?.code === 'layout-failed' || error?.code === 'too-large'
    return status === 'failed' && isLasting ? error : null
  }
  return useSyncExternalStore(paper.subscribe, read, read)
}

/**
 * Primary action: downloads the PDF as on screen. Before the first word it explains why there is none, by touch and
 * keyboard too.
 */
export function DownloadButton() {
  const messages = useMessages(editorMessages)
  const { isReady, download } = usePaperActions()
  const explain = useExplainFailure()
  const error = useLastingError()
  return (
    <ExplainedButton
      look="primary"
      className="shrink-0"
      reason={isReady ? error && explain(error) : messages.downloadNeedsWords}
      aria-label={messages.download}
      onPress={() => void download()}
    >
      <Download aria-hidden="true" />
      <span className="max-md:hidden">{messages.download}</span>
      <span className="md:hidden">{messages.downloadShort}</span>
    </ExplainedButton>
  )
}
