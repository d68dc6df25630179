import type { ComponentType } from 'react'

type Pane = ComponentType<{ className?: string }>

/** Parts of the editor that depend on the kind of document. */
export type EditorParts = {
  /** Its name with the menu of actions on it. */
  Menu: ComponentType
  Write: Pane
  Design: Pane
  /** Null for a letter, which has no checks. */
  Check: Pane | null
}
