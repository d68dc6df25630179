import { ArrowDown, ArrowUp } from 'lucide-react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { MenuItem } from './menu'
import { useMessages } from './messages'

type Props = {
  /** Index of the row, and number of rows. */
  index: number
  count: number
  /** Called with the index that the row gets once it has been removed from its old one. */
  onMove: (toIndex: number) => void
}

/** Menu items that move a row up or down; disabled at the ends. */
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
