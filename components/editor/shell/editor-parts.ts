import type { ComponentType } from 'react'

/** Components that differ between the kinds of documents. The same object for the lifetime of the page. */
export type EditorParts = {
  /** The name of the document and what concerns it as a whole. */
  Menu: ComponentType
  Navigation: ComponentType<{ className?: string }>
  Form: ComponentType<{ className?: string }>
  Design: ComponentType<{ className?: string }>
  /** Shows the name of a section of the form. */
  SectionName: ComponentType<{ section: string }>
}
