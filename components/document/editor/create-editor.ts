import type { UseFormReturn } from 'react-hook-form'
import type { useFocusRequests } from '@/components/ui/field-focus'
import type { useLateCode } from '@/components/ui/use-late-code'
import type { editor } from '@/dist/messages/en/editor'
import { stationOf } from '@/lib/browser/editing/guide-stations'
import { entriesOf } from '@/lib/browser/editing/locate'
import { placeOf } from '@/lib/browser/editing/places'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/storage/journal/journal-types'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { fieldsOfEntry } from '../fields/definitions'
import { createUndoActions } from '../open-document/create-undo-actions'
import type { FormValues } from '../open-document/form-values'
import type { Editor } from './editor-context'
import { createExampleStore } from './example-store'
import { createHintStore } from './hint-store'
import { createPrintStore } from './print-store'
import { toggled, type ViewStore } from './view-store'

type Parts<T extends PaperDocument> = {
  session: Session<T>
  form: UseFormReturn<FormValues>
  view: ViewStore
  ids: IdGenerator
  focus: ReturnType<typeof useFocusRequests>
  messages: typeof editor
  undoLabel: string
  lockedText: string
  withLateCode: ReturnType<typeof useLateCode>
  lastCaret: () => FocusPoint | null
  noteCaret: (point: FocusPoint) => void
}

/** Creates the shared object of an open editor. */
export function createEditor<T extends PaperDocument>(parts: Parts<T>): Editor<T> {
  const {
    session,
    form,
    view,
    ids,
    focus,
    messages,
    undoLabel,
    lockedText,
    withLateCode,
    lastCaret,
    noteCaret,
  } = parts

  const example = createExampleStore()

  /** Opens a field; of text that is only the example's, its section. */
  function goTo(address: FieldAddress, offset = 0) {
    const place = placeOf(session.document(), address)
    if (!place) {
      const composed = example.composed()
      const grey = composed && placeOf(composed.document, address)
      if (grey) view.set({ pane: 'write', section: grey.section })
      return
    }
    const { guide, openEntries, fullEntries } = view.get()
    const field = parseFieldAddress(address)?.field
    const { content } = session.document()
    const opened = [place.entryId, place.roleId].filter((id) => typeof id === 'string')
    const owner = opened.at(-1)
    const roles = place.entryId ? rolesKey(place.entryId) : ''
    const hasRoles = 'work' in content && entriesOf(content, roles).length > 0
    const fields = fieldsOfEntry(place.roleId ? roles : place.section, hasRoles && !place.roleId)
    const isExtra = fields.some((item) => item.field === field && item.isExtra)
    view.set({
      pane: 'write',
      guide: guide && stationOf(session.document(), place, field),
      section: place.section,
      openEntries: new Set([...openEntries, ...opened]),
      fullEntries: owner && isExtra ? toggled(fullEntries, owner, true) : fullEntries,
    })
    focus.requestFocus(address, offset)
  }

  function follow(point: FocusPoint | null) {
    if (point) goTo(point.address, point.offset)
  }

  return {
    session,
    form,
    view,
    ids,
    hints: createHintStore(),
    example,
    print: createPrintStore(),
    ...createUndoActions({ session, follow, messages, undoLabel, lockedText, withLateCode }),
    goTo,
    lastCaret,
    noteCaret,
  }
}
