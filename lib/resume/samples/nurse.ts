import type { Sample } from './sample'

export const nurse: Sample = {
  title: 'Registered nurse',
  name: 'Maeve Lindqvist',
  label: 'Registered nurse, acute medicine',
  email: 'maeve.lindqvist@example.org',
  phone: '+353 555 010 338',
  city: 'Cork',
  countryCode: '',
  region: 'Ireland',
  summary:
    'Registered nurse with eight years on acute medical wards and in emergency care. Calm under pressure, exact with medication, and patient with families who are having the worst day of their year.',
  work: [
    {
      position: 'Senior Staff Nurse, Acute Medicine',
      name: 'Harbour View Hospital',
      location: 'Cork',
      startDate: '2021-09',
      endDate: '',
      highlights: [
        'Lead shifts of six nurses on a 28-bed ward and plan cover for sickness and leave.',
        'Introduced a two-minute bedside handover; falls in the hour after shift change dropped from nine to three a quarter.',
        'Precept newly qualified nurses through their first six months.',
      ],
    },
    {
      position: 'Staff Nurse, Emergency Department',
      name: 'St Brannoc’s University Hospital',
      location: 'Limerick',
      startDate: '2018-06',
      endDate: '2021-08',
      highlights: [
        'Triaged up to 40 patients a shift with the Manchester Triage System.',
        'Trained as sepsis link nurse; antibiotics within the first hour rose from 71% to 90% of cases.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Munster',
      studyType: 'BSc',
      area: 'General Nursing',
      startDate: '2014',
      endDate: '2018',
      score: 'Second class honours, grade 1',
    },
  ],
  skills: [
    { name: 'Clinical', keywords: ['Triage', 'IV cannulation', 'Tracheostomy care', 'Wound care'] },
    { name: 'Ward', keywords: ['Shift leadership', 'Discharge planning', 'Electronic records'] },
  ],
  certificates: [
    {
      name: 'Advanced Cardiac Life Support',
      issuer: 'Resuscitation training centre',
      date: '2025-02',
    },
    { name: 'Manual handling instructor', issuer: 'Harbour View Hospital', date: '2023-10' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Swedish', fluency: 'B2' },
  ],
}
