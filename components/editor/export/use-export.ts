import { useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { downloadBlob } from '@/lib/browser/import-export/backup/download-file'
import type { BlindCopy } from '@/lib/browser/import-export/export/blind-copy'
import { makeFile, makePicture } from '@/lib/browser/import-export/export/make-file'
import { signPdf } from '@/lib/browser/import-export/export/sign-pdf'
import { useSync } from '@/lib/browser/sync/use-sync'
import { editor as editorMessages, exportArea } from '@/lib/messages/areas'
import {
  type DocumentFormat,
  type ExportFormat,
  isPaged,
  type PagedFormat,
} from '@/lib/resume/file-formats'
import { isFitted } from '@/lib/resume/is-fitted'
import { documentFileName } from '@/lib/resume/text/file-name'
import { checkSaved } from '../readback/check-saved'
import { offerNextSteps } from '../steps/offer-next-steps'

export type ExportState = 'ready' | 'working' | 'failed'

/** Creates and saves files of the current CV. */
export function useExport(onSaved: () => void) {
  const { session, view, print } = useAnyEditor()
  const locale = useInterfaceLocale()
  const paper = usePaperOfEditor()
  const sync = useSync()
  const { fileNames } = useMessages(editorMessages)
  const word = fileNames[session.document().kind]
  const [state, setState] = useState<ExportState>('ready')

  /** @param page 0-based; for a picture */
  async function makePaged(
    format: PagedFormat,
    page: number,
    blind: BlindCopy | null,
    isSigned: boolean,
  ) {
    const result = blind ? { ok: true as const, ...blind } : await paper.current()
    if (!result.ok) throw new Error(`The PDF could not be made: ${result.code}`)
    const { rendered } = result
    if (format === 'pdf') {
      void checkSaved(result, view, locale)
      const { name } = session.document().content.basics
      const bytes = isSigned && !blind ? await signPdf(rendered.bytes, name) : rendered.bytes
      return new Blob([bytes], { type: 'application/pdf' })
    }
    return makePicture(rendered, Math.min(page, rendered.pages.length - 1))
  }

  /** Returns the fit of the current paper, if the CV is fitted to its pages. */
  async function findFit(blind: BlindCopy | null) {
    if (blind) return blind.rendered.fit
    if (!isFitted(session.document())) return undefined
    const result = await paper.current()
    return result.ok ? result.rendered.fit : undefined
  }

  /** Returns what a file is made of: what is printed, or, where the file can be opened again, all that is stored. */
  async function sourceOf(format: DocumentFormat, blind: BlindCopy | null) {
    if (blind || format === 'json') return blind?.document ?? session.document()
    await print.get().settled()
    return print.get().printed(session.document())
  }

  /**
   * @param blind anonymised copy to save instead of the CV
   * @param isSigned signs a PDF of the CV by the key of this device
   */
  async function save(
    format: ExportFormat,
    page: number,
    fileName: string,
    blind: BlindCopy | null,
    isSigned: boolean,
  ) {
    setState('working')
    try {
      const blob = isPaged(format)
        ? await makePaged(format, page, blind, isSigned)
        : await makeFile(await sourceOf(format, blind), format, word, await findFit(blind))
      downloadBlob(blob, fileName)
    } catch {
      setState('failed')
      return
    }
    // Versions of downloaded states are permanent.
    void sync?.checkpoint(session.document().id, 'download')
    onSaved()
    offerNextSteps({ session, view })
  }

  return {
    state,
    save,
    /** @param isBlind omits the person's name */
    nameOf: (extension: string, isBlind: boolean) =>
      isBlind ? `${word}.${extension}` : documentFileName(session.document(), word, extension),
  }
}

/** Returns the messages of the export dialog. */
export const useExportMessages = () => useMessages(exportArea)
