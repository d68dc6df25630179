'use client'

import { useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { downloadPdf } from '@/lib/browser/paper/paper-actions'
import { editor as editorMessages } from '@/lib/messages/areas'
import { documentFileName } from '@/lib/resume/text/file-name'
import { useServerPdf } from '../state/use-server-pdf'
import type { VersionHost } from './use-version-actions'
import { VersionPanel } from './version-panel'

/** Versions of the open document. */
export function OpenVersions({ isReader }: { isReader: boolean }) {
  const { session, runWithUndo } = useAnyEditor()
  const documentId = useAnyDraft((document) => document.id)
  const makeOnServer = useServerPdf()
  const { fileNames } = useMessages(editorMessages)
  const host = useMemo(
    (): VersionHost => ({
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
  return <VersionPanel host={host} />
}
