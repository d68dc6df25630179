import type { Sample } from './sample'

export const hotelManager: Sample = {
  title: 'Hotel manager',
  name: 'Matteo Lindgren-Russo',
  label: 'Hotel manager',
  email: 'matteo.lindgren@example.org',
  phone: '+39 555 010 468',
  city: 'Bolzano',
  region: 'Italy',
  countryCode: '',
  summary:
    'Hotel manager with twelve years between reception and roof. Fills a house in November and still greets the guest who arrives at two in the morning.',
  work: [
    {
      position: 'Hotel Manager',
      name: 'Hotel Talferblick',
      location: 'Bolzano',
      startDate: '2020-06',
      endDate: '',
      highlights: [
        'Run a house of 84 rooms with 46 staff; occupancy rose from 61% to 74% in three years.',
        'Brought direct bookings from 28% to 47% with a booking page and a telephone that is answered.',
        'Cut food waste by a third together with the kitchen.',
      ],
    },
    {
      position: 'Front Office Manager',
      name: 'Grand Hotel Lagoverde',
      location: 'Riva',
      startDate: '2016-03',
      endDate: '2020-05',
      highlights: [
        'Led 14 receptionists in five languages and wrote their handbook.',
        'Held a guest rating of 9.1 over four seasons.',
      ],
    },
    {
      position: 'Receptionist',
      name: 'Hotel Vasa Park',
      location: 'Stockholm',
      startDate: '2013-05',
      endDate: '2016-02',
      highlights: ['Night and day desk of a house of 150 rooms.'],
    },
  ],
  education: [
    {
      institution: 'Alpine School of Hospitality',
      studyType: 'Diploma',
      area: 'Hotel Management',
      startDate: '2010',
      endDate: '2013',
    },
  ],
  skills: [
    { name: 'House', keywords: ['Revenue management', 'Rotas', 'Events', 'Complaints'] },
    { name: 'Systems', keywords: ['Opera', 'Channel managers', 'Excel'] },
  ],
  languages: [
    { language: 'Italian', fluency: 'native' },
    { language: 'Swedish', fluency: 'native' },
    { language: 'German', fluency: 'C1' },
    { language: 'English', fluency: 'C1' },
  ],
}
