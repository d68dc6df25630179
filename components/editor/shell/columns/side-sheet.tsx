import type { ReactNode } from 'react'
import { Modal, ModalOverlay, Dialog as SheetDialog } from 'react-aria-components/Modal'

type Props = { label: string; onClose: () => void; children: ReactNode }

/** Panel as a sheet on a phone. */
export function SideSheet({ label, onClose, children }: Props) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={onClose}
      isDismissable
      data-over-page
      className="fixed inset-0 z-40 flex items-end bg-black/40 transition-opacity entering:opacity-0 exiting:opacity-0"
    >
      <Modal className="flex h-[calc(100dvh-max(2rem,var(--notice-room,0px)+0.5rem))] w-full flex-col rounded-t-card border border-line bg-well text-ink shadow-float transition-transform entering:translate-y-6 exiting:translate-y-6">
        <SheetDialog aria-label={label} className="flex min-h-0 flex-1 flex-col outline-none">
          {children}
        </SheetDialog>
      </Modal>
    </ModalOverlay>
  )
}
