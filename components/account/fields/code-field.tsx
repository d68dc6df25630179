import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'

type Props = {
  label: string
  error?: string
  autoFocus?: boolean
  /** Recovery codes contain letters, and are not autofilled. */
  isRecovery?: boolean
}

/** Input for a one-time code from a mail or an authenticator app, autofilled where supported. */
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
