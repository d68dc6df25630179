import { useSyncExternalStore } from 'react'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import { lineStatus } from '@/lib/resume/family/line-status'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { useAnyDraft, useAnyEditor, useExample } from '../editor/editor-context'

/** Returns whether a line of a version has other words than the main CV; a new entry's empty fields do not count. */
function isOnlyHere(document: PaperDocument, address: FieldAddress): boolean {
  const status = document.kind === 'resume' ? lineStatus(document, address) : null
  return status === 'own' || (status === 'only-here' && readField(document, address) !== '')
}

/**
 * Returns the data of every field: address, language, and hint with a tag where only this version has its words.
 *
 * @param example placeholder where the CV's own example has no text for the field
 */
export function useField(owner: string, field: string, example?: string) {
  const { hints } = useAnyEditor()
  const { onlyHere } = useMessages(editorMessages)
  const address: FieldAddress = fieldAddress(owner, field)
  const readHint = () => hints.at(address)
  const hint = useSyncExternalStore(hints.subscribe, readHint, readHint)
  const isTagged = useAnyDraft((document) => isOnlyHere(document, address))
  return {
    address,
    hint: isTagged ? (
      <>
        <span className="me-1 inline-block rounded-[0.375rem] bg-well px-1.5 font-[550]">
          {onlyHere}
        </span>
        {hint}
      </>
    ) : (
      hint
    ),
    placeholder: useExample((composed) => composed?.grey.get(address)) ?? example,
    /** Language of the text, for spelling and speech. */
    language: useAnyDraft((document) => document.design.language),
  }
}
