import { useMemo } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { addDetail } from '@/lib/browser/editing/header'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { HeaderList, type RowField } from './header-list'

/** Loaded after the fields: the customs of all countries are large. */
const SuggestedDetails = latePart(
  () => import('./suggested-details').then((file) => file.SuggestedDetails),
  (_, retry) => <SilentRetry {...retry} />,
  () => <span className="h-7 basis-full pointer-coarse:h-11" />,
)

/** Custom details with label and value, and suggestions for the country of the CV. */
export function DetailList() {
  const { run, ids } = useAnyEditor()
  const { basics } = useMessages(sectionsMessages)
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
      <SuggestedDetails />
    </HeaderList>
  )
}
