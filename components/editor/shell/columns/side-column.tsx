'use client'

import { type ReactNode, useRef } from 'react'
import { useEscape } from '@/components/ui/use-escape'
import { usePanelFocus } from '@/components/ui/use-panel-focus'

type Props = {
  label: string
  /** Button that opened it, if it was recorded before the panel's code was loaded. */
  opener: Element | null
  onClose: () => void
  className: string
  children: ReactNode
}

/** Panel beside form or paper: takes the focus, returns it, and closes on Escape. */
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
