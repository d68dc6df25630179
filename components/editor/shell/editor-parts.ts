import type { ComponentType } from 'react'

/** Components that differ by kind of document. A stable object. */
export type EditorParts = {
  /** Menu with the name of the document. */
  Menu: ComponentType
  Navigation: ComponentType<{ className?: string }>
  Form: ComponentType<{ className?: string }>
  Design: ComponentType<{ className?: string }>
  /** Shows the name of a section of the form. */
  SectionName: ComponentType<{ section: string }>
}
