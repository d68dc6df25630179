/** Something that can be done in the editor, as the palette lists it. */
export type Command = {
  id: string
  text: string
  shortcut?: string
  isDisabled?: boolean
  run: () => void
}
