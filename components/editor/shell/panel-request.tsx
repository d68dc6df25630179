'use client'

import { useEffect } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { EditorAddress } from '@/components/document/open-document/editor-address'
import { showInAddress } from '@/components/document/open-document/show-in-address'

/** Opens the panel in the URL once per request, and removes it from the URL. */
export function PanelRequest({ asked }: { asked: EditorAddress }) {
  const { session, view } = useAnyEditor()
  useEffect(() => {
    if (asked.panel === null) return
    view.set({ side: asked.panel })
    showInAddress(session.document().id)
  }, [asked, session, view])
  return null
}
