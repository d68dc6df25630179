'use client'

import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'

type Props = {
  label: string
  error?: string
  autoFocus?: boolean
  /** A recovery code has letters, too, and no phone fills it in. */
  isRecovery?: boolean
}

/** A code that was sent, or that an app shows. Phones and browsers fill it in where they can. */
export function CodeField({ label, error, autoFocus, isRecovery }: Props) {
  return (
    <TextField
      name="code"
      label={label}
      error={error}
      autoFocus={autoFocus}
      autoComplete={isRecovery ? 'off' : 'one-time-code'}
      inputMode={isRecovery ? 'text' : 'numeric'}
      enterKeyHint="go"
      {...literalTyping}
      dir="ltr"
      maxLength={40}
    />
  )
}
