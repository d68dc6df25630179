import type { Sample } from './sample'

export const historian: Sample = {
  title: 'Historian',
  name: 'Dr Ilse Brandvold',
  label: 'Historian of trade and port cities',
  email: 'ilse.brandvold@example.org',
  phone: '+47 555 010 249',
  city: 'Bergen',
  countryCode: '',
  region: 'Norway',
  summary:
    'Historian of northern European port cities between 1600 and 1850, working with customs books, ships’ papers and court records. Eleven years of teaching at every level, two completed research projects as principal investigator.',
  work: [
    {
      position: 'Associate Professor of Early Modern History',
      name: 'University of Vestfjord',
      location: 'Bergen',
      startDate: '2020-08',
      endDate: '',
      highlights: [
        'Lead the project Harbour Accounts (four researchers, four years), which reads customs books of nine ports.',
        'Teach the survey course Europe 1500 to 1815 to 180 students and two seminars on sources.',
        'Supervise five doctoral candidates; two have defended.',
        'Head of the master’s programme since 2022: rewrote its methods course and its assessment.',
      ],
    },
    {
      position: 'Postdoctoral Fellow',
      name: 'Institute for Maritime History',
      location: 'Gdańsk',
      startDate: '2016-09',
      endDate: '2020-07',
      highlights: [
        'Transcribed and published 1,900 skippers’ declarations as an open data set.',
        'Organised the annual workshop Reading Small Ports, with 30 speakers in its third year.',
      ],
    },
    {
      position: 'Teaching Assistant',
      name: 'University of Holmgate',
      location: 'Hull',
      startDate: '2012-10',
      endDate: '2016-06',
      highlights: [
        'Taught palaeography and Dutch for historians to undergraduates.',
        'Marked and moderated about 120 essays a year.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Holmgate',
      studyType: 'PhD',
      area: 'History',
      startDate: '2012',
      endDate: '2016',
      courses: [
        'Thesis: Credit and kinship in the timber trade of three Norwegian ports, 1660–1720',
      ],
    },
    {
      institution: 'University of Vestfjord',
      studyType: 'MA',
      area: 'History',
      startDate: '2010',
      endDate: '2012',
    },
    {
      institution: 'University of Vestfjord',
      studyType: 'BA',
      area: 'History and Dutch',
      startDate: '2007',
      endDate: '2010',
    },
  ],
  publications: [
    {
      name: 'A Harbour and Its Books: Customs and Trust in Bergen, 1650–1750',
      publisher: 'Fjordland University Press',
      releaseDate: '2023',
    },
    {
      name: 'Counting barrels: what customs officers did not write down',
      publisher: 'Northern Seas Review 41',
      releaseDate: '2024-03',
    },
    {
      name: 'Widows as shipowners in three Norwegian ports',
      publisher: 'Journal of Port History 12',
      releaseDate: '2022-09',
    },
    {
      name: 'Timber, credit and kin: letters of a Drammen merchant house',
      publisher: 'Baltic Economic Papers 8',
      releaseDate: '2021',
    },
    {
      name: 'The skipper’s word: declarations as a source',
      publisher: 'Archive and Method 27',
      releaseDate: '2019-11',
    },
    {
      name: 'Small ports, large networks',
      publisher: 'Maritime Studies Yearbook',
      releaseDate: '2018',
    },
    {
      name: 'Lost at sea, found in court: wreck cases before 1700',
      publisher: 'Law and the Sea 5',
      releaseDate: '2017-06',
    },
  ],
  awards: [
    {
      title: 'Young Scholar Prize',
      awarder: 'Nordic Society for Maritime History',
      date: '2019',
      summary: 'For the edition of skippers’ declarations.',
    },
    {
      title: 'Teaching award of the faculty',
      awarder: 'University of Vestfjord',
      date: '2022',
      summary: 'Chosen by students of the master’s programme.',
    },
  ],
  skills: [
    {
      name: 'Sources',
      keywords: [
        'Palaeography 1500 to 1850',
        'Customs records',
        'Notarial archives',
        'Ships’ papers',
      ],
    },
    { name: 'Tools', keywords: ['R', 'QGIS', 'TEI', 'Transcription with trained models'] },
  ],
  languages: [
    { language: 'Norwegian', fluency: 'native' },
    { language: 'English', fluency: 'C2' },
    { language: 'Dutch', fluency: 'C1' },
    { language: 'German', fluency: 'B2' },
    { language: 'Polish', fluency: 'A2' },
  ],
}
