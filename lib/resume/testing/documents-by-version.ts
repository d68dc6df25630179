/**
 * Stored documents of each schema version as that version wrote them, which later versions must
 * open without loss. Never edited; each new version adds one.
 */
export const firstVersion = {
  id: '01935b6e-7c00-7000-8000-000000000001',
  kind: 'resume',
  schemaVersion: 1,
  title: 'Data engineer, Lisbon',
  content: {
    basics: {
      name: 'Amara Okafor',
      label: 'Data engineer',
      email: 'amara@example.org',
      phone: '+351 555 010 204',
      url: '',
      location: { address: '', postalCode: '', city: 'Lisbon', region: '', countryCode: 'PT' },
      summary: 'I like **boring** systems.',
      profiles: [{ id: 'k3v8m2x0qz1a', network: 'GitHub', username: 'amara-example', url: '' }],
      details: [{ id: 'k3v8m2x0qz1b', label: 'Nationality', value: 'Portuguese' }],
    },
    work: [
      {
        id: 'k3v8m2x0qz1c',
        hidden: false,
        keepTogether: true,
        breakBefore: false,
        name: 'Tideline Energy',
        position: 'Senior Data Engineer',
        location: '',
        url: '',
        description: '',
        startDate: '2021-03',
        endDate: '',
        summary: '',
        highlights: [{ id: 'k3v8m2x0qz1d', text: 'Mentored four analysts.' }],
        team: { size: 4 },
      },
    ],
    custom: [{ id: 'k3v8m2x0qz1e', title: 'Patents', entries: [] }],
    sections: [{ key: 'work', visible: true, title: 'Jobs', breakBefore: false }],
    photo: null,
    attested: [{ text: '38%', place: 'k3v8m2x0qz1d', at: '2026-11-20T09:00:00Z' }],
    meta: { lastModified: '2026-11-20T09:00:00Z' },
    favourite: ['kept'],
  },
  design: { template: 'plain', page: 'a4', accent: '#2437c9', fontSize: 10.5 },
  lineage: null,
}
