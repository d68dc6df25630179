'use client'

import { useRef, useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { limits } from '@/lib/resume/resume-limits'

type Props = {
  label: string
  title: string
  onDone: (title: string) => void
  onCancel: () => void
}

/** The name of a CV while it is being changed: Enter or leaving keeps it, Escape does not. */
export function CvTitleField({ label, title, onDone, onCancel }: Props) {
  const [value, setValue] = useState(title)
  // A field that goes away loses the focus, too: only the first ending counts.
  const isOver = useRef(false)
  const end = (how: () => void) => {
    if (isOver.current) return
    isOver.current = true
    how()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        end(() => onDone(value.trim()))
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={value}
        maxLength={limits.line}
        autoComplete="off"
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setValue(event.currentTarget.value)}
        onBlur={() => end(() => onDone(value.trim()))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          end(onCancel)
        }}
      />
    </form>
  )
}
