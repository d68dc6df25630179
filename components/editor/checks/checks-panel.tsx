'use client'

import { useEditor } from '@/components/document/editor/editor-context'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { PanelHead } from '@/components/ui/panel-head'
import { useHasFormBesideChecks } from '@/components/ui/use-is-wide'
import { checkPanel } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { SideColumn } from '../shell/columns/side-column'
import { ChecksContent } from './checks-content'

/** Returns a function that opens a field, closing the panel first if it covers the form. */
function useGo(isCovered: boolean, close: () => void) {
  const { goTo } = useEditor()
  return (address: FieldAddress) => {
    if (!isCovered) return goTo(address)
    close()
    // After the panel has returned the focus to its opener.
    setTimeout(() => goTo(address), 0)
  }
}

/** Checks beside the pages; links keep them open while the form is visible. */
export function ChecksColumn({ opener }: { opener: Element | null }) {
  const { view } = useEditor()
  const { title } = useMessages(checkPanel)
  const close = () => view.set({ side: null })
  const go = useGo(!useHasFormBesideChecks(), close)
  return (
    <SideColumn label={title} opener={opener} onClose={close} className="w-84">
      <PanelHead title={title} onClose={close} />
      <div className="scroll-thin min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pt-1 pb-10">
        <ChecksContent onGo={go} />
      </div>
    </SideColumn>
  )
}

/** Checks as a sheet on a phone, with the pages. */
export function ChecksSheet() {
  const { view } = useEditor()
  const { title } = useMessages(checkPanel)
  const close = () => view.set({ side: null })
  const go = useGo(true, close)
  return (
    <Dialog isOpen onOpenChange={close} title={title} size="large">
      <ChecksContent onGo={go} hasPages />
    </Dialog>
  )
}
