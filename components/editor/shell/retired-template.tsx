'use client'

import { useEffect } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { retiredTemplates } from '@/lib/messages/areas'
import { applySuccessor } from '../state/apply-successor'

/** Switches a CV with a retired template to its successor, with a notice. */
export function RetiredTemplate() {
  const { session } = useEditor()
  const { retiredNames, successorNames, succeeded } = useMessages(retiredTemplates)
  useEffect(() => {
    const applied = applySuccessor(session)
    if (!applied) return
    showToast({ text: succeeded(retiredNames[applied.retired], successorNames[applied.successor]) })
  }, [session, retiredNames, successorNames, succeeded])
  return null
}
