import type { Sample } from './sample'

export const architect: Sample = {
  title: 'Architect',
  name: 'Ilse Varga-Brandt',
  label: 'Architect, schools and reuse of buildings',
  email: 'ilse.varga@example.org',
  phone: '+43 555 010 318',
  city: 'Graz',
  region: 'Austria',
  countryCode: '',
  summary:
    'Architect with eleven years in public buildings, most of them schools. Draws in timber, reuses what stands, and stays on site until the last door closes well.',
  work: [
    {
      position: 'Project Architect',
      name: 'Atelier Murwald',
      location: 'Graz',
      startDate: '2019-04',
      endDate: '',
      highlights: [
        'Led the conversion of a 1962 tram depot into a primary school for 240 children, 3% under budget.',
        'Reused 62% of the steel and all of the brick; the inventory method is now the office standard.',
        'Run a team of five from competition to completion, with two open competitions won.',
      ],
    },
    {
      position: 'Architect',
      name: 'Halden Architects',
      location: 'Oslo',
      startDate: '2014-08',
      endDate: '2019-03',
      highlights: [
        'Detailed façades and stairs of three timber schools, from first sketch to shop drawings.',
        'Set up the shared model of eight consultants and cut clashes on site from 41 to 6.',
      ],
    },
  ],
  education: [
    {
      institution: 'Technical University of Styria',
      studyType: 'Diploma',
      area: 'Architecture',
      startDate: '2007',
      endDate: '2014',
      score: 'Distinction',
    },
  ],
  skills: [
    { name: 'Design', keywords: ['Timber construction', 'Reuse', 'School typologies', 'Daylight'] },
    { name: 'Tools', keywords: ['Revit', 'Rhino', 'Model making', 'Site supervision'] },
  ],
  awards: [
    {
      title: 'Reuse Prize, commendation',
      awarder: 'Styrian Building Culture',
      date: '2023',
      summary: 'For the tram depot school.',
    },
  ],
  languages: [
    { language: 'German', fluency: 'native' },
    { language: 'Hungarian', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
    { language: 'Norwegian', fluency: 'B2' },
  ],
}
