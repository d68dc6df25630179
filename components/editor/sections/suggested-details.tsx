import { Plus } from 'lucide-react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { suggestDetails } from '@/lib/browser/editing/detail-suggestions'
import { addDetail } from '@/lib/browser/editing/header'

/** Buttons that add details which are customary in the country of the CV. */
export function SuggestedDetails() {
  const { run, ids } = useAnyEditor()
  const suggested = useAnyDraft((document) => suggestDetails(document).join('\n'))
  const language = useAnyDraft((document) => document.design.language)
  return suggested
    .split('\n')
    .filter(Boolean)
    .map((label) => (
      <Button
        key={label}
        size="small"
        onPress={() => run((document) => addDetail(document, ids, label))}
      >
        <Plus aria-hidden="true" />
        <span lang={language}>{label}</span>
      </Button>
    ))
}
