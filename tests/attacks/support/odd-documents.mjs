/** Documents that a layout engine may fail on. */
export const texts = [
  'W'.repeat(2000),
  '\u0301'.repeat(2000),
  '\u200d'.repeat(2000),
  '\ufe0f'.repeat(2000),
  '\u202e\u2066'.repeat(900),
  '\u00ad'.repeat(2000),
  '\u{1f468}\u200d'.repeat(500),
  '\ufffc'.repeat(2000),
  '\u{10ffff}'.repeat(900),
  '\ud800'.repeat(500),
  '\u0000'.repeat(500),
  '\u2028'.repeat(900),
  '\u3164'.repeat(2000),
  '\u0645\u0651\u064e'.repeat(600),
  'क्ष्'.repeat(450),
  '\u1100\u1161'.repeat(900),
  '𒐫'.repeat(900),
  '\u0e33'.repeat(1900),
  '\ua9c5'.repeat(1900),
  '\u{e0061}'.repeat(900),
  'a\u034f'.repeat(900),
  '\ufdfd'.repeat(1900),
  '\u{1f1e6}'.repeat(900),
  '\u1f3b'.repeat(1000),
  '\u0600'.repeat(1900),
  '\t'.repeat(1900),
  '-'.repeat(2000),
  '\u2060'.repeat(1900),
  'http://'.repeat(280),
  'ﷺ\u0489'.repeat(900),
  '\u180e\u061c'.repeat(900),
  '\u0d4d'.repeat(1900),
]
const templates = [
  'plain',
  '__proto__',
  'constructor',
  'metro',
  'tostring',
  'compact',
  'no-such-template',
]
export const designs = [
  { fontSize: 14, lineHeight: 1.8, spacing: 1.6, margin: 35 },
  { fontSize: 8, margin: 8, fit: 1 },
  { hyphenate: true, language: 'de' },
  { language: 'zz-zzzzzzzz' },
  { language: 'ar', headerAlign: 'end' },
  { headingFont: 'constructor', bodyFont: 'no-such-font' },
  { headingFont: 'own', bodyFont: 'own', ownFont: { faces: [{ fontId: 'a'.repeat(64) }] } },
  { logo: { fileId: 'b'.repeat(64) } },
  { look: '9999-99' },
  { look: '0000-00' },
  { palette: 'constructor' },
  { fonts: 'constructor' },
  { ownTemplate: {} },
  {
    ownTemplate: { __proto__x: 1, format: 1, name: 'A', fonts: 'inter', palettes: [], look: null },
  },
  { dateStyle: 'year', datePosition: 'margin', skills: 'levels', fit: 3 },
]

/** Creates such a document and returns its id and the answer to its save. */
export async function createOdd(person, text, design, index) {
  const { id } = await person.createCv({
    name: 'Odd',
    experience: [{ role: 'a', company: 'b', details: ['c'] }],
  })
  const { json } = await person.ask(`/api/v1/resumes/${id}`)
  const { document } = json
  document.design = { ...document.design, template: templates[index % templates.length], ...design }
  document.content.basics.summary = text
  document.content.basics.name = text.slice(0, 300)
  document.content.work[0].highlights[0].text = text
  document.content.work[0].startDate = text.slice(0, 300)
  document.content.work[0].position = text.slice(0, 300)
  document.content.basics.url = text
  const saved = await person.ask(`/api/v1/resumes/${id}`, 'PUT', { document, baseVersion: 1 })
  return { id, saved }
}
