import { type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'English',
  labels: {
    summary: 'Summary',
    work: 'Work experience',
    education: 'Education',
    skills: 'Skills',
    projects: 'Projects',
    languages: 'Languages',
    certificates: 'Certificates',
    volunteer: 'Volunteering',
    awards: 'Awards',
    publications: 'Publications',
    interests: 'Interests',
    references: 'References',
    contact: 'Contact',
    present: 'present',
    from: 'from {date}',
  },
  native: 'Native',
  details: {
    birthDate: 'Date of birth',
    birthPlace: 'Place of birth',
    nationality: 'Nationality',
    drivingLicence: 'Driving licence',
    workPermit: 'Work permit',
    available: 'Available from',
  },
  letter: { opening: 'Dear hiring team,', closing: 'Kind regards,' },
  months: monthsOf(
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ),
  // Both orders are written in English.
  dates: { ...plainDates, order: null },
  punctuation: plainSigns,
  ongoing: ['now', 'current', 'currently', 'today', 'ongoing', 'to date', 'until now'],
}
