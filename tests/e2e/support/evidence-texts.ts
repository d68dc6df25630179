import { asksFor } from '../../ai/support/scripted-finder'

/** A CV whose every bullet has an honest rewording, for journeys with a model that proof-reads. */
export const dataEngineer = {
  basics: {
    ...{ name: 'Nuria Vale', label: 'Data engineer', email: 'nuria@example.org' },
    summary: 'Data engineer who builds settlement pipelines for energy companies.',
  },
  work: [
    {
      ...{ name: 'Tideline Energy', position: 'Data engineer', startDate: '2019-03' },
      highlights: [
        'Was responsible for rebuilding settlement ingestion on Kafka and Python.',
        'Wrote the monthly settlement report with SQL for the finance team.',
        'Reduced the nightly run from 9 hours to 3 by splitting it into small jobs.',
        'Took part in planning the on-call rota and trained two analysts.',
      ],
    },
    {
      ...{ name: 'Harbour Grid', position: 'Junior data engineer' },
      ...{ startDate: '2016-09', endDate: '2019-02' },
      highlights: [
        'Was in charge of moving 40 meter feeds from spreadsheets to PostgreSQL.',
        'Was asked to document the data model that the billing team uses every day.',
        'Did tests for every feed and reported errors to the suppliers.',
        'Helped to set up Terraform for the test environment.',
      ],
    },
  ],
  skills: [{ name: 'Tools', keywords: ['Terraform', 'Python', 'SQL', 'Kafka', 'PostgreSQL'] }],
}

export const posting = `Senior Data Engineer
Meridian Grid is hiring a senior data engineer in Lisbon.

What you bring
- Strong experience with Kafka and Python
- Terraform and Kubernetes in production
`

/** Says the same as the bullet of the same place, in other words. */
export const rewordings = [
  'Rebuilt settlement ingestion on Kafka and Python.',
  'Prepared the monthly settlement report for the finance team with SQL.',
  'Cut the nightly run from 9 hours to 3 by splitting it into small jobs.',
  'Trained two analysts and helped to plan the on-call rota.',
  'Moved 40 meter feeds from spreadsheets to PostgreSQL.',
  'Documented the data model that the billing team uses every day.',
  'Tested every feed and reported errors to the suppliers.',
  'Assisted in setting up Terraform for the test environment.',
]

/** Claims more than the bullet says. */
export const overstated =
  'Led the rebuilding of real-time settlement ingestion on Kafka and Python.'
export const overstatedWords = ['Led', 'real-time']

/** Answer of a model that reads the requirements of {@link posting}. */
export const requirements = {
  ...{ title: 'Senior Data Engineer', employer: 'Meridian Grid' },
  requirements: ['Kafka', 'Python', 'Terraform', 'Kubernetes'].map((words) =>
    asksFor(words, 'tool'),
  ),
}
