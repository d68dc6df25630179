import type { Sample } from './sample'

export const financeDirector: Sample = {
  title: 'Chief financial officer',
  name: 'Laurent Obradović',
  label: 'Chief financial officer',
  email: 'laurent.obradovic@example.org',
  phone: '+41 555 010 204',
  city: 'Basel',
  region: 'Switzerland',
  countryCode: '',
  summary:
    'Finance leader with nineteen years in family-owned industry. Took two companies through succession, one through a refinancing in ten weeks, and closes the month in three days.',
  work: [
    {
      position: 'Chief Financial Officer',
      name: 'Rheinhof Valves AG',
      location: 'Basel',
      startDate: '2018-01',
      endDate: '',
      highlights: [
        'Lead finance, legal and IT: 64 people in five countries, CHF 310 million in sales.',
        'Refinanced CHF 90 million in 2020 with four banks; interest cost fell by a third.',
        'Cut working capital from 96 to 71 days without losing a supplier.',
      ],
    },
    {
      position: 'Head of Group Controlling',
      name: 'Alpstein Packaging',
      location: 'St. Gallen',
      startDate: '2011-05',
      endDate: '2017-12',
      highlights: [
        'Replaced 40 local reports by one set of figures that plant managers asked to keep.',
        'Prepared the sale of the films division: data room, carve-out accounts, closing in five months.',
      ],
    },
    {
      position: 'Auditor',
      name: 'Keller & Dufour',
      location: 'Zürich',
      startDate: '2007-09',
      endDate: '2011-04',
      highlights: ['Audited manufacturers and a cantonal hospital, from junior to lead.'],
    },
  ],
  education: [
    {
      institution: 'University of Upper Rhine',
      studyType: 'Licentiate',
      area: 'Business Economics',
      startDate: '2002',
      endDate: '2007',
    },
  ],
  skills: [
    { name: 'Finance', keywords: ['Refinancing', 'Carve-outs', 'IFRS', 'Treasury'] },
    { name: 'Boards', keywords: ['Audit committee', 'Pension fund trustee'] },
  ],
  certificates: [{ name: 'Certified auditor', issuer: 'Chamber of Auditors', date: '2011' }],
  languages: [
    { language: 'French', fluency: 'native' },
    { language: 'German', fluency: 'C2' },
    { language: 'Croatian', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ],
}
