import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { common as commonMessages, history as historyMessages } from '@/lib/messages/areas'

/** As on the server. */
const maxNameLength = 100

type Props = {
  name: string
  isBusy: boolean
  onSave: (name: string) => void
  onCancel: () => void
}

/** Form for the name of a version, such as its recipient. */
export function NameForm({ name, isBusy, onSave, onCancel }: Props) {
  const messages = useMessages(historyMessages)
  const { cancel } = useMessages(commonMessages)
  const [value, setValue] = useState(name)
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const given = value.trim()
        if (given === '' && name === '') onCancel()
        else if (!isBusy) onSave(given)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextField
        label={messages.name}
        description={messages.nameHint}
        placeholder={messages.nameExample}
        value={value}
        maxLength={maxNameLength}
        autoComplete="off"
        autoFocus
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" onPress={onCancel}>
          {cancel}
        </Button>
        <Button size="small" type="submit" look="primary" isDisabled={isBusy}>
          {messages.saveName}
        </Button>
      </div>
    </form>
  )
}
