'use client'

import { useEffect } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { EditorAddress } from '@/components/document/open-document/editor-address'
import { showInAddress } from '@/components/document/open-document/show-in-address'

/** Opens the panel that the address asks for, once for each request; the address is that of the document then. */
export function PanelRequest({ asked }: { asked: EditorAddress }) {
  const { session, view } = useAnyEditor()
  useEffect(() => {
    if (asked.panel === null) return
    view.set({ side: asked.panel })
    showInAddress(session.document().id)
  }, [asked, session, view])
  return null
}
