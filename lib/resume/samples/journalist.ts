import type { Sample } from './sample'

export const journalist: Sample = {
  title: 'Reporter',
  name: 'Catriona Malley',
  label: 'Reporter, local government and housing',
  email: 'catriona.malley@example.org',
  phone: '+353 555 010 662',
  city: 'Galway',
  region: 'Ireland',
  countryCode: '',
  summary:
    'Reporter with eight years on council benches and doorsteps. Reads the annex before the press release, and files clean copy an hour early.',
  work: [
    {
      position: 'Local Government Reporter',
      name: 'The Corrib Courier',
      location: 'Galway',
      startDate: '2020-03',
      endDate: '',
      highlights: [
        'Found 118 vacant council homes in the asset register; 74 were let again within a year of the series.',
        'Write four to six stories a week and a Saturday column, for print and the site.',
        'Built a spreadsheet of 11 years of planning decisions that three other desks now use.',
      ],
    },
    {
      position: 'News Reporter',
      name: 'Shannon Weekly',
      location: 'Limerick',
      startDate: '2017-06',
      endDate: '2020-02',
      highlights: [
        'Covered courts and coroners for two years without a single correction on fact.',
        'Recorded and cut a six-part podcast on a closed dairy, heard 40,000 times.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of the West',
      studyType: 'MA',
      area: 'Journalism',
      endDate: '2017',
    },
    {
      institution: 'University of the West',
      studyType: 'BA',
      area: 'History and Irish',
      startDate: '2012',
      endDate: '2015',
      score: 'First class honours',
    },
  ],
  skills: [
    {
      name: 'Reporting',
      keywords: [
        'Freedom of information requests',
        'Court reporting',
        'Interviews',
        'Shorthand 110',
      ],
    },
    {
      name: 'Production',
      keywords: ['Audio editing', 'Spreadsheets', 'Photography', 'Subediting'],
    },
  ],
  awards: [
    {
      title: 'Regional Story of the Year',
      awarder: 'Western Press Awards',
      date: '2022',
      summary: 'For the series on vacant homes.',
    },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Irish', fluency: 'C1' },
    { language: 'Polish', fluency: 'A2' },
  ],
}
