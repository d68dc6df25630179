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
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** Panel of a popover. */
export function PopoverBox(props: Props) {
  const { anchor, label, placement, className, isOpen, onOpenChange, children } = props
  return (
    <Popover
      trigger="DialogTrigger"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement={placement}
      offset={6}
      containerPadding={12}
      className={`max-w-[calc(100vw-1.5rem)] ${floatingBox}`}
    >
      <Dialog aria-label={label} className={`outline-none ${className}`}>
        {typeof children === 'function' ? children(() => onOpenChange(false)) : children}
      </Dialog>
    </Popover>
  )
}
