'use client'

import { type ReactNode, useRef } from 'react'
import { useEscape } from '@/components/ui/use-escape'
import { usePanelFocus } from '@/components/ui/use-panel-focus'

type Props = {
  label: string
  /** The button that opened it, where it was seen before the code of the panel was there. */
  opener: Element | null
  onClose: () => void
  className: string
  children: ReactNode
}

/** A panel beside the form or the paper: takes the focus, gives it back, and Escape closes it. */
export function SideColumn({ label, opener, onClose, className, children }: Props) {
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, opener)
  useEscape(onClose)
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className={`flex min-h-0 shrink-0 flex-col border-line border-s bg-well -outline-offset-2 ${className}`}
    >
      {children}
    </aside>
  )
}
