import { expect, it } from 'vitest'
import { headingTables } from '@/lib/language/headings'
import { headingKinds } from '@/lib/language/kinds/headings'
import { labelTables } from '@/lib/language/labels'
import { wordsOf } from '@/lib/language/unicode/fold-words'
import { findHeading, headingKind } from './headings'

/** Kind, then lines as documents have them. */
const lines: [string, string][] = [
  [
    'work',
    'WORK EXPERIENCE|Work experience:|2. Work Experience|II. Experience|E X P E R I E N C E|WorkExperience|■ Experience|Relevant Work Experience|Professional Experience & Internships|Experience (continued)|My Experience|BERUFSERFAHRUNG|Beruflicher  Werdegang|Relevante Berufserfahrung|Expériences professionnelles|EXPERIENCES PROFESSIONNELLES|Experiencia Profesional Relevante|EXPERIENCIA LABORAL',
  ],
  [
    'education',
    'EDUCATION|E D U C AT I O N|Education & Training|Education/Certificates|Aus- und Weiterbildung|Ausbildung und Studium|Formation|FORMATIONS ET DIPLOMES|Formación académica|Education and Awards',
  ],
  [
    'skills',
    'Skills|Technical Skills|Core Competencies|Skills & Tools|Key Skills / Languages|IT-Kenntnisse|EDV - Kenntnisse|Fähigkeiten & Kenntnisse|Compétences|Savoir-faire|Conocimientos técnicos|Additional Skills',
  ],
  ['summary', 'About Me|Profile|PROFILE SUMMARY|Über mich|Ueber mich|À propos|Sobre mí|Resumen'],
  [
    'publications',
    'Selected Publications|Publications (selected)|Publikationen|Ausgewählte Publikationen',
  ],
  [
    'interests',
    "Hobbies & Interests|Interests and Hobbies|Interessen und Hobbys|Centres d’intérêt|Centres d'intérêts|Aficiones",
  ],
  ['languages', 'Languages (CEFR)|Sprachen|Langues|Idiomas'],
  ['volunteer', 'Volunteering|Ehrenamt|Bénévolat|Voluntariado'],
  ['certificates', 'Courses|Weiterbildungen|Formation continue|Further Training'],
  ['other-known', 'Memberships|Sonstiges|Conferences|Patents|Vorträge|Presentations and Talks'],
  ['contact', 'Contact|CONTACT DETAILS|Kontakt|Coordonnées|Datos de contacto'],
]

it.each(lines.flatMap(([kind, texts]) => texts.split('|').map((text) => [text, kind] as const)))(
  'reads "%s" as %s',
  (text, kind) => {
    expect(headingKind(text)).toBe(kind)
  },
)
it.each(Object.entries(labelTables))('knows the headings of our own CVs in %s', (_, table) => {
  const labels = Object.entries(table.labels)
  const headings = labels.filter(([key]) => headingKinds.some((kind) => kind === key))
  expect(headings.map(([, text]) => headingKind(text))).toEqual(headings.map(([key]) => key))
})

it('finds every heading of every table in its own language or as one that another has too', () => {
  for (const [language, table] of Object.entries(headingTables)) {
    for (const kind of headingKinds) {
      for (const words of wordsOf(table[kind])) {
        const found = findHeading(words.toUpperCase())
        expect(found, `${language} ${words}`).not.toBeNull()
      }
    }
  }
})
