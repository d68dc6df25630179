import type { UseFormReturn } from 'react-hook-form'
import type { useFocusRequests } from '@/components/ui/field-focus'
import { showToast } from '@/components/ui/toast-queue'
import type { useLateCode } from '@/components/ui/use-late-code'
import { entriesOf } from '@/lib/browser/editing/locate'
import { placeOf } from '@/lib/browser/editing/places'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/journal/journal-types'
import type { editor } from '@/lib/messages/en/editor'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { fieldsOfEntry } from '../sections/definitions'
import type { Editor } from './editor-context'
import type { FormValues } from './form-values'
import { createHintStore } from './hint-store'
import { toggled, type ViewStore } from './view-store'

type Parts<T extends PaperDocument> = {
  session: Session<T>
  form: UseFormReturn<FormValues>
  view: ViewStore
  ids: IdGenerator
  focus: ReturnType<typeof useFocusRequests>
  messages: typeof editor
  undoLabel: string
  withLateCode: ReturnType<typeof useLateCode>
  lastCaret: () => FocusPoint | null
  noteCaret: (point: FocusPoint) => void
}

/** Puts the parts of an open editor together. */
export function createEditor<T extends PaperDocument>(parts: Parts<T>): Editor<T> {
  const {
    session,
    form,
    view,
    ids,
    focus,
    messages,
    undoLabel,
    withLateCode,
    lastCaret,
    noteCaret,
  } = parts

  function goTo(address: FieldAddress, offset = 0) {
    const place = placeOf(session.document(), address)
    if (!place) return
    const { openEntries, fullEntries } = view.get()
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
      section: place.section,
      openEntries: new Set([...openEntries, ...opened]),
      fullEntries: owner && isExtra ? toggled(fullEntries, owner, true) : fullEntries,
    })
    focus.requestFocus(address, offset)
  }

  function follow(point: FocusPoint | null) {
    if (point) goTo(point.address, point.offset)
  }

  function travel(direction: 'undo' | 'redo', nothing: string) {
    const point = session[direction]()
    if (point === undefined) showToast({ text: nothing })
    else follow(point)
  }

  const undo = () => travel('undo', messages.nothingToUndo)

  return {
    session,
    form,
    view,
    ids,
    hints: createHintStore(),
    run(operation) {
      const edit = operation(session.document())
      if (!edit) showToast({ text: messages.tooMuch })
      else follow(session.apply(edit))
      return edit !== null
    },
    runWithUndo(operation, notice) {
      const before = session.document()
      const edit = operation(before)
      if (edit.document === before) return
      follow(session.apply(edit))
      const after = session.document()
      // Only what the notice speaks of is taken back: what was typed since stays.
      const takeBack = async () => {
        if (session.document() === after) return undo()
        await withLateCode(async () => {
          const { mergeDocuments } = await import('@/lib/resume/change/merge')
          const merged = mergeDocuments(after, session.document(), before)
          if (merged.ok) session.apply({ document: merged.document, focus: null })
        })
      }
      showToast({ text: notice, action: { label: undoLabel, onAction: () => void takeBack() } })
    },
    goTo,
    lastCaret,
    noteCaret,
    undo,
    redo: () => travel('redo', messages.nothingToRedo),
  }
}
