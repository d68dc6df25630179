import { useEffect, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useFocusRequests } from '@/components/ui/field-focus'
import type { FieldAddress } from '@/lib/resume/change/address'

/** The field with the caret, or the one that had it last; null before there was any. */
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
