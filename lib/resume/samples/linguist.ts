import type { Sample } from './sample'

export const linguist: Sample = {
  title: 'Lecturer in linguistics',
  name: 'Thandeka Moreau',
  label: 'Lecturer in linguistics',
  email: 'thandeka.moreau@example.org',
  phone: '+27 555 010 926',
  city: 'Cape Town',
  region: 'South Africa',
  countryCode: '',
  summary:
    'Linguist who works on tone in Nguni languages, with recordings from 46 villages and a corpus that others can use.',
  work: [
    {
      position: 'Lecturer',
      name: 'University of the Cape Flats',
      location: 'Cape Town',
      startDate: '2021-01',
      endDate: '',
      highlights: [
        'Teach phonetics and field methods to 130 students a year; supervise four doctoral students.',
        'Direct the Tone Archive: 310 hours of speech, transcribed and open.',
      ],
    },
    {
      position: 'Postdoctoral Researcher',
      name: 'Institute for Spoken Language',
      location: 'Lyon',
      startDate: '2018-02',
      endDate: '2020-12',
      highlights: ['Built a model that marks tone with 94% agreement with two listeners.'],
    },
  ],
  education: [
    {
      institution: 'University of Natal Bay',
      studyType: 'PhD',
      area: 'Linguistics',
      startDate: '2013',
      endDate: '2017',
      score: 'Thesis: Tone at the edge of the phrase',
    },
    {
      institution: 'University of Natal Bay',
      studyType: 'BA',
      area: 'isiZulu and French',
      startDate: '2009',
      endDate: '2012',
    },
  ],
  publications: [
    {
      name: 'Tone at the edge of the phrase',
      publisher: 'Southern Phonology',
      releaseDate: '2019',
    },
    { name: 'An open archive of Nguni tone', publisher: 'Language Data', releaseDate: '2022' },
    {
      name: 'What listeners hear before a pause',
      publisher: 'Phonetic Notes',
      releaseDate: '2024',
    },
  ],
  awards: [
    {
      title: 'Early career grant',
      awarder: 'Cape Research Fund',
      date: '2021',
      summary: 'Three years for the Tone Archive.',
    },
  ],
  skills: [
    { name: 'Methods', keywords: ['Fieldwork', 'Praat', 'Mixed models', 'Corpus design'] },
    { name: 'Code', keywords: ['R', 'Python'] },
  ],
  languages: [
    { language: 'isiZulu', fluency: 'native' },
    { language: 'English', fluency: 'native' },
    { language: 'French', fluency: 'C1' },
  ],
}
