import cases from './cases.json' with { type: 'json' }

const job = (position: string, name: string, startDate: string, ...highlights: string[]) => ({
  position,
  name,
  startDate,
  highlights,
})

/** Somebody who does not exist, on one page with most sections in use. */
export const ferryPilot = {
  basics: cases.resumes.ferryPilotBasics,
  work: [
    job('Harbour pilot', 'Bay Ferries', '2021-03', 'Docked 400 ships', 'Trained six pilots'),
    {
      ...job('Second officer', 'North Line', '2017-05', 'Kept the night watch'),
      endDate: '2021-02',
    },
    { ...job('Deckhand', 'River Tours', '2015', 'Tied every knot'), endDate: '2017' },
  ],
  education: cases.resumes.ferryPilotEducation,
  skills: [{ name: 'Instruments', keywords: ['Radar', 'Sonar', 'Sextant'] }],
  languages: [
    { language: 'Polish', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
  ],
}
