import type { ComponentProps } from 'react'
import { Button } from './button'

type Props = Omit<ComponentProps<typeof Button>, 'look' | 'size' | 'aria-disabled'> & {
  isBusy: boolean
}

/** Small button of a row in a list. It stays focusable while it is busy. */
export function RowButton({ isBusy, ...rest }: Props) {
  return <Button look="quiet" size="small" aria-disabled={isBusy || undefined} {...rest} />
}
