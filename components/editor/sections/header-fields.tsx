'use client'

import { type ReactNode, useState } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { firstFields, halfField } from '@/components/document/fields/first-fields'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { basicsOwner } from '@/lib/resume/change/address'
import { useKept } from './use-kept'

/** Name and contact fields of a document; `children` follow the last field. */
export function HeaderFields({ children }: { children?: ReactNode }) {
  const { basics } = useMessages(sectionsMessages)
  const { fields } = basics
  return (
    <div className="grid grid-cols-2 gap-3">
      {firstFields.map(({ field, ...help }) => (
        <BoundTextField
          key={field}
          owner={basicsOwner}
          field={field}
          {...fields[field]}
          {...help}
          className={halfField}
        />
      ))}
      <MoreLocation />
      <BoundTextField
        owner={basicsOwner}
        field="url"
        {...fields.url}
        kind="url"
        autoComplete="url"
        className="col-span-2"
      />
      {children}
    </div>
  )
}

const rarePlaces = ['address', 'postalCode', 'region'] as const
const completions = {
  address: 'street-address',
  postalCode: 'postal-code',
  region: 'address-level1',
}

/** Street, postal code and region, behind a button since few CVs print them. */
function MoreLocation() {
  const { basics } = useMessages(sectionsMessages)
  const used = useKept(
    useAnyDraft(({ content }) =>
      rarePlaces.filter((field) => content.basics.location[field] !== '').join(' '),
    ),
  )
  const [isAsked, setAsked] = useState(false)
  if (used.length === 0 && !isAsked) {
    return (
      <div className="col-span-2">
        <Button look="quiet" size="small" className="-ms-2.5" onPress={() => setAsked(true)}>
          {basics.moreLocation}
        </Button>
      </div>
    )
  }
  return rarePlaces.map((field) => (
    <BoundTextField
      key={field}
      owner={basicsOwner}
      field={`location.${field}`}
      {...basics.fields[`location.${field}`]}
      kind={field === 'postalCode' ? 'literal' : 'name'}
      autoComplete={completions[field]}
      className={field === 'address' ? 'col-span-2' : halfField}
    />
  ))
}
