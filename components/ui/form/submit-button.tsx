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
}

/**
 * Submit button. While busy it keeps the focus and shows progress. Disabled before hydration: the browser would submit
 * the form itself, with its fields in the URL.
 */
export function SubmitButton({ children, isBusy, look = 'primary', size }: Props) {
  const { working } = useMessages(signInMessages)
  const isAlive = useIsAlive()
  return (
    <Button
      type="submit"
      look={look}
      size={size}
      isDisabled={!isAlive}
      aria-disabled={isBusy || undefined}
    >
      {isBusy ? working : children}
    </Button>
  )
}
