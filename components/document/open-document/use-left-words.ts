import { useEffect } from 'react'
import { useInterfaceLocale } from '@/components/ui/messages'
import {
  clearEarlyWords,
  leftEarlyWords,
  whenNobodyTypesEarly,
} from '@/lib/browser/editing/early-words'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { beginWithBrand } from '@/lib/browser/sync/spaces/begin-with-brand'
import { basicsOwner } from '@/lib/resume/change/address'
import { writeField } from '@/lib/resume/change/field-values'
import { createCv } from './create-cv'

/** Makes a CV of what was typed into a page that ended before the editor was there, unless this page takes it. */
export function useLeftWords(): void {
  const journal = useJournal()
  const locale = useInterfaceLocale()
  useEffect(() => {
    // The page of a new CV takes the words itself; without locks nothing else would say so.
    const isTaking = 'early' in document.documentElement.dataset
    if (!journal || isTaking || Object.keys(leftEarlyWords()).length === 0) return
    const adopt = async () => {
      const words = Object.entries(leftEarlyWords())
      if (words.length === 0) return
      const begun = await beginWithBrand(journal.namespace, await createCv(null, locale))
      const write = (document: typeof begun, [field, text]: [string, string]) =>
        writeField(document, `${basicsOwner}/${field}`, text)
      journal.save(words.reduce(write, begun))
      await journal.flush()
      if (!journal.hasUnsaved()) clearEarlyWords()
    }
    // The words stay stored: the next page tries again.
    whenNobodyTypesEarly(adopt).catch(() => {})
  }, [journal, locale])
}
