/** Fields that a new CV begins with, in their order; each with how a device helps to type into it. */
export const firstFields = [
  { field: 'name', kind: 'name', autoComplete: 'name' },
  { field: 'label' },
  { field: 'email', kind: 'email', autoComplete: 'email' },
  { field: 'phone', kind: 'tel', autoComplete: 'tel' },
  { field: 'location.city', kind: 'name', autoComplete: 'address-level2' },
  { field: 'location.countryCode', kind: 'name', autoComplete: 'country-name' },
] as const

/** Style of a field that is half as wide as the form where that has room. */
export const halfField = 'col-span-2 @sm:col-span-1'
