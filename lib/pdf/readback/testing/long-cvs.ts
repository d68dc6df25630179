import type { SampleCv } from './sample-cvs'

const tasks = [
  'Planned and led the replacement of the control system while production went on',
  'Wrote the handover standard that every shift of the plant follows to this day',
  'Negotiated with four suppliers until spare parts arrived within two days instead of nine',
  'Trained eleven technicians in fault finding, with a bench that copies the real line',
  'Moved the inspection records from paper to tablets and kept every old one readable',
  'Reviewed the design of the new pumping station and found the undersized feeder early',
  'Set up a weekly look at near misses; reports tripled and injuries halved',
  'Rebuilt the maintenance plan from failure data of six years, line by line',
]
const results = [
  'downtime fell from 7.2% to 2.9% of planned hours.',
  'the budget was met within 1.5% and the end date to the day.',
  'energy use per tonne went down by a sixth, measured over twelve months.',
  'the audit of the insurer closed without a single open point.',
  'three sister plants copied it without changes in the year after.',
]
const plants = [
  'Kestrel Water Works',
  'Oldmoor Paper Mill',
  'Saltmarsh Cement',
  'Ferry Lane Dairy',
  'Brackwater Steel',
  'Highfold Glass',
  'Tansy Valley Foods',
  'Long Reach Timber',
  'Marl Pit Ceramics',
]
const posts = [
  'Chief engineer',
  'Head of maintenance',
  'Senior reliability engineer',
  'Project engineer',
  'Control systems engineer',
  'Commissioning engineer',
  'Shift engineer',
  'Field engineer',
  'Graduate engineer',
]

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
    education: [
      {
        institution: 'Estuary Polytechnic',
        studyType: 'BEng',
        area: 'Mechanical Engineering',
        startDate: '1999',
        endDate: '2003',
      },
    ],
    skills: [{ name: 'Plant', keywords: ['Vibration analysis', 'PLC programming', 'HAZOP'] }],
    languages: [{ language: 'English', fluency: 'native' }],
  }
}

const topics = [
  'Sediment transport in tidal creeks after the removal of small weirs',
  'A tracer study of winter mixing in shallow coastal lagoons',
  'Why field notebooks disagree: repeated readings of the same staff gauge',
  'Estimating bed shear from a moored camera and a length of chain',
  'Salt marsh accretion measured with plates, feldspar and patience',
  'Long records of river temperature and the instruments that made them',
  'Grain size by sieve, laser and eye: a comparison of three habits',
  'Open data of forty estuaries, with what is wrong in each',
]

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
