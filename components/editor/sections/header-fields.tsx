'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { type MessagesOf, sections as sectionsMessages } from '@/lib/messages/areas'
import { basicsOwner } from '@/lib/resume/change/address'
import { useKept } from './use-kept'

const half = 'col-span-2 @sm:col-span-1'
const full = 'col-span-2'

type Field = {
  field: keyof MessagesOf<typeof sectionsMessages>['basics']['fields']
} & Pick<ComponentProps<typeof BoundTextField>, 'kind' | 'autoComplete' | 'className'>

const contact: readonly Field[] = [
  { field: 'name', kind: 'name', autoComplete: 'name', className: full },
  { field: 'label', className: full },
  { field: 'email', kind: 'email', autoComplete: 'email', className: half },
  { field: 'phone', kind: 'tel', autoComplete: 'tel', className: half },
  { field: 'location.city', kind: 'name', autoComplete: 'address-level2', className: half },
  { field: 'location.countryCode', kind: 'name', autoComplete: 'country-name', className: half },
]
const rare: readonly Field[] = [
  { field: 'location.address', kind: 'name', autoComplete: 'street-address', className: full },
  { field: 'location.postalCode', kind: 'literal', autoComplete: 'postal-code', className: half },
  { field: 'location.region', kind: 'name', autoComplete: 'address-level1', className: half },
]
const website: readonly Field[] = [
  { field: 'url', kind: 'url', autoComplete: 'url', className: full },
]

/** Name and contact fields of a document; `children` follow the last field. */
export function HeaderFields({ children }: { children?: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <Fields fields={contact} />
      <MoreLocation />
      <Fields fields={website} />
      {children}
    </div>
  )
}

function Fields({ fields }: { fields: readonly Field[] }) {
  const { basics } = useMessages(sectionsMessages)
  return fields.map((props) => (
    <BoundTextField
      key={props.field}
      owner={basicsOwner}
      {...basics.fields[props.field]}
      {...props}
    />
  ))
}

/** Street, postal code and region, behind a button since few CVs print them. */
function MoreLocation() {
  const { basics } = useMessages(sectionsMessages)
  const isUsed = useAnyDraft(({ content: { basics } }) => {
    const { address, postalCode, region } = basics.location
    return address !== '' || postalCode !== '' || region !== ''
  })
  const used = useKept(isUsed ? 'location' : '')
  const [isAsked, setAsked] = useState(false)
  if (used.length > 0 || isAsked) return <Fields fields={rare} />
  return (
    <div className="col-span-2">
      <Button look="quiet" size="small" className="-ms-2.5" onPress={() => setAsked(true)}>
        {basics.moreLocation}
      </Button>
    </div>
  )
}
