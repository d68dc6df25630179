import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { describedBy, FieldFrame, fieldBox } from '@/components/ui/field-frame'
import { useMessages } from '@/components/ui/messages'
import { literalTyping } from '@/components/ui/typing-help'
import { signIn as signInMessages } from '@/lib/messages/areas'

type Props = {
  name: string
  label: string
  /** `new-password` makes a password manager suggest one. */
  autoComplete: 'current-password' | 'new-password'
  description?: ReactNode
  error?: ReactNode
  autoFocus?: boolean
  /** Default: `go`, for the last field. */
  enterKeyHint?: 'next' | 'go'
}

/** Password input that can be revealed; hidden again on submit. */
export function PasswordField(props: Props) {
  const { name, label, autoComplete, description, error, autoFocus, enterKeyHint = 'go' } = props
  const messages = useMessages(signInMessages)
  const [isShown, setShown] = useState(false)
  const id = useId()
  const Icon = isShown ? EyeOff : Eye
  return (
    <FieldFrame controlId={id} label={label} description={description} error={error}>
      <div className="relative">
        <input
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          enterKeyHint={enterKeyHint}
          {...literalTyping}
          dir="ltr"
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked for this field
          autoFocus={autoFocus}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
          className={`${fieldBox} min-h-10.5 pe-12 pointer-coarse:min-h-11`}
        />
        <button
          type="button"
          aria-label={isShown ? messages.hidePassword : messages.showPassword}
          onClick={() => setShown(!isShown)}
          className="absolute end-0 inset-y-0 flex w-11 cursor-pointer items-center justify-center rounded-control text-soft hover:text-pen"
        >
          <Icon aria-hidden="true" className="size-4.5" />
        </button>
      </div>
    </FieldFrame>
  )
}
