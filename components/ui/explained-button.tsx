'use client'

import { type ComponentProps, useId } from 'react'
import { Button } from './button'
import { Popover } from './popover'

type Props = ComponentProps<typeof Button> & {
  /** Why it cannot be used yet and what to do about it; without one it is an ordinary button. */
  reason: string | null
}

/**
 * A button that says why it does nothing yet. It can be reached and pressed like any other, so the
 * reason is there for keyboard, touch and screen reader, too.
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
