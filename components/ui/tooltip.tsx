'use client'

import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

type Props = {
  /** Shown on hover and keyboard focus. Must not be the only place of its content. */
  text: ReactNode
  /** Never shown, if the control has a visible label. */
  isDisabled?: boolean
  placement?: 'top' | 'end'
  /** One focusable control of React Aria. */
  children: ReactElement
}

/** Tooltip of a control. Touch never shows it, so the control needs an accessible name. */
export function Tooltip({ text, isDisabled, placement, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip
        offset={6}
        placement={placement}
        className="max-w-64 rounded-control bg-night px-2.5 py-1 text-on-night text-xs shadow-float transition-opacity entering:opacity-0 exiting:opacity-0"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
