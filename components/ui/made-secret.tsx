import { useEffect, useRef, useState } from 'react'
import { apiKeys as apiKeyMessages } from '@/lib/messages/areas'
import { Button } from './button'
import { useMessages } from './messages'
import { TextField } from './text-field'

type Props = {
  title: string
  text: string
  /** Label of the field with the secret. */
  label: string
  secret: string
  onKept: () => void
}

/** A new secret, shown only once, to copy. It stays on the page until the person confirms having stored it. */
export function MadeSecret({ title, text, label, secret, onKept }: Props) {
  const messages = useMessages(apiKeyMessages)
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  // The form that created it is gone: the key gets the focus, to be copied.
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret)
      setCopied(true)
    } catch {
      // Copying was refused: the key is selected, to be copied by keyboard.
      field.current?.select()
    }
  }

  return (
    <section
      aria-label={title}
      className="my-3 flex max-w-[30rem] flex-col gap-3.5 rounded-control border border-line bg-well p-4"
    >
      <div>
        <h3 className="font-semibold">{title}</h3>
        <p className="mt-1 text-pretty text-soft">{text}</p>
      </div>
      <TextField
        ref={field}
        label={label}
        value={secret}
        readOnly
        translate="no"
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onPress={() => void copy()}>
          {isCopied ? messages.copied : messages.copy}
        </Button>
        <Button onPress={onKept}>{messages.kept}</Button>
      </div>
    </section>
  )
}
