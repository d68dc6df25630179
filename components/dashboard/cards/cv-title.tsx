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

/** Input to rename a CV: Enter or blur saves, Escape cancels. */
export function CvTitleField({ label, title, onDone, onCancel }: Props) {
  const [value, setValue] = useState(title)
  // Removing the input blurs it as well: only the first event counts.
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
