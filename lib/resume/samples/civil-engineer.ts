import type { Sample } from './sample'

export const civilEngineer: Sample = {
  title: 'Civil engineer',
  name: 'Anjali Deshmukh-Ryan',
  label: 'Civil engineer, bridges and coastal works',
  email: 'anjali.deshmukh@example.org',
  phone: '+64 555 010 518',
  city: 'Wellington',
  countryCode: '',
  region: 'New Zealand',
  summary:
    'Chartered civil engineer with twelve years on bridges, wharves and sea walls, from first sketch to site. Equally at home in a finite element model and in a borrowed pair of waders.',
  work: [
    {
      position: 'Principal Engineer, Structures',
      name: 'Kōwhai Strait Engineers',
      location: 'Wellington',
      startDate: '2021-04',
      endDate: '',
      highlights: [
        'Design lead for the replacement of a 340 m road bridge in a seismic zone, now in its second year on site.',
        'Wrote the practice’s guide to seismic isolation; 14 engineers use it.',
        'Review the calculations of a team of seven and sign for structures up to 60 m span.',
        'Took 900 tonnes of steel out of a wharf design by testing its piles instead of assuming.',
      ],
    },
    {
      position: 'Senior Structural Engineer',
      name: 'Tasman Ports Consultants',
      location: 'Nelson',
      startDate: '2017-02',
      endDate: '2021-03',
      highlights: [
        'Inspected 63 wharves and rated them for heavier cranes; eleven were strengthened to my details.',
        'Designed two ferry ramps for a tide of 4.2 m, both opened on the planned day.',
        'Built a register of defects that divers fill in under water by tapping a tablet.',
      ],
    },
    {
      position: 'Site Engineer',
      name: 'Remarkables Civil',
      location: 'Queenstown',
      startDate: '2014-01',
      endDate: '2017-01',
      highlights: [
        'Set out and checked 2.6 km of retaining walls above a public road that stayed open.',
        'Agreed weekly quantities with three subcontractors; no claim was left at handover.',
        'Ran concrete testing for 5,400 m³ with a rejection rate under 1%.',
      ],
    },
    {
      position: 'Graduate Engineer',
      name: 'Kōwhai Strait Engineers',
      location: 'Wellington',
      startDate: '2012-02',
      endDate: '2013-12',
      highlights: [
        'Assessed 120 masonry buildings after an earthquake and wrote the plain-language letters to owners.',
        'Drafted culverts and small bridges for two district councils.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Cook Strait',
      studyType: 'MEng',
      area: 'Structural Engineering',
      startDate: '2011',
      endDate: '2012',
      courses: ['Thesis: Rocking bridge piers under repeated aftershocks'],
    },
    {
      institution: 'University of Cook Strait',
      studyType: 'BE (Hons)',
      area: 'Civil Engineering',
      startDate: '2007',
      endDate: '2010',
      score: 'First class honours',
    },
  ],
  skills: [
    {
      name: 'Design',
      keywords: ['Seismic isolation', 'Prestressed concrete', 'Steel fatigue', 'Marine piling'],
    },
    { name: 'Software', keywords: ['SAP2000', 'Civil 3D', 'Python', 'Grasshopper'] },
    {
      name: 'Site',
      keywords: ['Diver inspection briefs', 'Load testing', 'Contract administration'],
    },
  ],
  projects: [
    {
      name: 'Open bridge loads',
      startDate: '2019',
      endDate: '',
      description: 'A free Python library that turns weigh-station records into fatigue spectra.',
    },
    {
      name: 'Footbridge at Ōwhiro',
      startDate: '2016-05',
      endDate: '2016-11',
      description:
        'Volunteer design of a 22 m timber footbridge, built by its neighbours over six weekends.',
    },
  ],
  certificates: [
    { name: 'Chartered Professional Engineer', issuer: 'Registration authority', date: '2018-06' },
    { name: 'Confined space entry', issuer: 'Harbour Safety Training', date: '2023-02' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Marathi', fluency: 'C1' },
    { language: 'Māori', fluency: 'A2' },
  ],
  volunteer: [
    {
      organization: 'Bridges for Schools',
      position: 'Mentor',
      startDate: '2017',
      endDate: '',
      summary: 'Help two classes a year to build and break a bridge of paper.',
    },
  ],
  interests: [{ name: 'Outdoors', keywords: ['Sea kayaking', 'Tramping'] }],
}
