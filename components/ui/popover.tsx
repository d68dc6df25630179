'use client'

import type { ReactElement, ReactNode } from 'react'
import { ButtonContext } from 'react-aria-components/Button'
import type { PopoverBox, PopoverPlacement } from './popover-box'
import { useLateTrigger } from './use-late-trigger'

type Box = typeof PopoverBox

const loadBox = async (): Promise<Box> => (await import('./popover-box')).PopoverBox

type Props = {
  /** Trigger of the popover: one button. */
  trigger: ReactElement
  /** Its name for screen readers. */
  label: string
  placement?: PopoverPlacement
  className?: string
  /** Given a way to close. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside its button. Escape and a press outside close it. */
export function Popover({ trigger, label, placement, className, children }: Props) {
  const { anchor, button, asked, isOpen, open, onOpenChange } = useLateTrigger<Box, null>(
    'dialog',
    loadBox,
  )
  return (
    <>
      <ButtonContext value={{ ...button, onPress: () => open(null) }}>{trigger}</ButtonContext>
      {asked && (
        <asked.parts
          anchor={anchor}
          label={label}
          placement={placement ?? 'bottom start'}
          className={className ?? 'p-4'}
          isOpen={isOpen}
          onOpenChange={onOpenChange}
        >
          {children}
        </asked.parts>
      )}
    </>
  )
}
