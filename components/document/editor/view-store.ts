import type { Comment } from '@/dist/answers/comment-answers'
import type { HintKind } from '@/lib/ai/checks/line-hints'
import { createListeners } from '@/lib/browser/client/listeners'
import type { GuideStation } from '@/lib/browser/editing/guide-stations'
import type { Zoom } from '@/lib/browser/paper/zoom'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { LaneFlag } from '../flags/flag-lane'
import type { StateDialog } from '../status/data-state-line'

export type PaperTools = {
  /** Zooms in (1) or out (-1) by one step. */
  stepBy: (direction: 1 | -1) => void
  changeZoom: (zoom: Zoom) => void
  /** Toggles the handles of page breaks. */
  toggleBreaks: () => void
}

/** Purpose of a PDF from the server. */
export type PdfPurpose = 'download' | 'print'

/** Flag of a finding beside the paper: name and title of the finding, and the number of its lines. */
export type Flag = LaneFlag & { finding: string; title: string; lines: number }

/** View state of the editor: never stored, never part of the CV. */
export type EditorView = {
  /** Open section of the form; null while all are closed. */
  section: string | null
  /** Mode of the editor: its pane; beside the paper on a wide screen. `preview` is the paper alone, on a phone. */
  pane: 'write' | 'design' | 'check' | 'preview'
  /** Question of the guided start, shown in place of the form; null for the form. */
  guide: GuideStation | null
  /** Expanded entries. */
  openEntries: ReadonlySet<string>
  /** Entries that show their rarely used fields. */
  fullEntries: ReadonlySet<string>
  overlay:
    | 'palette'
    | 'find'
    | 'keys'
    | 'keep-sent'
    | 'share'
    | 'export'
    | 'linkedin'
    | 'photo'
    | 'own-template'
    | 'wording'
    | 'translation'
    | 'rename'
    | 'note'
    | 'server-pdf'
    | 'blanks'
    | 'missing-letters'
    | null
  /** Purpose of the PDF requested from the server. */
  pdfPurpose: PdfPurpose
  /** Way of sending that waits for an answer about blanks or missing letters. */
  sending: { purpose: 'download' | 'share'; go: () => void } | null
  /** Whether somebody was told that there are blanks. */
  hasToldBlanks: boolean
  /** Whether somebody was told that no font has some letters. */
  hasToldLetters: boolean
  /** Whether a guest has agreed to server rendering of this document. */
  mayServerDraw: boolean
  /** Dialog opened by the save state. */
  stateDialog: StateDialog | null
  /** Whether what comes after a download is offered. */
  isNextOffered: boolean
  /** Section whose heading is being changed; others show it if it is custom. */
  renamedSection: string | null
  /** Bullet below which a hint is shown, and its kind. */
  lineHint: { id: string; kind: HintKind } | null
  /** Text for which wording help is open. */
  wordingOf: FieldAddress | null
  /** Section for which it is open instead, as a whole. */
  wordingSection: string | null
  /** Tab of the drawer beside the paper, on a phone over it; null while it is closed. */
  side: 'comments' | 'history' | null
  /** Comments on the document; empty until loaded. */
  comments: readonly Comment[]
  /** Actions of the buttons under the pages; null while no pages are visible. */
  paperTools: PaperTools | null
  /** Findings of the checks, numbered on the paper in this order; null while their pane is closed. */
  flags: readonly Flag[] | null
  /** Open finding of the checks; empty while all are closed, null for the first. */
  openFinding: string | null
  /** Finding that is pointed at or has the focus, in the list or at its flag. */
  pointedFinding: { finding: string; by: 'row' | 'flag' } | null
}

/** Store outside React, so that only subscribers of a part rerender. */
export type ViewStore = {
  get: () => EditorView
  set: (change: Partial<EditorView>) => void
  subscribe: (listener: () => void) => () => void
}

/** Creates the view state of one open CV. */
export function createViewStore(begin: Pick<EditorView, 'section' | 'guide' | 'pane'>): ViewStore {
  let view: EditorView = {
    ...begin,
    openEntries: new Set(),
    fullEntries: new Set(),
    overlay: null,
    pdfPurpose: 'download',
    sending: null,
    hasToldBlanks: false,
    hasToldLetters: false,
    mayServerDraw: false,
    stateDialog: null,
    isNextOffered: false,
    renamedSection: null,
    lineHint: null,
    wordingOf: null,
    wordingSection: null,
    side: null,
    comments: [],
    paperTools: null,
    flags: null,
    openFinding: null,
    pointedFinding: null,
  }
  const { subscribe, notify } = createListeners()
  return {
    get: () => view,
    set(change) {
      view = { ...view, ...change }
      notify()
    },
    subscribe,
  }
}

/** Returns a copy of a set with an item added or removed. */
export function toggled(items: ReadonlySet<string>, item: string, isIn: boolean): Set<string> {
  const next = new Set(items)
  if (isIn) next.add(item)
  else next.delete(item)
  return next
}
