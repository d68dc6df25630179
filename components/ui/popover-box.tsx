'use client'

import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components/Popover'
import { floatingBox } from './floating-box'

export type PopoverPlacement =
  | 'bottom start'
  | 'bottom end'
  | 'bottom'
  | 'top'
  | 'top start'
  | 'top end'

type Props = {
  /** Element that the panel is positioned beside. */
  anchor: RefObject<Element | null>
  label: string
  placement: PopoverPlacement
  className: string
  onClose: () => void
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** An open popover. */
export function PopoverBox({ anchor, label, placement, className, onClose, children }: Props) {
  return (
    <Popover
      trigger="DialogTrigger"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement={placement}
      offset={6}
      containerPadding={12}
      className={`max-w-[calc(100vw-1.5rem)] ${floatingBox}`}
    >
      <Dialog aria-label={label} className={`outline-none ${className}`}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </Popover>
  )
}
