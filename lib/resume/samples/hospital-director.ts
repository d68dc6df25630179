import type { Sample } from './sample'

export const hospitalDirector: Sample = {
  title: 'Hospital director',
  name: 'Margarethe Sørby-Lang',
  label: 'Hospital director',
  email: 'margarethe.sorby@example.org',
  phone: '+47 555 010 150',
  city: 'Bergen',
  region: 'Norway',
  countryCode: '',
  summary:
    'Hospital director with a nurse’s training and twenty years in management. Opened a new emergency wing on the day that was promised, and keeps a round on the wards every Thursday.',
  work: [
    {
      position: 'Hospital Director',
      name: 'Fjordside Hospital',
      location: 'Bergen',
      startDate: '2017-08',
      endDate: '',
      highlights: [
        'Lead 2,300 staff and a budget of NOK 3.1 billion, balanced in six of seven years.',
        'Opened an emergency wing with 44 places on time and 1% under its frame.',
        'Median wait for a hip replacement fell from 31 to 14 weeks.',
      ],
    },
    {
      position: 'Head of Surgery and Anaesthesia',
      name: 'Nordhav University Hospital',
      location: 'Tromsø',
      startDate: '2010-01',
      endDate: '2017-07',
      highlights: [
        'Reorganised 12 operating theatres; cancelled operations fell from 9% to 3%.',
        'Introduced shared rotas of two sites, agreed with four unions.',
      ],
    },
    {
      position: 'Ward Manager',
      name: 'Nordhav University Hospital',
      location: 'Tromsø',
      startDate: '2004-06',
      endDate: '2009-12',
      highlights: ['Led 48 nurses of a surgical ward.'],
    },
  ],
  education: [
    {
      institution: 'Northern Business School',
      studyType: 'Master',
      area: 'Health Management',
      endDate: '2009',
    },
    {
      institution: 'Tromsø College',
      studyType: 'Bachelor',
      area: 'Nursing',
      endDate: '2001',
    },
  ],
  skills: [
    { name: 'Management', keywords: ['Capital projects', 'Labour relations', 'Patient safety'] },
    { name: 'Boards', keywords: ['Regional health board', 'Ambulance foundation'] },
  ],
  languages: [
    { language: 'Norwegian', fluency: 'native' },
    { language: 'German', fluency: 'C1' },
    { language: 'English', fluency: 'C1' },
  ],
}
