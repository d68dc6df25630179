import type { Ref } from 'react'

type Props = {
  /** A button beside it opens the picker by `click()`. */
  ref: Ref<HTMLInputElement>
  accept: string
  label: string
  isMultiple?: boolean
  /** Not called without a file. */
  onFiles: (files: File[]) => void
}

/** Hidden file input of a button; not in the tab order, as the button is. */
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
        // Allows choosing the same file again.
        event.target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
}
