import type { Comment } from '@/lib/browser/client/answers/comment-answers'
import type { ReadbackReport } from '@/lib/browser/paper/readback/report'
import type { Zoom } from '@/lib/browser/paper/zoom'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { StateDialog } from '../status/data-state-line'

export type PaperTools = {
  /** Zooms in (1) or out (-1) by one step. */
  stepBy: (direction: 1 | -1) => void
  changeZoom: (zoom: Zoom) => void
  /** Shows or hides the handles of page breaks. */
  toggleBreaks: () => void
}

/** Parts of the design panel, in their order. */
export const designTabs = ['template', 'style', 'layout', 'page'] as const
export type DesignTab = (typeof designTabs)[number]

/** Purpose of a PDF that the server makes. */
export type PdfPurpose = 'download' | 'print'

/** View state of the editor: never stored, never part of the CV. */
export type EditorView = {
  /** The section whose fields are shown; null on a phone while the list of sections is shown. */
  section: string | null
  /** The part of the screen that a phone shows; a wide screen shows write or design beside the paper. */
  pane: 'write' | 'preview' | 'design'
  /** The part of the design panel that was chosen last. */
  designTab: DesignTab
  /** Entries that are unfolded. */
  openEntries: ReadonlySet<string>
  /** Entries whose seldom used fields were asked for. */
  fullEntries: ReadonlySet<string>
  overlay:
    | 'palette'
    | 'find'
    | 'samples'
    | 'keep-sent'
    | 'share'
    | 'export'
    | 'linkedin'
    | 'photo'
    | 'wording'
    | 'translation'
    | 'rename'
    | 'server-pdf'
    | null
  /** Purpose of the PDF that the server was asked for. */
  pdfPurpose: PdfPurpose
  /** A guest agreed that the server makes PDFs of this document. */
  mayServerDraw: boolean
  /** The dialog that the line about saving has opened. */
  stateDialog: StateDialog | null
  /** The section whose heading was asked for; others show it once it is not the usual one. */
  renamedSection: string | null
  /** The text that help is asked with. */
  wordingOf: FieldAddress | null
  /** The panel beside the form or the paper; on a phone over them. */
  side: 'history' | 'checks' | 'family' | 'comments' | null
  /** Comments on the document; empty until they were read. */
  comments: readonly Comment[]
  /** Actions of the buttons under the pages; null while no pages are in sight. */
  paperTools: PaperTools | null
  /** Facts that could not be read back from the last saved file; null if none are missing, or nothing is known. */
  readback: ReadbackReport | null
}

/** A small store outside React, so that only those who show a part of the view follow it. */
export type ViewStore = {
  get: () => EditorView
  set: (change: Partial<EditorView>) => void
  subscribe: (listener: () => void) => () => void
}

/** Makes the view of one open CV. */
export function createViewStore(section: string | null): ViewStore {
  let view: EditorView = {
    section,
    pane: 'write',
    designTab: 'template',
    openEntries: new Set(),
    fullEntries: new Set(),
    overlay: null,
    pdfPurpose: 'download',
    mayServerDraw: false,
    stateDialog: null,
    renamedSection: null,
    wordingOf: null,
    side: null,
    comments: [],
    paperTools: null,
    readback: null,
  }
  const listeners = new Set<() => void>()
  return {
    get: () => view,
    set(change) {
      view = { ...view, ...change }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** A set with one item more or less; the old one stays as it is. */
export function toggled(items: ReadonlySet<string>, item: string, isIn: boolean): Set<string> {
  const next = new Set(items)
  if (isIn) next.add(item)
  else next.delete(item)
  return next
}
