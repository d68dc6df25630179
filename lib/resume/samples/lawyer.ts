import type { Sample } from './sample'

export const lawyer: Sample = {
  title: 'Solicitor',
  name: 'Harriet Osei-Marsh',
  label: 'Solicitor, housing and public law',
  email: 'harriet.osei-marsh@example.org',
  phone: '+44 555 010 771',
  city: 'Bristol',
  countryCode: '',
  region: 'United Kingdom',
  summary:
    'Solicitor with nine years in housing and public law, for tenants, charities and small councils. Plain letters, early settlements, and a careful file when a case has to be fought.',
  work: [
    {
      position: 'Senior Solicitor',
      name: 'Avonside Law Centre',
      location: 'Bristol',
      startDate: '2020-02',
      endDate: '',
      highlights: [
        'Lead a team of four on possession, disrepair and homelessness cases, about 160 open files.',
        'Settled 71% of disrepair claims before issue, with works agreed within a median of 34 days.',
        'Wrote the court duty scheme’s handbook, now used by three neighbouring law centres.',
      ],
    },
    {
      position: 'Solicitor, Public Law',
      name: 'Tidewell & Rowe LLP',
      location: 'Cardiff',
      startDate: '2016-09',
      endDate: '2020-01',
      highlights: [
        'Ran judicial reviews of school transport and care funding decisions from letter to hearing.',
        'Advised two community councils on procurement and public consultation.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Severnside',
      studyType: 'LLB',
      area: 'Law',
      startDate: '2010',
      endDate: '2013',
      score: 'First class honours',
    },
    {
      institution: 'Severnside Law School',
      studyType: 'Diploma',
      area: 'Legal Practice',
      endDate: '2014',
      score: 'Distinction',
    },
  ],
  skills: [
    {
      name: 'Practice',
      keywords: ['Housing', 'Judicial review', 'Community care', 'Advocacy in the county court'],
    },
    { name: 'Teaching', keywords: ['Trainee supervision', 'Duty scheme training'] },
  ],
  certificates: [
    { name: 'Admitted as a solicitor', issuer: 'England and Wales', date: '2016-09' },
    { name: 'Accredited civil and commercial mediator', issuer: 'Avon Mediation', date: '2021-05' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Twi', fluency: 'B2' },
  ],
}
