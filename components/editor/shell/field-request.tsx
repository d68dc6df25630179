'use client'

import { useEffect } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { showInAddress } from '@/components/document/open-document/show-in-address'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Opens the field or section in the URL once, and removes it from the URL. */
export function FieldRequest({ field }: { field: string }) {
  const { session, view, goTo } = useAnyEditor()
  useEffect(() => {
    if (field.includes('/')) goTo(field as FieldAddress, Number.POSITIVE_INFINITY)
    else view.set({ pane: 'write', section: field })
    showInAddress(session.document().id)
  }, [field, session, view, goTo])
  return null
}
