import type { ComponentProps } from 'react'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useMessages } from '../messages'
import { TextField } from '../text-field'
import { literalTyping } from '../typing-help'

type Props = Omit<ComponentProps<typeof TextField>, 'name' | 'type' | 'label'> & {
  /** Default: the label of the sign-in address. */
  label?: string
}

/** Email input, which password managers treat as the user name. */
export function EmailField({ label, autoComplete = 'username', ...rest }: Props) {
  const { email } = useMessages(signInMessages)
  return (
    <TextField
      name="email"
      type="email"
      inputMode="email"
      dir="ltr"
      label={label ?? email}
      autoComplete={autoComplete}
      enterKeyHint="go"
      {...literalTyping}
      maxLength={254}
      {...rest}
    />
  )
}
