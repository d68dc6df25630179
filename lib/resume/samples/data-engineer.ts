import type { Sample } from './sample'

export const dataEngineer: Sample = {
  title: 'Data engineer, Lisbon',
  name: 'Amara Okafor',
  label: 'Data engineer',
  email: 'amara@example.org',
  phone: '+351 555 010 204',
  city: 'Lisbon',
  region: 'Portugal',
  countryCode: '',
  profile: { network: 'GitHub', username: 'amara-example', url: 'github.com/amara-example' },
  summary:
    'Data engineer with nine years building the pipelines that finance and operations teams rely on. I like boring systems, clear contracts and fast feedback.',
  work: [
    {
      position: 'Senior Data Engineer',
      name: 'Tideline Energy',
      startDate: '2021-03',
      endDate: '',
      highlights: [
        'Rebuilt settlement ingestion on Kafka and Flink; late files fell from 6% to 0.3% of volume.',
        'Cut warehouse spend by 38% by moving cold partitions to object storage.',
        'Mentored four analysts into engineering roles.',
      ],
    },
    {
      position: 'Data Engineer',
      name: 'Porto Digital Health',
      startDate: '2017',
      endDate: '2021',
      highlights: [
        'Designed the consented-data warehouse used by eleven hospitals.',
        'Introduced contract tests between teams; breaking changes caught before release.',
      ],
    },
  ],
  education: [
    { institution: 'University of Porto', studyType: 'MSc', area: 'Informatics', endDate: '2017' },
  ],
  skills: [
    { name: '', keywords: ['Python', 'SQL', 'Scala'] },
    { name: '', keywords: ['Kafka', 'Flink', 'dbt'] },
    { name: '', keywords: ['AWS', 'Terraform'] },
  ],
  languages: [
    { language: 'English', fluency: 'fluent' },
    { language: 'Portuguese', fluency: 'fluent' },
    { language: 'Igbo', fluency: 'native' },
  ],
}
