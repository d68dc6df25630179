import type { Sample } from './sample'

export const teacher: Sample = {
  title: 'Secondary school teacher',
  name: 'Daniel Achterberg',
  label: 'Mathematics and physics teacher',
  email: 'daniel.achterberg@example.org',
  phone: '+44 555 010 771',
  city: 'Leeds',
  countryCode: '',
  region: 'United Kingdom',
  summary:
    'Mathematics and physics teacher for ages 11 to 18. I plan lessons backwards from the mistakes that pupils really make, and I mark quickly enough for it to matter.',
  work: [
    {
      position: 'Teacher of Mathematics, Key Stage 5 Lead',
      name: 'Meanwood Park School',
      location: 'Leeds',
      startDate: '2020-09',
      endDate: '',
      highlights: [
        'Teach five classes from Year 7 to A level; 64% of the 2025 A level group reached A to B.',
        'Rewrote the Year 12 scheme of work with weekly low-stakes quizzes, now used by all seven teachers.',
        'Run the after-school problem club, from 6 pupils at the start to 31 today.',
      ],
    },
    {
      position: 'Teacher of Physics',
      name: 'Aire Valley Academy',
      location: 'Bradford',
      startDate: '2016-09',
      endDate: '2020-08',
      highlights: [
        'Built a bank of 40 practicals that work with one technician and a small budget.',
        'Form tutor of 28 pupils; attendance rose from 91% to 95% in two years.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of the North Riding',
      studyType: 'PGCE',
      area: 'Secondary Physics with Mathematics',
      endDate: '2016',
    },
    {
      institution: 'Calder University',
      studyType: 'BSc',
      area: 'Physics',
      startDate: '2012',
      endDate: '2015',
      score: 'First class honours',
    },
  ],
  skills: [
    {
      name: 'Teaching',
      keywords: ['Retrieval practice', 'Assessment design', 'Mixed-attainment groups'],
    },
    { name: 'Tools', keywords: ['GeoGebra', 'Python', 'LaTeX'] },
  ],
  volunteer: [
    {
      organization: 'Headingley Library',
      position: 'Maths tutor',
      startDate: '2021',
      endDate: '',
      summary: 'Free drop-in hour for adults who are retaking their exams.',
    },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Dutch', fluency: 'C1' },
  ],
}
