'use client'

import { useSyncExternalStore } from 'react'
import { classNames } from '@/components/ui/class-names'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { lineStatus } from '@/lib/resume/family/line-status'
import { useAnyDraft, useAnyEditor } from '../editor/editor-context'
import { lineLook } from './line-look'

/**
 * Returns the data of every field: address, language, hint and style.
 *
 * @param className style by its place in the form
 */
export function useField(owner: string, field: string, className?: string) {
  const { hints } = useAnyEditor()
  const address: FieldAddress = fieldAddress(owner, field)
  const readHint = () => hints.at(address)
  const line = useAnyDraft((document) =>
    document.kind === 'resume' ? lineStatus(document, address) : null,
  )
  return {
    address,
    hint: useSyncExternalStore(hints.subscribe, readHint, readHint),
    /** Language of the text, for spelling and speech. */
    language: useAnyDraft((document) => document.design.language),
    look: classNames(className, lineLook(line)),
  }
}
