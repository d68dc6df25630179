import type { Span } from '@/lib/resume/text/rich-text'
import type { TextSelection } from './dom-text'

/** State of the toolbar for the selection. */
export type MarkState = {
  hasSelection: boolean
  bold: boolean
  italic: boolean
  link: string | null
}

export const noMarks: MarkState = { hasSelection: false, bold: false, italic: false, link: null }

export type EditorOptions = {
  /** Stored form. */
  value: string
  selection: TextSelection
  /** Maximum characters of the stored form. */
  maximumLength: number
  /** Called for every change by the person, also inside a composition, with the caret after it. */
  onChange: (stored: string, caret: number) => void
  /** Called when a change is rejected because the field would be too long. */
  onRefuse: () => void
  /** Called when selection or marks may have changed. */
  onSelect: () => void
  /** Called for an arrow key on the first or last line; returns whether the caret left the field. */
  onLeave: (direction: 'up' | 'down') => boolean
}

/** Editor of one focused field. Offsets are those of the plain text. */
export type RichEditor = {
  spans: () => Span[]
  selection: () => TextSelection
  marks: () => MarkState
  isComposing: () => boolean
  /** Sets a value from outside, keeping the caret and an open composition. */
  setValue: (stored: string) => void
  /** Sets the selection and focuses. */
  select: (selection: TextSelection) => void
  /** Reads the browser's selection, which it reports with a delay. */
  readSelection: () => void
  /** Inserts plain text over the selection. */
  insertText: (text: string) => void
  /** Parses pasted HTML to text with marks; its blocks become lines. */
  spansOfHtml: (html: string) => Span[]
  toggle: (mark: 'bold' | 'italic') => void
  /** Links the selection, or the link around the caret, or else inserts `text` as a link; null removes the link. */
  setLink: (url: string | null, text: string) => void
  /** Leaves the element empty. */
  destroy: () => void
}

export type EditorModule = {
  mountEditor: (element: HTMLElement, options: EditorOptions) => RichEditor
}
