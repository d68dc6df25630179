'use client'

import type { ReactElement, ReactNode } from 'react'
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components/Popover'

/** The look of everything that floats above the page. */
export const floatingBox =
  'overflow-auto rounded-card border border-line bg-panel text-ink shadow-float transition-opacity ' +
  'entering:opacity-0 exiting:opacity-0 outline-none'

type Props = {
  /** Trigger of the popover: one button. */
  trigger: ReactElement
  /** Its name for screen readers. */
  label: string
  placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top' | 'top start' | 'top end'
  className?: string
  /** Given a way to close. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside its button. Escape and a press outside close it. */
export function Popover({ trigger, label, placement, className, children }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        placement={placement ?? 'bottom start'}
        offset={6}
        containerPadding={12}
        className={`max-w-[calc(100vw-1.5rem)] ${floatingBox}`}
      >
        <Dialog aria-label={label} className={`outline-none ${className ?? 'p-4'}`}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
