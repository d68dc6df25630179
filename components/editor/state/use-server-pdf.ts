import { useCallback } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { fetchPdf, packDocument } from '@/lib/browser/import-export/export/server-pdf'
import { uploadPictures } from '@/lib/browser/storage/photo/use-upload-files'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { currentWorkspace } from '@/lib/browser/sync/spaces/space-address'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useSendAll } from '../history/use-send-all'
import { type ProducedPdf, useProducePdf } from './produce-pdf'

/** Maximum requests while a PDF is being rendered elsewhere. */
const maxTries = 5

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000))

/** Polls while the PDF is being rendered by another process. */
async function askUntilMade(ask: () => Promise<ProducedPdf>): Promise<ProducedPdf> {
  for (let tries = 1; ; tries++) {
    const produced = await ask()
    const isMaking = !produced.ok && produced.code === 'unavailable' && produced.retryAfter
    if (!isMaking || tries === maxTries) return produced
    await pause(isMaking)
  }
}

/**
 * Returns a function that has the server render the open document or a version; reports a failure and returns null. An
 * account's document is uploaded first; a guest's is sent along, which needs consent.
 */
export function useServerPdf() {
  const { session, print } = useAnyEditor()
  const produce = useProducePdf()
  const sendAll = useSendAll(session)
  const namespace = useNamespace()
  const { serverPdf, downloadFailed } = useMessages(editorMessages)

  return useCallback(
    async (version: number | null = null): Promise<Uint8Array<ArrayBuffer> | null> => {
      const fail = (text = downloadFailed) => {
        showToast({ text })
        return null
      }
      if (!produce) return fail(hasAccounts ? undefined : serverPdf.none)
      const { id: documentId } = session.document()
      try {
        const ask = async () => {
          await print.get().settled()
          const printed = print.get().printed(session.document())
          // The server prints what is stored: of a letter, its struck sentences, too.
          if (namespace === 'guest' || (version === null && printed !== session.document())) {
            const form = await packDocument(printed)
            return form ? produce.sent(form) : ({ ok: false, code: 'too-large' } as const)
          }
          if (version === null && !((await sendAll()) && (await uploadPictures(namespace)))) {
            return null
          }
          return askUntilMade(() => produce.stored({ documentId, version }, currentWorkspace()))
        }
        const produced = await ask()
        if (produced?.ok) return 'bytes' in produced ? produced.bytes : await fetchPdf(produced.url)
        if (produced?.code === 'too-large') return fail(serverPdf.tooLarge)
        return fail(produced?.code === 'too-many-requests' ? serverPdf.busy : undefined)
      } catch {
        // No network, or a server action that the server no longer has.
        return fail()
      }
    },
    [session, print, produce, sendAll, namespace, serverPdf, downloadFailed],
  )
}
