/** Command of the palette. */
export type Command = {
  id: string
  text: string
  shortcut?: string
  isDisabled?: boolean
  run: () => void
}
