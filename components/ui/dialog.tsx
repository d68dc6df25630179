import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { ui as uiMessages } from '@/lib/messages/areas'
import { IconButton } from './icon-button'
import { useInterfaceLocale, useMessages } from './messages'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  /** Maximum width of 28, 40 or 64 rem; on a phone always a bottom sheet. */
  size?: 'small' | 'medium' | 'large'
  /** Buttons at its end, the primary one last. */
  actions?: ReactNode
  children: ReactNode
}

/** Style of the backdrop. */
export const behindDialog =
  'fixed inset-0 z-50 flex items-end justify-center bg-black/40 transition-opacity entering:opacity-0 exiting:opacity-0'

const widths = { small: 'sm:max-w-md', medium: 'sm:max-w-2xl', large: 'sm:max-w-5xl' }

/** Modal dialog; a bottom sheet on a phone. Closes on Escape and a press outside. */
export function Dialog({ isOpen, onOpenChange, title, size, actions, children }: Props) {
  const messages = useMessages(uiMessages)
  // A part of a page may have another language than the page.
  const locale = useInterfaceLocale()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      data-over-page
      className={`${behindDialog} sm:items-center sm:p-6`}
    >
      <Modal
        className={`flex max-h-[calc(100dvh-max(2rem,var(--notice-room,0px)+0.5rem))] w-full flex-col rounded-t-card border border-line bg-panel text-ink shadow-float transition-transform entering:translate-y-6 exiting:translate-y-6 sm:max-h-[calc(100dvh-2*max(1rem,var(--notice-room,0px)+0.5rem))] sm:rounded-b-card sm:entering:translate-y-2 sm:exiting:translate-y-2 ${widths[size ?? 'small']}`}
      >
        <AriaDialog
          lang={locale}
          dir={isRightToLeftLanguage(locale) ? 'rtl' : 'ltr'}
          className="flex min-h-0 flex-1 flex-col outline-none"
        >
          <div className="flex items-center justify-between gap-3 ps-5 pe-3 pt-3">
            <Heading slot="title" className="text-lg">
              {title}
            </Heading>
            <IconButton label={messages.close} onPress={() => onOpenChange(false)}>
              <X aria-hidden="true" />
            </IconButton>
          </div>
          <div className="min-h-0 flex-1 overflow-auto px-5 pt-2 pb-5">{children}</div>
          {actions && (
            <div className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">
              {actions}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
