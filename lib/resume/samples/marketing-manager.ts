import type { Sample } from './sample'

export const marketingManager: Sample = {
  title: 'Marketing manager',
  name: 'Priya Ravenscroft',
  label: 'Marketing manager',
  email: 'priya.ravenscroft@example.org',
  phone: '+44 555 010 915',
  city: 'Bristol',
  region: 'United Kingdom',
  countryCode: '',
  summary:
    'Marketing manager who came up through writing. Ten years of campaigns for food and outdoor brands, with budgets up to £900,000 and numbers that finance agreed with.',
  work: [
    {
      position: 'Marketing Manager',
      name: 'Fernhollow Foods',
      location: 'Bristol',
      startDate: '2020-01',
      endDate: '',
      highlights: [
        'Lead a team of four and two agencies; own a budget of £900,000.',
        'Launched the plant-based range in 310 shops; it reached 18% of turnover in its second year.',
        'Moved reporting from clicks to repeat orders and cut paid search by 40% without losing sales.',
      ],
    },
    {
      position: 'Brand and Content Lead',
      name: 'Cairn & Kettle Outdoor',
      location: 'Sheffield',
      startDate: '2016-05',
      endDate: '2019-12',
      highlights: [
        'Grew the newsletter from 9,000 to 74,000 readers with one honest letter a week.',
        'Ran the autumn campaign across print, shops and web in four languages.',
      ],
    },
    {
      position: 'Copywriter',
      name: 'Longwharf Studio',
      location: 'Bristol',
      startDate: '2014-09',
      endDate: '2016-04',
      highlights: ['Wrote packaging, posters and web pages for twelve clients.'],
    },
  ],
  education: [
    {
      institution: 'University of Severnside',
      studyType: 'BA',
      area: 'English and Linguistics',
      startDate: '2011',
      endDate: '2014',
    },
  ],
  skills: [
    { name: 'Strategy', keywords: ['Positioning', 'Pricing', 'Customer interviews'] },
    { name: 'Channels', keywords: ['Email', 'Retail', 'Paid search', 'Print'] },
    { name: 'Analysis', keywords: ['SQL', 'Cohort analysis', 'Attribution'] },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Hindi', fluency: 'native' },
    { language: 'French', fluency: 'B1' },
  ],
}
