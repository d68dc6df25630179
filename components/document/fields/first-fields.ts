import type { ComponentProps } from 'react'
import type { MessagesOf, sections } from '@/lib/messages/areas'
import type { BoundTextField } from './bound-text-field'

/** Contact field: how a device helps to type into it, and its width in the form. */
export type ContactField = {
  field: keyof MessagesOf<typeof sections>['basics']['fields']
} & Pick<
  ComponentProps<typeof BoundTextField>,
  'kind' | 'autoComplete' | 'className' | 'completion'
>

export const halfField = 'col-span-2 @sm:col-span-1'
export const fullField = 'col-span-2'

/** Fields that a new CV begins with, in their order. */
export const firstFields: readonly ContactField[] = [
  { field: 'name', kind: 'name', autoComplete: 'name', className: fullField },
  { field: 'label', completion: 'title', className: fullField },
  { field: 'email', kind: 'email', autoComplete: 'email', className: halfField },
  { field: 'phone', kind: 'tel', autoComplete: 'tel', className: halfField },
  {
    field: 'location.city',
    kind: 'name',
    autoComplete: 'address-level2',
    completion: 'city',
    className: halfField,
  },
  {
    field: 'location.countryCode',
    kind: 'name',
    autoComplete: 'country-name',
    completion: 'country',
    className: halfField,
  },
]

/** The person's own site, as a list for `ContactFields`. */
export const website: readonly ContactField[] = [
  { field: 'url', kind: 'url', autoComplete: 'url', className: fullField },
]

/** Fields that the guided start asks for first. */
export const askedFirst: readonly ContactField[] = [
  ...firstFields.filter(({ field }) => field !== 'label'),
  ...website,
]
