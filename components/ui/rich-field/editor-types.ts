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
  /** Characters that the stored form may have. */
  maximumLength: number
  /** Every change that the person makes, also inside a composition, and where the caret is then. */
  onChange: (stored: string, caret: number) => void
  /** A change was not made because the field would get too long. */
  onRefuse: () => void
  /** Selection or marks may be others now. */
  onSelect: () => void
  /** An arrow key on the first or last line; answers whether the caret went elsewhere. */
  onLeave: (direction: 'up' | 'down') => boolean
}

/** The live editor of one field. Offsets are those of the plain text. */
export type RichEditor = {
  spans: () => Span[]
  selection: () => TextSelection
  marks: () => MarkState
  isComposing: () => boolean
  /** Takes a value from outside, keeping the caret and an open composition. */
  setValue: (stored: string) => void
  /** Selects and takes focus. */
  select: (selection: TextSelection) => void
  /** Catches up with the browser's selection, which it reports a moment late. */
  readSelection: () => void
  /** Types plain text over the selection. */
  insertText: (text: string) => void
  /** Parses pasted HTML to its text with marks; a line break ends each of its blocks. */
  spansOfHtml: (html: string) => Span[]
  toggle: (mark: 'bold' | 'italic') => void
  /**
   * Links the selection, or the link around the caret, or else puts `text` there as a link; null
   * takes the link away.
   */
  setLink: (url: string | null, text: string) => void
  /** Leaves the element empty. */
  destroy: () => void
}

export type EditorModule = {
  mountEditor: (element: HTMLElement, options: EditorOptions) => RichEditor
}
