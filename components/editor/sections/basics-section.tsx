'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { sections as sectionsMessages } from '@/lib/messages/en/sections'
import { basicsOwner } from '@/lib/resume/address'
import { BoundTextField } from '../fields/bound-text-field'
import { StartCard } from '../shell/start-card'
import { useDraft } from '../state/editor-context'
import { DetailList } from './detail-list'
import { ProfileList } from './profile-list'
import { useKept } from './use-kept'

/** Few add one: its code comes when the fields are there. */
const PhotoRow = latePart(
  () => import('../photo/photo-row').then((file) => file.PhotoRow),
  (_, retry) => <NotFetchedHere {...retry} />,
)

const half = 'col-span-2 @md:col-span-1'

/** The header of the CV: who it is about and how to reach them. */
export function BasicsSection() {
  const { basics } = useMessages(sectionsMessages)
  const { fields } = basics
  return (
    <div className="flex flex-col gap-3">
      <h2 className="flex min-h-11 items-center text-xl max-md:sr-only">{basics.name}</h2>
      <div className="grid grid-cols-2 gap-3 rounded-card border border-line bg-panel p-4">
        <BoundTextField
          owner={basicsOwner}
          field="name"
          {...fields.name}
          autoComplete="name"
          className={half}
        />
        <BoundTextField owner={basicsOwner} field="label" {...fields.label} className={half} />
        <BoundTextField
          owner={basicsOwner}
          field="email"
          {...fields.email}
          kind="email"
          autoComplete="email"
          className={half}
        />
        <BoundTextField
          owner={basicsOwner}
          field="phone"
          {...fields.phone}
          kind="tel"
          autoComplete="tel"
          className={half}
        />
        <BoundTextField
          owner={basicsOwner}
          field="location.city"
          {...fields['location.city']}
          autoComplete="address-level2"
          className={half}
        />
        <BoundTextField
          owner={basicsOwner}
          field="location.countryCode"
          {...fields['location.countryCode']}
          autoComplete="country-name"
          className={half}
        />
        <MoreLocation />
        <BoundTextField
          owner={basicsOwner}
          field="url"
          {...fields.url}
          kind="url"
          autoComplete="url"
          className="col-span-2"
        />
        <div className="col-span-2 min-h-11">
          <PhotoRow />
        </div>
      </div>
      {/* Behind the first fields: when the first word takes it away, nothing under the caret moves. */}
      <StartCard />
      <ProfileList />
      <DetailList />
    </div>
  )
}

const rarePlaces = ['address', 'postalCode', 'region'] as const
const completions = {
  address: 'street-address',
  postalCode: 'postal-code',
  region: 'address-level1',
}

/** Street, postal code and region: few CVs print them, so they wait behind a button. */
function MoreLocation() {
  const { basics } = useMessages(sectionsMessages)
  const used = useKept(
    useDraft(({ content }) =>
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
      autoComplete={completions[field]}
      className={field === 'address' ? 'col-span-2' : half}
    />
  ))
}
