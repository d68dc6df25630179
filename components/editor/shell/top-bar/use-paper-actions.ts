import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import type { EditorView, PdfPurpose } from '@/components/document/editor/view-store'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { hasNameOrEntry } from '@/lib/browser/editing/places'
import type { PaperError, PrintedDocument } from '@/lib/browser/paper/paper'
import { canSharePdf, downloadPdf, printPdf, sharePdf } from '@/lib/browser/paper/paper-actions'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { useSync } from '@/lib/browser/sync/use-sync'
import { editor as editorMessages, preview as previewMessages } from '@/lib/messages/areas'
import { countExampleLines } from '@/lib/resume/examples/compose-example'
import { documentFileName } from '@/lib/resume/text/file-name'
import { missingLetters } from '@/lib/resume/text/missing-letters'
import { checkSaved } from '../../readback/check-saved'
import { useExplainFailure } from '../../state/use-explain-failure'
import { useServerPdf } from '../../state/use-server-pdf'
import { offerNextSteps } from '../../steps/offer-next-steps'

/** Returns whether the engine could not run in this browser, so that the server may render instead. */
const isEngineGone = ({ code }: PaperError) =>
  code === 'engine-crashed' || code === 'deadline-passed'

/** Documents of which it was said since the page opened what is not in their file. */
const saidOf = new Set<string>()

/**
 * Returns download, print and share: of the preview's own bytes, or, if this browser cannot run the engine, of the
 * server's, which are equal.
 */
export function usePaperActions() {
  const paper = usePaperOfEditor()
  const messages = useMessages(editorMessages)
  const isReady = useAnyDraft(hasNameOrEntry)
  const { session, view, goTo, example, print: store } = useAnyEditor()
  const explain = useExplainFailure()
  const { showText } = useMessages(previewMessages)
  const drawOnServer = useServerPdf()
  const isGuest = useNamespace() === 'guest'
  const locale = useInterfaceLocale()
  const sync = useSync()

  /** Explains why there is no PDF, and opens the text that caused it. */
  function say(error: PaperError) {
    const { address } = error
    showToast({
      text: explain(error),
      ...(address && { action: { label: showText, onAction: () => goTo(address) } }),
    })
  }

  /** A guest's document leaves the device, which needs consent. */
  function askServer(purpose: PdfPurpose) {
    if (!isGuest || !hasAccounts || view.get().mayServerDraw) return makeOnServer(purpose)
    view.set({ overlay: 'server-pdf', pdfPurpose: purpose })
  }

  async function makeOnServer(purpose: PdfPurpose): Promise<void> {
    const bytes = await drawOnServer()
    if (!bytes) return
    if (purpose === 'print') return print(bytes)
    const document = session.document()
    downloadPdf(bytes, documentFileName(document, messages.fileNames[document.kind], 'pdf'))
    void noteSent()
    offerNextSteps({ session, view })
  }

  async function withPdf(
    action: (bytes: Uint8Array<ArrayBuffer>, fileName: string, printed: PrintedDocument) => unknown,
    purpose: PdfPurpose | null = null,
  ): Promise<void> {
    const result = await paper.current()
    if (!result.ok) return purpose && isEngineGone(result) ? askServer(purpose) : say(result)
    await action(
      result.rendered.bytes,
      documentFileName(result.document, messages.fileNames[result.document.kind], 'pdf'),
      result,
    )
  }

  /** Says once for a document that lines of its example are not in the file. */
  function sayExample() {
    const composed = example.composed()
    const { id } = session.document()
    if (!composed || saidOf.has(id)) return
    saidOf.add(id)
    showToast({ text: messages.example.lines(countExampleLines(composed)) })
  }

  /** Says once for a letter that its struck sentences are not in the file. */
  function sayStruck() {
    const { struck } = store.get()
    const { id } = session.document()
    if (struck === 0 || saidOf.has(id)) return
    saidOf.add(id)
    showToast({ text: messages.struckLeftOut(struck) })
  }

  /** Asks once, before letters that no font has are missing from what is sent; returns whether it asked. */
  function asksForLetters(
    { rendered }: PrintedDocument,
    sending: NonNullable<EditorView['sending']>,
  ): boolean {
    if (view.get().hasToldLetters || missingLetters(rendered.missing).length === 0) return false
    view.set({ overlay: 'missing-letters', sending, hasToldLetters: true })
    return true
  }

  // Versions of downloaded states are permanent.
  const noteSent = () => sync?.checkpoint(session.document().id, 'download')
  const download = (): Promise<void> =>
    withPdf((bytes, fileName, printed) => {
      if (asksForLetters(printed, { purpose: 'download', go: () => void download() })) return
      downloadPdf(bytes, fileName)
      sayExample()
      sayStruck()
      noteSent()
      offerNextSteps({ session, view })
      void checkSaved(printed, view, locale)
    }, 'download')
  async function print(bytes: Uint8Array<ArrayBuffer>) {
    if ((await printPdf(bytes)) !== 'blocked') return
    showToast({
      text: messages.printBlocked,
      action: { label: messages.download, onAction: () => void download() },
    })
  }
  const share = (): Promise<void> =>
    withPdf(async (bytes, fileName, printed) => {
      if (asksForLetters(printed, { purpose: 'share', go: () => void share() })) return
      const outcome = await sharePdf(bytes, fileName)
      if (outcome === 'shared') noteSent()
      if (outcome === 'failed') {
        showToast({
          text: messages.shareFailed,
          action: { label: messages.download, onAction: () => void download() },
        })
      }
    })
  return {
    /** False if there is nothing to send: no name, no entry. */
    isReady,
    canShare: canSharePdf(),
    makeOnServer,
    download,
    print: () => withPdf(print, 'print'),
    share,
  }
}
