'use client'

import { canSharePdf, downloadPdf, printPdf, sharePdf } from '@/components/preview/paper-actions'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { hasNameOrEntry } from '@/lib/browser/editing/places'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { useSync } from '@/lib/browser/sync/use-sync'
import { editor as editorMessages } from '@/lib/messages/areas'
import { documentFileName } from '@/lib/resume/text/file-name'
import { checkSaved } from '../../readback/check-saved'
import { useAnyDraft, useAnyEditor } from '../../state/editor-context'
import { usePaperOfEditor } from '../../state/paper-context'

/** Download, print and share: always the preview's own bytes of the newest words. */
export function usePaperActions() {
  const paper = usePaperOfEditor()
  const messages = useMessages(editorMessages)
  const isReady = useAnyDraft(hasNameOrEntry)
  const { session, view } = useAnyEditor()
  const locale = useInterfaceLocale()
  const sync = useSync()

  async function withPdf(
    action: (bytes: Uint8Array<ArrayBuffer>, fileName: string, printed: PrintedDocument) => unknown,
  ): Promise<void> {
    const result = await paper.current()
    if (!result.ok) {
      showToast({ text: messages.downloadFailed })
      return
    }
    await action(
      result.rendered.bytes,
      documentFileName(result.document, messages.fileNames[result.document.kind], 'pdf'),
      result,
    )
  }

  // A downloaded state is stored as a version permanently.
  const noteSent = () => sync?.checkpoint(session.document().id, 'download')
  const download = () =>
    withPdf((bytes, fileName, printed) => {
      downloadPdf(bytes, fileName)
      noteSent()
      void checkSaved(printed, view, locale)
    })
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
        const outcome = await sharePdf(bytes, fileName)
        if (outcome === 'shared') noteSent()
        if (outcome === 'failed') {
          showToast({
            text: messages.shareFailed,
            action: { label: messages.download, onAction: () => void download() },
          })
        }
      }),
  }
}
