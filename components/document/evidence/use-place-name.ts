import { useMemo } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { usePlaceNames } from '../words/use-place-names'

/** Returns a function that names a place of a CV; empty without a name or a CV. */
export function usePlaceName(document: ResumeDocument | null): (place: string) => string {
  const places = usePlaceNames()
  return useMemo(() => {
    const tree = document && readTree(document)
    return (place) => {
      const address = (place.includes('/') ? place : `${place}/name`) as FieldAddress
      const found = tree && placeInTree(tree, address)
      return found ? places.place(found, true) : ''
    }
  }, [document, places])
}
