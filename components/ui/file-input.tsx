import type { Ref } from 'react'

type Props = {
  /** A button beside it opens the choice by its `click()`. */
  ref: Ref<HTMLInputElement>
  accept: string
  label: string
  isMultiple?: boolean
  /** Not called without a file. */
  onFiles: (files: File[]) => void
}

/** The choice of files behind a button: not in the order of the keyboard, for the button is. */
export function FileInput({ ref, accept, label, isMultiple = false, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      multiple={isMultiple}
      aria-label={label}
      tabIndex={-1}
      className="sr-only"
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        // The same file once more, corrected, is a choice, too.
        event.target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
}
