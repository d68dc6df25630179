import type { FieldText } from '@/lib/resume/text/text'

/** Returns whether a field is written in another form: dates, web addresses, profiles beside their URL, titles, a country. */
export const isReshaped = ({ kind, address }: FieldText) =>
  kind === 'date' ||
  kind === 'url' ||
  /\/(?:network|username|title|location\.countryCode)$/.test(address)
