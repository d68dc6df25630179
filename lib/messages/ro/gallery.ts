import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the public gallery of templates, in Romanian. */
export const gallery: typeof english = {
  title: 'Șabloane',
  description:
    'Toate șabloanele de CV din Vitae, arătate ca PDF-uri reale ale unor CV-uri de exemplu.',
  heading: 'Alege cum arată CV-ul tău',
  introduction: (count) =>
    plural(count, {
      one: '# șablon. Textul tău rămâne. Paginile de mai jos sunt PDF-uri reale create cu Vitae; persoanele sunt fictive.',
      few: '# șabloane. Poți schimba șablonul oricând, textul tău rămâne. Paginile de mai jos sunt PDF-uri reale create cu Vitae; persoanele sunt fictive. În editor, panoul Design îți arată propriul CV în fiecare dintre ele.',
      other:
        '# de șabloane. Poți schimba șablonul oricând, textul tău rămâne. Paginile de mai jos sunt PDF-uri reale create cu Vitae; persoanele sunt fictive. În editor, panoul Design îți arată propriul CV în fiecare dintre ele.',
    }),
  filters: 'Afișează șabloane',
  audience: {
    label: 'Domeniu',
    all: 'Toate',
    business: 'Afaceri',
    technology: 'Tehnologie',
    design: 'Creativ',
    care: 'Îngrijire și educație',
    science: 'Știință',
    trades: 'Meserii',
    'first-job': 'Primul job',
    any: 'General',
  },
  appearance: {
    label: 'Aspect',
    all: 'Toate',
    quiet: 'Simplu',
    classic: 'Clasic',
    modern: 'Modern',
    bold: 'Îndrăzneț',
  },
  columns: { label: 'Coloane', all: 'Toate', one: 'Una', two: 'Două' },
  photo: { label: 'Gândit pentru fotografie', all: 'Toate', with: 'Da', without: 'Nu' },
  length: { label: 'Exemplu', one: 'O pagină', two: 'Două pagini' },
  list: 'Șabloane',
  nothing: 'Niciun șablon nu corespunde. Alege „Toate” la unul dintre filtrele de mai sus.',
  picture: (template, person) =>
    `CV de exemplu (persoană fictivă: ${person}) în șablonul ${template}`,
  palettes: (names) => `Palete: ${names}`,
  otherPalettes: 'În alte palete',
  pictureInPalette: (template, palette) => `Același CV în șablonul ${template}, paleta ${palette}`,
  enlarge: 'Mărește',
  examples: {
    one: (person) => `O pagină: ${person}`,
    two: (person) => `Două pagini: ${person}`,
  },
  use: 'Folosește șablonul',
  after: 'Nu știi sigur? Începe cu orice șablon și schimbă-l mai târziu.',
  start: 'Începe să scrii',
  begun: (template) => `CV nou în șablonul ${template}. Se salvează imediat ce scrii.`,
  takeForLatest: (title) => `Folosește-l pentru „${title}”`,
  applied: (template) => `Acest CV folosește acum șablonul ${template}.`,
}
