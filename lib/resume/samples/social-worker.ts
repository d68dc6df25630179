import type { Sample } from './sample'

export const socialWorker: Sample = {
  title: 'Social worker',
  name: 'Joanna Whitfeather',
  label: 'Social worker, older people',
  email: 'joanna.whitfeather@example.org',
  phone: '+1 555 010 3344',
  city: 'Duluth',
  region: 'Minnesota',
  countryCode: '',
  summary:
    'Social worker for older people and their families. Sits down first, fills in the form second.',
  work: [
    {
      position: 'Social Worker',
      name: 'Lakeshore Senior Services',
      location: 'Duluth',
      startDate: '2018-05',
      endDate: '',
      highlights: [
        'Look after 70 households; 82% still live at home after two years.',
        'Started a weekly table of caregivers, now with 35 regulars.',
      ],
    },
    {
      position: 'Case Worker',
      name: 'North County Health',
      location: 'Hibbing',
      startDate: '2014-01',
      endDate: '2018-04',
      highlights: ['Arranged discharges for 300 patients a year with the ward team.'],
    },
  ],
  education: [
    {
      institution: 'Superior State College',
      studyType: 'Bachelor',
      area: 'Social Work',
      endDate: '2013',
    },
  ],
  skills: [{ name: 'Work', keywords: ['Home visits', 'Dementia care', 'Benefits advice'] }],
  certificates: [{ name: 'Licensed social worker', issuer: 'State Board', date: '2014-01' }],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Ojibwe', fluency: 'B1' },
  ],
}
