import type { Sample } from './sample'

export const operationsDirector: Sample = {
  title: 'Operations director',
  name: 'Rafael Quintanar',
  label: 'Operations director, food and cold logistics',
  email: 'rafael.quintanar@example.org',
  phone: '+34 555 010 904',
  city: 'Valencia',
  countryCode: '',
  region: 'Spain',
  profile: { network: 'LinkedIn', username: 'rafael-quintanar', url: '' },
  summary:
    'Operations director with 18 years in food manufacturing and cold logistics, responsible for three plants and 640 people. Known for calm turnarounds: safer sites first, then steadier lines, then cost.',
  work: [
    {
      position: 'Operations Director',
      name: 'Huerta Clara Foods',
      location: 'Valencia',
      startDate: '2019-03',
      endDate: '',
      highlights: [
        'Answer for three plants, two cold stores and a yearly budget of €84 million; report to the managing director.',
        'Raised line availability from 68% to 83% in two years by planned maintenance and shorter changeovers.',
        'Cut lost-time injuries from 21 to four a year; the Sagunto plant has had none since 2022.',
        'Moved two product families into one plant without a missed delivery to the four largest customers.',
        'Brought energy per tonne down by 19% with heat recovery and night cooling.',
      ],
    },
    {
      position: 'Plant Manager',
      name: 'Huerta Clara Foods',
      location: 'Sagunto',
      startDate: '2014-06',
      endDate: '2019-02',
      highlights: [
        'Ran a frozen vegetable plant of 210 people through a full rebuild of its packing hall.',
        'Agreed a five-crew shift pattern with the works council; sick leave fell from 9% to 5%.',
        'Introduced a daily 15-minute meeting on every line; waste dropped by a quarter within a year.',
      ],
    },
    {
      position: 'Logistics Manager',
      name: 'Frío Levante',
      location: 'Castellón',
      startDate: '2009-09',
      endDate: '2014-05',
      highlights: [
        'Planned 90 refrigerated lorries a day to eleven countries.',
        'Set up the first cross-dock for small growers; 46 use it today.',
        'Replaced paper freight notes with hand scanners in five months, at four depots.',
      ],
    },
    {
      position: 'Shift Supervisor',
      name: 'Conservas del Turia',
      location: 'Valencia',
      startDate: '2006-07',
      endDate: '2009-08',
      highlights: [
        'Led a crew of 24 on a canning line and trained its deputies.',
        'Kept the food safety records of the night shift; no finding in three audits.',
      ],
    },
  ],
  education: [
    {
      institution: 'Escuela de Negocios del Turia',
      studyType: 'Executive MBA',
      area: 'Operations',
      startDate: '2015',
      endDate: '2017',
    },
    {
      institution: 'Universidad del Litoral Levantino',
      studyType: 'Degree',
      area: 'Industrial Engineering',
      startDate: '2000',
      endDate: '2006',
    },
  ],
  skills: [
    {
      name: 'Operations',
      keywords: ['Lean production', 'Planned maintenance', 'Cold chain', 'Site consolidation'],
    },
    { name: 'People', keywords: ['Works council agreements', 'Succession planning', 'Coaching'] },
    { name: 'Finance', keywords: ['Capital planning', 'Standard costing', 'Supplier contracts'] },
  ],
  projects: [
    {
      name: 'One packing hall',
      startDate: '2020-01',
      endDate: '2021-09',
      description:
        'Closed one of two halls and moved nine lines, €11 million, on time and 4% under budget.',
    },
    {
      name: 'Growers’ cross-dock',
      startDate: '2011',
      endDate: '2012',
      description: 'A shared cold dock for small farms, built with a growers’ cooperative.',
    },
  ],
  certificates: [
    {
      name: 'Lead auditor, food safety management',
      issuer: 'Levante Certification',
      date: '2018-04',
    },
    { name: 'Six Sigma black belt', issuer: 'Instituto de Calidad', date: '2013' },
  ],
  languages: [
    { language: 'Spanish', fluency: 'native' },
    { language: 'Valencian', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
    { language: 'French', fluency: 'B1' },
  ],
  volunteer: [
    {
      organization: 'Banc d’Aliments de la Ribera',
      position: 'Member of the board',
      startDate: '2018',
      endDate: '',
      summary: 'Planned the food bank’s cold store and its rota of drivers.',
    },
  ],
}
