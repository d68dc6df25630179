'use client'

import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { suggestDetails } from '@/lib/browser/editing/detail-suggestions'
import { addDetail } from '@/lib/browser/editing/header'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { HeaderList, type RowField } from './header-list'

/** Custom details with label and value, and suggestions for the country of the CV. */
export function DetailList() {
  const { run, ids } = useAnyEditor()
  const { basics } = useMessages(sectionsMessages)
  const suggested = useAnyDraft((document) => suggestDetails(document).join('\n'))
  const language = useAnyDraft((document) => document.design.language)
  const fields = useMemo(
    (): RowField[] => [
      { field: 'label', ...basics.detailLabel },
      { field: 'value', ...basics.detailValue },
    ],
    [basics],
  )
  return (
    <HeaderList
      list="details"
      messages={basics.details}
      fields={fields}
      onAdd={() => run((document) => addDetail(document, ids))}
    >
      {suggested
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
        ))}
    </HeaderList>
  )
}
