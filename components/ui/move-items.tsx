'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { MenuItem } from './menu'
import { useMessages } from './messages'

type Props = {
  /** Where the row is, and among how many. */
  index: number
  count: number
  /** Called with the index that the row gets once it has been removed from its old one. */
  onMove: (toIndex: number) => void
}

/** Items of a menu that move a row by one place; at the ends one of them is off. */
export function MoveItems({ index, count, onMove }: Props) {
  const messages = useMessages(uiMessages)
  return (
    <>
      <MenuItem
        text={messages.moveUp}
        icon={<ArrowUp aria-hidden="true" />}
        isDisabled={index <= 0}
        onAction={() => onMove(index - 1)}
      />
      <MenuItem
        text={messages.moveDown}
        icon={<ArrowDown aria-hidden="true" />}
        isDisabled={index >= count - 1}
        onAction={() => onMove(index + 1)}
      />
    </>
  )
}
