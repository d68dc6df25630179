import { type ComponentProps, useId } from 'react'
import { Button } from './button'
import { Popover } from './popover'

type Props = ComponentProps<typeof Button> & {
  /** Why it is unavailable; null for an ordinary button. */
  reason: string | null
}

/**
 * Button that explains why it is unavailable. It stays focusable and pressable, so that the reason is available by
 * keyboard, touch and screen reader.
 */
export function ExplainedButton({ reason, ...button }: Props) {
  const id = useId()
  if (reason === null) return <Button {...button} />
  const { onPress: _, ...rest } = button
  return (
    <>
      <Popover
        label={reason}
        placement="bottom end"
        className="max-w-72 px-4 py-3"
        trigger={<Button {...rest} aria-disabled="true" aria-describedby={id} />}
      >
        {reason}
      </Popover>
      <span id={id} hidden>
        {reason}
      </span>
    </>
  )
}
