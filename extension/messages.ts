import type { FormAnswer } from '@/lib/forms/form-types'
import type { Shape } from './page/controls'
import type { FillResult, SessionField } from './page/form-session'

/** Answer to an earlier question that is like a field of the form. */
export type EarlierAnswer = { question: string; text: string }

/** A field of the page with what the CV says to it, as the panel shows it. */
export type PanelField = Pick<
  SessionField,
  'id' | 'label' | 'shape' | 'held' | 'isOurs' | 'maxLength'
> & {
  /** Frame of the tab that it stands in; 0: the page itself. */
  frameId: number
  answer: FormAnswer
  /** Place of the CV that the value is from: "Data analyst, Kite Insurance, lines 1 to 2". */
  source: string
  /** A file field for the CV, and its PDF is there. */
  takesPdf: boolean
  earlier: readonly EarlierAnswer[]
}

/** The form as it is now. */
export type ReadForm = {
  /** Title of the CV; null if there is none yet. */
  cv: string | null
  fields: readonly PanelField[]
  /** Origins of frames that the extension may not read, large enough for a form. */
  closedFrames: readonly string[]
}

/** A field of a frame. */
export type FieldRef = { frameId: number; id: string }

/** Request of the panel to the background. */
export type PanelRequest =
  | { kind: 'read' }
  | { kind: 'fill'; fields: readonly (FieldRef & { value: string; shape: Shape })[] }
  | { kind: 'undo'; fields: readonly FieldRef[] }
  | { kind: 'show'; field: FieldRef }
  | { kind: 'leave' }
  | { kind: 'allow-frame'; origin: string }
  | { kind: 'open-options' }
  | { kind: 'begin-pairing' }
  | { kind: 'pair' }
  | { kind: 'receive'; parcel: unknown }

/** Replies of the background, by the kind of request. */
export type PanelReply = {
  read: ReadForm
  fill: FillResult[]
  undo: boolean[]
  show: null
  leave: null
  'allow-frame': null
  'open-options': null
  'begin-pairing': { isPaired: boolean; code: string }
  pair: null
  receive: { title: string } | null
}

/** Notice to the panel that a form may have changed, or that a frame was opened. */
export type PanelNotice = { notice: 'form-changed' | 'frame-allowed' }

/** Notice of a frame to the background. */
export type FrameNotice = { kind: 'form-changed' }

/** Request of the page of options to the background: what is stored, after a file of the person's was read or without. */
export type OptionsRequest = { kind: 'stored' } | { kind: 'read-file'; value: unknown }

/** State after it. `isRead` is false where a file has no CV. */
export type OptionsReply = {
  isRead: boolean
  title: string | null
  pdf: string | null
  /** Origin of the person's own Vitae. */
  paired: string | null
}
