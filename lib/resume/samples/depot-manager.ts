import type { Sample } from './sample'

export const depotManager: Sample = {
  title: 'Depot manager',
  name: 'Samuel Adeyemi-Cole',
  label: 'Depot manager, city buses',
  email: 'samuel.adeyemi@example.org',
  phone: '+44 555 010 439',
  city: 'Leeds',
  region: 'United Kingdom',
  countryCode: '',
  summary:
    'Depot manager who started at the wheel. Runs 96 buses and 240 people to the minute, and knows which bay floods.',
  work: [
    {
      position: 'Depot Manager',
      name: 'Aire Valley Transit',
      location: 'Leeds',
      startDate: '2021-01',
      endDate: '',
      highlights: [
        'Raised first departures on time from 91% to 98.4% in fourteen months.',
        'Brought 32 electric buses into service and rebuilt the night plan around 12 chargers.',
        'Cut agency driving by 60% with a rota that drivers helped to write.',
      ],
    },
    {
      position: 'Operations Supervisor',
      name: 'Aire Valley Transit',
      location: 'Leeds',
      startDate: '2016-05',
      endDate: '2020-12',
      highlights: [
        'Controlled six routes live, with diversions for 40 road closures a year.',
        'Trained 25 new supervisors on the radio room.',
      ],
    },
    {
      position: 'Bus Driver',
      name: 'Wharfe Buses',
      location: 'Otley',
      startDate: '2011-03',
      endDate: '2016-04',
      highlights: ['Five years without an avoidable accident.'],
    },
  ],
  education: [
    {
      institution: 'Aire College',
      studyType: 'Higher National Certificate',
      area: 'Operations Management',
      endDate: '2018',
    },
  ],
  skills: [
    { name: 'Operations', keywords: ['Rotas', 'Fleet charging', 'Incident control', 'Budgets'] },
    { name: 'Systems', keywords: ['Scheduling software', 'Ticket data', 'Excel'] },
  ],
  certificates: [
    { name: 'Transport manager, passenger', issuer: 'Road Transport Board', date: '2019-10' },
    { name: 'Driving licence, buses', issuer: 'Licensing Agency', date: '2011-02' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Yoruba', fluency: 'C1' },
  ],
}
