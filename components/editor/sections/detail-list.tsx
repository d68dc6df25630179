'use client'

import { Plus } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { suggestDetails } from '@/lib/browser/editing/detail-suggestions'
import { addDetail } from '@/lib/browser/editing/header'
import { BoundTextField } from '../fields/bound-text-field'
import { useDraft, useEditor } from '../state/editor-context'
import { HeaderList } from './header-list'

/** Free labels and values, with what is usual in the country of the CV one press away. */
export function DetailList() {
  const { run, ids } = useEditor()
  const { basics } = useMessages('sections')
  const suggested = useDraft((document) => suggestDetails(document).join('\n'))
  const language = useDraft((document) => document.design.language)
  const renderFields = useCallback(
    (id: string) => (
      <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
        <BoundTextField owner={id} field="label" {...basics.detailLabel} />
        <BoundTextField owner={id} field="value" {...basics.detailValue} />
      </div>
    ),
    [basics],
  )
  return (
    <HeaderList
      list="details"
      title={basics.details}
      hint={basics.detailsHint}
      untitled={basics.untitledDetail}
      removeLabel={basics.removeDetail}
      removedNotice={basics.detailRemoved}
      nameField="label"
      renderFields={renderFields}
      actions={
        <>
          <Button
            look="quiet"
            size="small"
            className="-ms-2.5"
            onPress={() => run((document) => addDetail(document, ids))}
          >
            <Plus aria-hidden="true" />
            {basics.addDetail}
          </Button>
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
        </>
      }
    />
  )
}
