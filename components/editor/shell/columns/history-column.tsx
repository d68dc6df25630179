'use client'

import { useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { downloadPdf } from '@/lib/browser/paper/paper-actions'
import { editor as editorMessages, history as historyMessages } from '@/lib/messages/areas'
import { documentFileName } from '@/lib/resume/text/file-name'
import type { VersionHost } from '../../history/use-version-actions'
import { VersionPanel } from '../../history/version-panel'
import { useServerPdf } from '../../state/use-server-pdf'
import { SideColumn } from './side-column'
import { SideSheet } from './side-sheet'

function useHost(isReader: boolean): VersionHost {
  const { session, runWithUndo } = useAnyEditor()
  const documentId = useAnyDraft((document) => document.id)
  const makeOnServer = useServerPdf()
  const { fileNames } = useMessages(editorMessages)
  return useMemo(
    () => ({
      documentId,
      isReader,
      session,
      async downloadPdf(version) {
        const bytes = await makeOnServer(version)
        const { kind } = session.document()
        if (bytes) downloadPdf(bytes, documentFileName(session.document(), fileNames[kind], 'pdf'))
      },
      restore(document, notice) {
        if (document.kind !== session.document().kind) return
        runWithUndo(({ id }) => ({ document: { ...document, id }, focus: null }), notice)
      },
    }),
    [documentId, isReader, session, runWithUndo, makeOnServer, fileNames],
  )
}

type Props = { isReader: boolean }

/** Versions beside the form. */
export function HistoryColumn({ isReader, opener }: Props & { opener: Element | null }) {
  const { view } = useAnyEditor()
  const messages = useMessages(historyMessages)
  const host = useHost(isReader)
  const close = () => view.set({ side: null })
  return (
    <SideColumn label={messages.title} opener={opener} onClose={close} className="w-80">
      <VersionPanel host={host} onClose={close} />
    </SideColumn>
  )
}

/** Versions as a sheet on a phone. */
export function HistorySheet({ isReader }: Props) {
  const { view } = useAnyEditor()
  const messages = useMessages(historyMessages)
  const host = useHost(isReader)
  const close = () => view.set({ side: null })
  return (
    <SideSheet label={messages.title} onClose={close}>
      <VersionPanel host={host} onClose={close} />
    </SideSheet>
  )
}
