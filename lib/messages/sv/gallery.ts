import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('sv')

/**
 * Messages of the public gallery of templates. Names and descriptions are those of the design panel (`looks`),
 * in Swedish.
 */
export const gallery: typeof english = {
  title: 'Mallar',
  description: 'Alla Vitaes cv-mallar, visade som riktiga pdf-filer av exempel-cv:n.',
  heading: 'Välj hur ditt cv ska se ut',
  introduction: (count) =>
    plural(count, {
      one: '# mall. Din text finns kvar. Sidorna nedan är riktiga pdf-filer gjorda med Vitae; personerna är påhittade.',
      other:
        '# mallar. Byt när du vill, din text finns kvar. Sidorna nedan är riktiga pdf-filer gjorda med Vitae; personerna är påhittade. I redigeraren visar Design ditt eget cv i var och en av dem.',
    }),
  filters: 'Visa mallar',
  audience: {
    label: 'Bransch',
    all: 'Alla',
    business: 'Näringsliv',
    technology: 'Teknik',
    design: 'Kreativt',
    care: 'Vård och skola',
    science: 'Vetenskap',
    trades: 'Hantverk',
    'first-job': 'Första jobbet',
    any: 'Allmänt',
  },
  appearance: {
    label: 'Utseende',
    all: 'Alla',
    quiet: 'Enkelt',
    classic: 'Klassiskt',
    modern: 'Modernt',
    bold: 'Djärvt',
  },
  columns: { label: 'Spalter', all: 'Alla', one: 'En', two: 'Två' },
  photo: { label: 'Gjord för foto', all: 'Alla', with: 'Ja', without: 'Nej' },
  length: { label: 'Exempel', one: 'En sida', two: 'Två sidor' },
  list: 'Mallar',
  nothing: 'Inga mallar passar. Välj Alla i något av filtren ovan.',
  picture: (template, person) => `Exempel-cv för ${person} (påhittad person) i mallen ${template}`,
  palettes: (names) => `Färgpaletter: ${names}`,
  otherPalettes: 'I andra färgpaletter',
  pictureInPalette: (template, palette) =>
    `Samma cv i mallen ${template} med färgpaletten ${palette}`,
  enlarge: 'Förstora',
  examples: {
    one: (person) => `En sida: ${person}`,
    two: (person) => `Två sidor: ${person}`,
  },
  use: 'Använd mallen',
  after: 'Osäker? Börja med vilken mall som helst och byt senare.',
  start: 'Börja skriva',
  begun: (template) => `Nytt cv i mallen ${template}. Sparas så snart du skriver.`,
  takeForLatest: (title) => `Använd för ”${title}” i stället`,
  applied: (template) => `Cv:t använder nu mallen ${template}.`,
}
