import cases from '../../testing/cases.json' with { type: 'json' }
import type { SampleCv } from './sample-cvs'

const tasks = cases.longCvs.tasks
const results = [
  'downtime fell from 7.2% to 2.9% of planned hours.',
  'the budget was met within 1.5% and the end date to the day.',
  'energy use per tonne went down by a sixth, measured over twelve months.',
  'the audit of the insurer closed without a single open point.',
  'three sister plants copied it without changes in the year after.',
]
const plants = cases.longCvs.plants
const posts = cases.longCvs.posts

/** Career at several plants; each bullet is another combination of task and result. */
function engineer(name: string, email: string, count: number, bullets: number): SampleCv {
  return {
    language: 'en',
    dateStyle: 'long',
    name,
    label: 'Plant and reliability engineer',
    email,
    phone: '+44 555 010 5150',
    summary:
      'Engineer of process plants who measures before changing anything, and leaves behind teams that do the same.',
    work: Array.from({ length: count }, (_, at) => ({
      position: posts[at % posts.length] ?? '',
      name: plants[at % plants.length] ?? '',
      startDate: `${2023 - 2 * at}-0${1 + (at % 9)}`,
      endDate: at === 0 ? '' : `${2024 - 2 * at}-1${at % 3}`,
      bullets: Array.from({ length: bullets }, (_, i) => {
        const task = tasks[(at * 3 + i) % tasks.length]
        return `${task}; ${results[(at + i * 2) % results.length]}`
      }),
    })),
    education: cases.longCvs.education,
    skills: [{ name: 'Plant', keywords: ['Vibration analysis', 'PLC programming', 'HAZOP'] }],
    languages: [{ language: 'English', fluency: 'native' }],
  }
}

const topics = cases.longCvs.topics

const academic: SampleCv = {
  ...engineer('Dr Siobhán Ó Dálaigh-Ferreira', 'siobhan.odalaigh@example.org', 5, 5),
  label: 'Senior lecturer in coastal hydrology',
  summary:
    'Hydrologist of estuaries and tidal creeks. Teaches measurement, publishes data with the doubts about it, supervises five doctoral students.',
  publications: Array.from({ length: 16 }, (_, at) => ({
    name: `${topics[at % topics.length]}${at < topics.length ? '' : ', part two'}`,
    publisher: at % 2 === 0 ? 'Annals of Small Rivers' : 'Coastal Field Methods',
    releaseDate: `${2024 - at}-0${1 + (at % 9)}`,
  })),
}

/** CVs of two, three and four pages in the plain template. */
export const longCvs: readonly SampleCv[] = [
  engineer('Ruth Ashgrove', 'ruth.ashgrove@example.org', 6, 5),
  academic,
  engineer('Tobias Wren-Hathersage', 'tobias.wren@example.org', 8, 8),
]
