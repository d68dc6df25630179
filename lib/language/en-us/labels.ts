import { labels as en } from '../en/labels'
import { type LabelTable, pattern, plainDates } from '../kinds/labels'

const monthFirst = pattern('{month} {year}', '{month} {day}, {year}')

export const labels: LabelTable = {
  ...en,
  name: 'English (United States)',
  labels: {
    ...en.labels,
    work: 'Work Experience',
    certificates: 'Certifications',
    volunteer: 'Volunteer Experience',
    awards: 'Honors & Awards',
  },
  details: { ...en.details, drivingLicence: 'Driver’s license' },
  letter: { opening: 'Dear Hiring Manager,', closing: 'Sincerely,' },
  dates: {
    ...plainDates,
    long: monthFirst,
    short: monthFirst,
    numeric: pattern('{mm}/{year}', '{mm}/{dd}/{year}'),
    order: 'month',
  },
}
