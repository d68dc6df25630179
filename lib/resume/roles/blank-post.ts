import type { Role } from '../schema/content'

type PostFields = Pick<
  Role,
  'position' | 'location' | 'startDate' | 'endDate' | 'summary' | 'highlights'
>

/** Returns empty values of the fields shared by work entries and roles. */
export const blankPost = (): PostFields => ({
  position: '',
  location: '',
  startDate: '',
  endDate: '',
  summary: '',
  highlights: [],
})
