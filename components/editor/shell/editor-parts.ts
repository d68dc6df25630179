import type { ComponentType } from 'react'

/** What differs between the kinds of documents. One object for as long as the page lives. */
export type EditorParts = {
  /** The name of the document and what concerns it as a whole. */
  Menu: ComponentType
  Navigation: ComponentType<{ className?: string }>
  Form: ComponentType<{ className?: string }>
  Design: ComponentType<{ className?: string }>
  /** What a part of the form is called. */
  SectionName: ComponentType<{ section: string }>
}
