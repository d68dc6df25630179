import { type ReactNode, useState } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { CountryField } from '@/components/document/fields/country-field'
import {
  type ContactField,
  firstFields,
  fullField,
  halfField,
  website,
} from '@/components/document/fields/first-fields'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { basicsOwner } from '@/lib/resume/change/address'
import { useKept } from './use-kept'

const rare: readonly ContactField[] = [
  { field: 'location.address', kind: 'name', autoComplete: 'street-address', className: fullField },
  {
    field: 'location.postalCode',
    kind: 'literal',
    autoComplete: 'postal-code',
    className: halfField,
  },
  { field: 'location.region', kind: 'name', autoComplete: 'address-level1', className: halfField },
]

/** Name and contact fields of a document; `children` follow the last field. */
export function HeaderFields({ children }: { children?: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <ContactFields fields={firstFields} />
      <MoreLocation />
      <ContactFields fields={website} />
      {children}
    </div>
  )
}

/** Fields of the header, side by side where there is room. */
export function ContactFields({ fields }: { fields: readonly ContactField[] }) {
  const { basics } = useMessages(sectionsMessages)
  return fields.map((props) => {
    const Field = props.field === 'location.countryCode' ? CountryField : BoundTextField
    const shared = { owner: basicsOwner, ...basics.fields[props.field], ...props }
    return <Field key={props.field} {...shared} />
  })
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
  if (used.length > 0 || isAsked) return <ContactFields fields={rare} />
  return (
    <div className="col-span-2">
      <Button look="quiet" size="small" className="-ms-2.5" onPress={() => setAsked(true)}>
        {basics.moreLocation}
      </Button>
    </div>
  )
}
