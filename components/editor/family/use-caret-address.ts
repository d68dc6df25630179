import { useEffect, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useFocusRequests } from '@/components/ui/field-focus'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Returns the focused field, or the last one; null before any. */
export function useCaretAddress(): FieldAddress | null {
  const { lastCaret } = useEditor()
  const { onFocusChange } = useFocusRequests()
  const [address, setAddress] = useState<FieldAddress | null>(() => lastCaret()?.address ?? null)
  useEffect(
    () =>
      onFocusChange((place) => {
        if (place) setAddress(place.key as FieldAddress)
      }),
    [onFocusChange],
  )
  return address
}
