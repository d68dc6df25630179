'use client'

import { canSharePdf, downloadPdf, printPdf, sharePdf } from '@/components/preview/paper-actions'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { hasNameOrEntry } from '@/lib/browser/editing/places'
import { pdfFileName } from '@/lib/browser/paper/file-name'
import { useDraft } from '../state/editor-context'
import { usePaperOfEditor } from '../state/paper-context'

/** Download, print and share: always the preview's own bytes of the newest words. */
export function usePaperActions() {
  const paper = usePaperOfEditor()
  const messages = useMessages('editor')
  const isReady = useDraft(hasNameOrEntry)

  async function withPdf(
    action: (bytes: Uint8Array<ArrayBuffer>, fileName: string) => unknown,
  ): Promise<void> {
    const result = await paper.current()
    if (!result.ok) {
      showToast({ text: messages.downloadFailed })
      return
    }
    await action(result.rendered.bytes, pdfFileName(result.document, messages.cvFileName))
  }

  const download = () => withPdf(downloadPdf)
  return {
    /** False while there is nothing to send: no name, no entry. */
    isReady,
    canShare: canSharePdf(),
    download,
    print: () =>
      withPdf(async (bytes) => {
        if ((await printPdf(bytes)) !== 'blocked') return
        showToast({
          text: messages.printBlocked,
          action: { label: messages.download, onAction: () => void download() },
        })
      }),
    share: () =>
      withPdf(async (bytes, fileName) => {
        if ((await sharePdf(bytes, fileName)) === 'failed') {
          showToast({
            text: messages.shareFailed,
            action: { label: messages.download, onAction: () => void download() },
          })
        }
      }),
  }
}
