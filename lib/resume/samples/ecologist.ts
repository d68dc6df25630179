import type { Sample } from './sample'

export const ecologist: Sample = {
  title: 'Wetland ecologist',
  name: 'Mireia Font-Quiroga',
  label: 'Wetland ecologist',
  email: 'mireia.font@example.org',
  phone: '+34 555 010 587',
  city: 'Tortosa',
  region: 'Spain',
  countryCode: '',
  summary:
    'Ecologist with ten years in river deltas, between farmers, hunters and herons. Plans restoration that survives the second dry summer.',
  work: [
    {
      position: 'Senior Ecologist',
      name: 'Delta Conservation Trust',
      location: 'Tortosa',
      startDate: '2019-02',
      endDate: '',
      highlights: [
        'Led the restoration of 310 ha of rice fields to reed bed, with 14 landowners and a water board.',
        'Breeding pairs of purple heron rose from 22 to 61 in five seasons.',
        'Wrote two grants worth €1.4 million and reported both on time.',
      ],
    },
    {
      position: 'Field Ecologist',
      name: 'Lagoon Institute',
      location: 'Valencia',
      startDate: '2015-04',
      endDate: '2019-01',
      highlights: [
        'Ran monthly counts at 38 stations and trained 20 volunteers to do them.',
        'Mapped salt intrusion with drones and 900 conductivity readings.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of the Levant',
      studyType: 'MSc',
      area: 'Ecology of Wetlands',
      endDate: '2015',
    },
    {
      institution: 'University of the Levant',
      studyType: 'BSc',
      area: 'Environmental Science',
      startDate: '2009',
      endDate: '2013',
    },
  ],
  skills: [
    { name: 'Field', keywords: ['Bird surveys', 'Vegetation plots', 'Drone mapping'] },
    { name: 'Data', keywords: ['R', 'QGIS', 'Occupancy models'] },
  ],
  publications: [
    {
      name: 'Reed bed age and nest success of the purple heron',
      publisher: 'Wetland Letters',
      releaseDate: '2022',
    },
    {
      name: 'Salt at the margin: eight years in a rice delta',
      publisher: 'Delta Research',
      releaseDate: '2019',
    },
  ],
  languages: [
    { language: 'Catalan', fluency: 'native' },
    { language: 'Spanish', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ],
}
