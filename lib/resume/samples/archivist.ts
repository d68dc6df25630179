import type { Sample } from './sample'

export const archivist: Sample = {
  title: 'Archivist',
  name: 'Edmund Farrow-Leigh',
  label: 'Archivist, maps and estates',
  email: 'edmund.farrow@example.org',
  phone: '+44 555 010 885',
  city: 'Durham',
  region: 'United Kingdom',
  countryCode: '',
  summary:
    'Archivist of fourteen years with maps, deeds and the letters between them. Makes collections that were closed for a century easy to ask for.',
  work: [
    {
      position: 'Senior Archivist',
      name: 'Weardale Record Office',
      location: 'Durham',
      startDate: '2017-03',
      endDate: '',
      highlights: [
        'Catalogued the papers of three estates, 1,840 boxes, and opened 96% of them to readers.',
        'Run a reading room with 3,100 visits a year and a staff of five.',
        'Moved 7 km of shelves to a new store without a single item missing at the count.',
      ],
    },
    {
      position: 'Archivist',
      name: 'Society of Northern Surveyors',
      location: 'York',
      startDate: '2011-09',
      endDate: '2017-02',
      highlights: [
        'Digitised 4,200 survey maps and tied each to today’s parish.',
        'Wrote the disaster plan that saved the basement store in the flood of 2015.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of the Tyne',
      studyType: 'MA',
      area: 'Archives and Records',
      endDate: '2011',
      score: 'Distinction',
    },
    {
      institution: 'University of the Tyne',
      studyType: 'BA',
      area: 'History',
      startDate: '2006',
      endDate: '2009',
    },
  ],
  skills: [
    { name: 'Collections', keywords: ['Cataloguing', 'Palaeography', 'Conservation planning'] },
    { name: 'Access', keywords: ['Reading room', 'Copyright', 'Digitisation'] },
  ],
  publications: [
    { name: 'A field guide to estate maps', publisher: 'Record Society', releaseDate: '2020' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Latin', fluency: 'reading' },
    { language: 'French', fluency: 'B2' },
  ],
}
