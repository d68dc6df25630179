'use client'

import { useMemo } from 'react'
import { Modal, ModalOverlay, Dialog as SheetDialog } from 'react-aria-components/Modal'
import type { VersionHost } from '@/components/history/use-version-actions'
import { VersionPanel } from '@/components/history/version-panel'
import { useMessages } from '@/components/ui/messages'
import { history as historyMessages } from '@/lib/messages/areas'
import { useAnyDraft, useAnyEditor } from '../../state/editor-context'
import { SideColumn } from './side-column'

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
    <ModalOverlay
      isOpen
      onOpenChange={close}
      isDismissable
      data-over-page
      className="fixed inset-0 z-40 flex items-end bg-black/40 transition-opacity entering:opacity-0 exiting:opacity-0"
    >
      <Modal className="flex h-[calc(100dvh-max(2rem,var(--notice-room,0px)+0.5rem))] w-full flex-col rounded-t-card border border-line bg-well text-ink shadow-float transition-transform entering:translate-y-6 exiting:translate-y-6">
        <SheetDialog aria-label={words.title} className="flex min-h-0 flex-1 flex-col outline-none">
          <VersionPanel host={host} onClose={close} />
        </SheetDialog>
      </Modal>
    </ModalOverlay>
  )
}
