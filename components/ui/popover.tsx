import type { ReactElement, ReactNode } from 'react'
import { ButtonContext } from 'react-aria-components/Button'
import type { PopoverBox, PopoverPlacement } from './popover-box'
import { useLateTrigger } from './use-late-trigger'

type Box = typeof PopoverBox

const loadBox = async (): Promise<Box> => (await import('./popover-box')).PopoverBox

type Props = {
  /** Button that opens it. */
  trigger: ReactElement
  /** Accessible name. */
  label: string
  placement?: PopoverPlacement
  className?: string
  /** Gets a function that closes it. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** Popover beside its button. Closes on Escape and a press outside. */
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
