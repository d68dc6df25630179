'use client'

import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

type Props = {
  /** The words shown on hover and on keyboard focus. Never the only place where they stand. */
  text: ReactNode
  /** Never shown: the control has its words beside it. */
  isDisabled?: boolean
  placement?: 'top' | 'end'
  /** One focusable control of React Aria. */
  children: ReactElement
}

/** Words that appear beside a control. Touch never shows them, so the control has its own name. */
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
