import type { Sample } from './sample'

export const biologyGraduate: Sample = {
  title: 'Biology graduate',
  name: 'Noor Haddad-Berg',
  label: 'Biology graduate',
  email: 'noor.haddad@example.org',
  phone: '+46 555 010 127',
  city: 'Uppsala',
  region: 'Sweden',
  countryCode: '',
  profile: { network: 'GitHub', username: 'noor-example', url: 'github.com/noor-example' },
  summary:
    'Recent biology graduate with a thesis in freshwater ecology and two summers of field work. Looking for a first post in environmental monitoring.',
  work: [
    {
      position: 'Field Assistant',
      name: 'Lake Survey Mälaren',
      location: 'Uppsala',
      startDate: '2025-06',
      endDate: '2025-08',
      highlights: [
        'Took and logged 420 water and plankton samples at 14 stations.',
        'Wrote an R script that checks entries on the boat; mistyped values fell from 5% to under 1%.',
      ],
    },
    {
      position: 'Shop Assistant, part time',
      name: 'Fyris Garden Centre',
      location: 'Uppsala',
      startDate: '2022',
      endDate: '2025',
      highlights: ['Advised customers, ran the till and closed up on Saturdays.'],
    },
  ],
  education: [
    {
      institution: 'Uppland University',
      studyType: 'BSc',
      area: 'Biology',
      startDate: '2022-09',
      endDate: '2026-06',
      score: 'Thesis graded with distinction',
      courses: ['Freshwater ecology', 'Statistics for biologists', 'Molecular methods', 'GIS'],
    },
  ],
  projects: [
    {
      name: 'Thesis: Nutrients and diatoms in two connected lakes',
      startDate: '2026-01',
      endDate: '2026-06',
      description:
        'Compared diatom communities along a nutrient gradient with 96 samples and a mixed model; data and code are published with the thesis.',
    },
  ],
  skills: [
    {
      name: 'Laboratory',
      keywords: ['PCR', 'Microscopy', 'Spectrophotometry', 'Sample preservation'],
    },
    { name: 'Data', keywords: ['R', 'QGIS', 'Python basics'] },
  ],
  volunteer: [
    {
      organization: 'Fyris River Group',
      position: 'Guide for school classes',
      startDate: '2024',
      endDate: '',
      summary: 'Lead pond-dipping mornings for classes of 10-year-olds.',
    },
  ],
  languages: [
    { language: 'Swedish', fluency: 'C2' },
    { language: 'Arabic', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ],
  interests: [{ name: 'Outdoors', keywords: ['Kayaking', 'Bird ringing'] }],
}
