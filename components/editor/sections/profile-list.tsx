'use client'

import { Plus } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { addProfile } from '@/lib/browser/editing/header'
import { BoundTextField } from '../fields/bound-text-field'
import { useEditor } from '../state/editor-context'
import { HeaderList } from './header-list'

/** Links to where the person is on the web. */
export function ProfileList() {
  const { run, ids } = useEditor()
  const { basics } = useMessages('sections')
  const renderFields = useCallback(
    (id: string) => (
      <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
        <BoundTextField
          owner={id}
          field="network"
          {...basics.network}
          className="col-span-2 @md:col-span-1"
        />
        <BoundTextField
          owner={id}
          field="username"
          {...basics.username}
          className="col-span-2 @md:col-span-1"
        />
        <BoundTextField
          owner={id}
          field="url"
          {...basics.profileUrl}
          kind="url"
          className="col-span-2"
        />
      </div>
    ),
    [basics],
  )
  return (
    <HeaderList
      list="profiles"
      title={basics.profiles}
      untitled={basics.untitledProfile}
      removeLabel={basics.removeProfile}
      removedNotice={basics.profileRemoved}
      nameField="network"
      renderFields={renderFields}
      actions={
        <Button
          look="quiet"
          size="small"
          className="-ms-2.5"
          onPress={() => run((document) => addProfile(document, ids))}
        >
          <Plus aria-hidden="true" />
          {basics.addProfile}
        </Button>
      }
    />
  )
}
