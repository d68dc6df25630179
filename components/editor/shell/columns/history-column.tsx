'use client'

import { useMemo } from 'react'
import type { VersionHost } from '@/components/history/use-version-actions'
import { VersionPanel } from '@/components/history/version-panel'
import { useMessages } from '@/components/ui/messages'
import { history as historyMessages } from '@/lib/messages/areas'
import { useAnyDraft, useAnyEditor } from '../../state/editor-context'
import { SideColumn } from './side-column'
import { SideSheet } from './side-sheet'

function useHost(isReader: boolean): VersionHost {
  const { session, runWithUndo } = useAnyEditor()
  const documentId = useAnyDraft((document) => document.id)
  return useMemo(
    () => ({
      documentId,
      isReader,
      session,
      restore(document, notice) {
        if (document.kind !== session.document().kind) return
        runWithUndo(({ id }) => ({ document: { ...document, id }, focus: null }), notice)
      },
    }),
    [documentId, isReader, session, runWithUndo],
  )
}

type Props = { isReader: boolean }

/** The versions beside the form. */
export function HistoryColumn({ isReader, opener }: Props & { opener: Element | null }) {
  const { view } = useAnyEditor()
  const words = useMessages(historyMessages)
  const host = useHost(isReader)
  const close = () => view.set({ side: null })
  return (
    <SideColumn label={words.title} opener={opener} onClose={close} className="w-80">
      <VersionPanel host={host} onClose={close} />
    </SideColumn>
  )
}

/** The same as a sheet over a phone's screen. */
export function HistorySheet({ isReader }: Props) {
  const { view } = useAnyEditor()
  const words = useMessages(historyMessages)
  const host = useHost(isReader)
  const close = () => view.set({ side: null })
  return (
    <SideSheet label={words.title} onClose={close}>
      <VersionPanel host={host} onClose={close} />
    </SideSheet>
  )
}
