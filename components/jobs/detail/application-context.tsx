import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { createUndoActions } from '@/components/document/open-document/create-undo-actions'
import type { FormValues } from '@/components/document/open-document/form-values'
import { useFormSession } from '@/components/document/open-document/use-form-session'
import { useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import type { Session } from '@/lib/browser/editing/session'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import {
  application as applicationMessages,
  common as commonMessages,
  editor as editorMessages,
} from '@/lib/messages/areas'
import { createIdGenerator, type IdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

/** Shared state of an open application; a stable object. */
type OpenApplication = ReturnType<typeof createUndoActions<ApplicationDocument>> & {
  session: Session<ApplicationDocument>
  form: UseFormReturn<FormValues>
  ids: IdGenerator
  /** Applies a plan as one undo step; false while another tab is the writer. */
  change: ChangeApplication
}

const ApplicationContext = createContext<OpenApplication | null>(null)

type Props = {
  document: ApplicationDocument
  history: UndoHistory
  journal: Journal
  children: ReactNode
}

/** Opens an application for editing. */
export function ApplicationProvider({ document, history, journal, children }: Props) {
  const editor = useMessages(editorMessages)
  const { tooMuch } = useMessages(applicationMessages)
  const { undo: undoLabel } = useMessages(commonMessages)
  const withLateCode = useLateCode()
  const { session, form, focus } = useFormSession(document, history, journal)
  const [open] = useState<OpenApplication>(() => {
    const actions = createUndoActions({
      session,
      follow: (point) => point && focus.requestFocus(point.address, point.offset),
      messages: { ...editor, tooMuch },
      undoLabel,
      withLateCode,
    })
    return {
      ...{ session, form, ids: createIdGenerator(), ...actions },
      change: (plan) =>
        !session.isReader() && actions.run((now) => ({ document: plan(now), focus: null })),
    }
  })
  return <ApplicationContext value={open}>{children}</ApplicationContext>
}

/** Returns the open application. Only inside `ApplicationProvider`. */
export function useApplication(): OpenApplication {
  const open = useContext(ApplicationContext)
  if (!open) throw new Error('An application is asked for outside of an ApplicationProvider')
  return open
}

/**
 * Selects a part of the current application. Rerenders only if the part changes, so `select` has to return a part of
 * the document or a primitive, never a new object.
 */
export function useApplicationDraft<T>(select: (document: ApplicationDocument) => T): T {
  const { session } = useApplication()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}
