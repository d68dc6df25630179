import type { Sample } from './sample'

export const electrician: Sample = {
  title: 'Electrician',
  name: 'Tomás Ferreira-Walsh',
  label: 'Industrial and commercial electrician',
  email: 'tomas.ferreira@example.org',
  phone: '+1 555 010 462',
  city: 'Providence',
  region: 'Rhode Island',
  countryCode: '',
  summary:
    'Journeyman electrician with eleven years in commercial fit-out and plant maintenance. Clean panels, honest estimates, no lost-time injuries.',
  work: [
    {
      position: 'Lead Electrician',
      name: 'Quayside Electric',
      location: 'Providence, RI',
      startDate: '2019-04',
      endDate: '',
      highlights: [
        'Run crews of up to five on offices and clinics of 5,000 to 60,000 square feet.',
        'Finished 14 of the last 16 jobs on or under the estimated hours.',
        'Brought in torque-logged terminations; call-backs for loose connections went from eleven a year to one.',
        'Train two apprentices each year and sign off their hours.',
      ],
    },
    {
      position: 'Maintenance Electrician',
      name: 'Blackstone Paper Mill',
      location: 'Pawtucket, RI',
      startDate: '2015-02',
      endDate: '2019-03',
      highlights: [
        'Kept three converting lines running on rotating shifts; repaired motors, drives and PLC inputs.',
        'Moved the mill to infrared inspection of panels twice a year.',
      ],
    },
  ],
  education: [
    {
      institution: 'Narragansett Trades Institute',
      studyType: 'Apprenticeship',
      area: 'Electrical',
      startDate: '2011',
      endDate: '2015',
      score: '8,000 hours',
    },
  ],
  skills: [
    {
      name: 'Installation',
      keywords: ['Conduit bending', 'Switchgear', 'Fire alarm', 'Lighting control'],
    },
    {
      name: 'Maintenance',
      keywords: ['PLC troubleshooting', 'Variable frequency drives', 'Thermography'],
    },
  ],
  certificates: [
    { name: 'Journeyperson electrician licence', issuer: 'State of Rhode Island', date: '2015' },
    {
      name: '30-hour construction safety',
      issuer: 'Narragansett Trades Institute',
      date: '2022-05',
    },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Portuguese', fluency: 'native' },
  ],
}
