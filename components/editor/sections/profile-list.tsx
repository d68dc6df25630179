import { useMemo } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { addProfile } from '@/lib/browser/editing/header'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { HeaderList, type RowField } from './header-list'

const half = 'col-span-2 @sm:col-span-1'

/** Web profiles of the person. */
export function ProfileList() {
  const { run, ids } = useAnyEditor()
  const { basics } = useMessages(sectionsMessages)
  const fields = useMemo(
    (): RowField[] => [
      { field: 'url', ...basics.profileUrl, kind: 'url', className: 'col-span-2' },
      { field: 'network', ...basics.network, kind: 'name', className: half },
      { field: 'username', ...basics.username, kind: 'literal', className: half },
    ],
    [basics],
  )
  return (
    <HeaderList
      list="profiles"
      messages={basics.profiles}
      fields={fields}
      onAdd={() => run((document) => addProfile(document, ids))}
    />
  )
}
