import type { Sample } from './sample'

export const policyAdviser: Sample = {
  title: 'Policy adviser',
  name: 'Anneli Korhonen-Diaz',
  label: 'Policy adviser, public transport and regions',
  email: 'anneli.korhonen@example.org',
  phone: '+358 555 010 233',
  city: 'Tampere',
  region: 'Finland',
  countryCode: '',
  summary:
    'Policy adviser in regional government for nine years. Turns studies of 200 pages into two that a committee reads, and keeps count of what was promised.',
  work: [
    {
      position: 'Senior Adviser, Transport',
      name: 'Council of Lake Regions',
      location: 'Tampere',
      startDate: '2020-09',
      endDate: '',
      highlights: [
        'Coordinate a ticket of 11 municipalities and 3 operators; sales rose by 27% in two years.',
        'Prepare the regional transport plan and its consultation with 1,900 answers.',
        'Represent the region in two working groups in Brussels.',
      ],
    },
    {
      position: 'Adviser',
      name: 'Ministry of Regions',
      location: 'Helsinki',
      startDate: '2016-02',
      endDate: '2020-08',
      highlights: [
        'Drafted the impact assessment of a law on services in sparsely populated areas.',
        'Answered 60 written questions of parliament within their terms.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Häme',
      studyType: 'Master',
      area: 'Administrative Sciences',
      startDate: '2010',
      endDate: '2015',
    },
  ],
  skills: [
    { name: 'Policy', keywords: ['Impact assessment', 'Consultation', 'Cohesion funds'] },
    { name: 'Tools', keywords: ['Statistics in R', 'Plain language', 'Project budgets'] },
  ],
  languages: [
    { language: 'Finnish', fluency: 'native' },
    { language: 'Spanish', fluency: 'C2' },
    { language: 'Swedish', fluency: 'B2' },
    { language: 'English', fluency: 'C1' },
    { language: 'French', fluency: 'B1' },
  ],
}
