import type { Sample } from './sample'

export const salesManager: Sample = {
  title: 'Sales manager',
  name: 'Beatriz Okonjo-Reis',
  label: 'Regional sales manager, building materials',
  email: 'beatriz.okonjo@example.org',
  phone: '+351 555 010 741',
  city: 'Porto',
  region: 'Portugal',
  countryCode: '',
  summary:
    'Sales manager with thirteen years in building materials. Knows the sites as well as the offices, and forecasts within 4%.',
  work: [
    {
      position: 'Regional Sales Manager',
      name: 'Douro Insulation',
      location: 'Porto',
      startDate: '2019-11',
      endDate: '',
      highlights: [
        'Lead nine representatives in three districts; sales grew from €11 to €17 million.',
        'Won the framework contract of a housing association: 2,600 flats in four years.',
        'Replaced paper orders by a phone form; wrong deliveries fell from 6% to 1.5%.',
      ],
    },
    {
      position: 'Sales Representative',
      name: 'Minho Timber',
      location: 'Braga',
      startDate: '2013-02',
      endDate: '2019-10',
      highlights: [
        'Looked after 140 builders’ merchants and opened 38 new accounts.',
        'Best of 22 representatives in 2016 and 2018.',
        'Trained six juniors, four of whom lead regions today.',
      ],
    },
  ],
  education: [
    {
      institution: 'Polytechnic of Entre-Rios',
      studyType: 'Bachelor',
      area: 'Business and Marketing',
      startDate: '2009',
      endDate: '2012',
    },
  ],
  skills: [
    { name: 'Sales', keywords: ['Framework contracts', 'Forecasting', 'Negotiation', 'Tenders'] },
    { name: 'Systems', keywords: ['Salesforce', 'Excel', 'Route planning'] },
    { name: 'Technical', keywords: ['Insulation standards', 'Fire classes', 'Site measuring'] },
  ],
  certificates: [
    { name: 'Energy performance adviser', issuer: 'Building Agency', date: '2021-04' },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
    { language: 'Spanish', fluency: 'B2' },
  ],
}
