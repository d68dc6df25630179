/** Quirks of our own templates: whole dates and addresses, nothing that they have no place for. */
const quirks = {
  ...{ dateForm: '{year}-{mm}', usesSeasons: false, hasYearOnlyEntry: false, undatedLast: false },
  ...{ title: '', hasPersonal: false, hasReferences: false, fluencyForm: '({fluency})' },
  address: '{street}, {postal} {city}, {region}',
}

const own = (template, design = {}) => ({
  id: `own-${template}`,
  kind: 'layout-pdf',
  engine: 'own',
  design: { template, ...design },
  quirks,
  traits: { skills: 'groups', profiles: 'address' },
})

/** Some of our own templates for each set. */
export const ownLooks = {
  a: [
    own('plain'),
    own('side-column', { fonts: 'vitae-sans', icons: 'shown' }),
    own('date-margin', { dateStyle: 'long' }),
    own('executive', { fonts: 'inter-tinos', sectionTitles: 'capitals' }),
  ],
  b: [
    own('fjord', { dateStyle: 'numeric' }),
    own('serif', { fonts: 'eb-garamond', headerAlign: 'center' }),
    own('metro', { bullets: 'dash' }),
    own('studio-nine', { page: 'letter', sectionTitles: 'filled' }),
  ],
  more: [own('first-light'), own('compact', { dateStyle: 'long' })],
  newest: [own('photo-header'), own('academic', { dateStyle: 'numeric' })],
  later: [
    own('ledger', { fonts: 'vitae-grotesk', datePosition: 'below' }),
    own('split-header', { skills: 'list', dateStyle: 'long' }),
  ],
}
