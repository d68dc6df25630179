const job = (position: string, name: string, startDate: string, ...highlights: string[]) => ({
  position,
  name,
  startDate,
  highlights,
})

/** Somebody who does not exist, on one page with most sections in use. */
export const ferryPilot = {
  basics: {
    name: 'Zoë Łukasiewicz',
    label: 'Ferry pilot',
    email: 'zoe@example.org',
    phone: '+48 22 555 01 99',
    url: 'https://zoe.example.org',
    summary: 'Pilots ferries through narrow waters, and teaches others to.',
    location: { city: 'Gdańsk', countryCode: 'PL' },
    profiles: [
      { network: 'GitHub', username: 'zoe-example', url: 'https://github.example.org/zoe' },
    ],
  },
  work: [
    job('Harbour pilot', 'Bay Ferries', '2021-03', 'Docked 400 ships', 'Trained six pilots'),
    {
      ...job('Second officer', 'North Line', '2017-05', 'Kept the night watch'),
      endDate: '2021-02',
    },
    { ...job('Deckhand', 'River Tours', '2015', 'Tied every knot'), endDate: '2017' },
  ],
  education: [
    {
      institution: 'Maritime school',
      area: 'Navigation',
      studyType: 'BSc',
      startDate: '2012',
      endDate: '2015',
    },
  ],
  skills: [{ name: 'Instruments', keywords: ['Radar', 'Sonar', 'Sextant'] }],
  languages: [
    { language: 'Polish', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
  ],
}

/** Somebody who does not exist, with one job. */
export const dataEngineer = {
  basics: { name: 'Nuria Vale', label: 'Data engineer', email: 'nuria@example.org' },
  work: [
    {
      name: 'Tideline Energy',
      position: 'Data engineer',
      startDate: '2019-03',
      highlights: ['Wrote the monthly report with SQL.', 'Rebuilt ingestion on Kafka and Python.'],
    },
  ],
}
