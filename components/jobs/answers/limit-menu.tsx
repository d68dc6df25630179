import { ChevronDown } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages, linkedIn } from '@/lib/messages/areas'

/** Limits that a person may choose; 0: none. */
const limits = [250, 500, 1_000, 4_000, 0] as const

type Props = {
  /** Length of the text in UTF-16 units, as `maxlength` counts. */
  length: number
  /** Null: none. */
  limit: number | null
  onLimit: (limit: number | null) => void
}

/** Counter of a text with the menu of its limit. */
export function LimitMenu({ length, limit, onLimit }: Props) {
  const { lengthOf } = useMessages(linkedIn)
  const { form } = useMessages(applicationMessages)
  return (
    <Menu
      label={form.limit}
      trigger={
        <Button look="quiet" size="small" className="-ms-2.5">
          {limit === null ? form.noLimit : lengthOf(length, limit)}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {limits.map((one) => (
        <MenuItem
          key={one}
          text={one === 0 ? form.noLimit : form.upTo(one)}
          onAction={() => onLimit(one === 0 ? null : one)}
        />
      ))}
    </Menu>
  )
}
