'use client'

import { signIn as signInMessages } from '@/lib/messages/areas'
import { Button } from '../button'
import type { ButtonLook } from '../button-look'
import { useMessages } from '../messages'
import { useIsAlive } from '../use-is-alive'

type Props = {
  children: string
  isBusy: boolean
  look?: ButtonLook
  size?: 'regular' | 'large'
  className?: string
}

/**
 * Sends a form. While it is under way it keeps the focus and says so. Until the page is alive it cannot be pressed: the
 * browser would send the form by itself, its fields in the address.
 */
export function SubmitButton({ children, isBusy, look = 'primary', size, className }: Props) {
  const { working } = useMessages(signInMessages)
  const isAlive = useIsAlive()
  return (
    <Button
      type="submit"
      look={look}
      size={size}
      className={className}
      isDisabled={!isAlive}
      aria-disabled={isBusy || undefined}
    >
      {isBusy ? working : children}
    </Button>
  )
}
