import type { Role } from '../schema/content'

type PostFields = Pick<
  Role,
  'position' | 'location' | 'startDate' | 'endDate' | 'summary' | 'highlights'
>

/** Empty values of the fields that a work entry and its roles have alike. */
export const blankPost = (): PostFields => ({
  position: '',
  location: '',
  startDate: '',
  endDate: '',
  summary: '',
  highlights: [],
})
