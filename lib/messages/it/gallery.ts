import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the public gallery of templates, in Italian. */
export const gallery: typeof english = {
  title: 'Modelli',
  description: 'Tutti i modelli di CV di Vitae, mostrati come veri PDF di CV di esempio.',
  heading: 'Scegli l’aspetto del tuo CV',
  introduction: (count) =>
    plural(count, {
      one: '# modello. Il tuo testo resta. Le pagine qui sotto sono veri PDF creati con Vitae; le persone sono immaginarie.',
      other:
        '# modelli. Cambia quando vuoi, il tuo testo resta. Le pagine qui sotto sono veri PDF creati con Vitae; le persone sono immaginarie. Nell’editor, Design mostra il tuo CV in ogni modello.',
    }),
  filters: 'Mostra modelli',
  audience: {
    label: 'Settore',
    all: 'Tutti',
    business: 'Aziende',
    technology: 'Tecnologia',
    design: 'Creatività',
    care: 'Assistenza e scuola',
    science: 'Scienza',
    trades: 'Mestieri',
    'first-job': 'Primo lavoro',
    any: 'Generale',
  },
  appearance: {
    label: 'Aspetto',
    all: 'Tutti',
    quiet: 'Semplice',
    classic: 'Classico',
    modern: 'Moderno',
    bold: 'Deciso',
  },
  columns: { label: 'Colonne', all: 'Tutte', one: 'Una', two: 'Due' },
  photo: { label: 'Pensato per una foto', all: 'Tutti', with: 'Sì', without: 'No' },
  length: { label: 'Esempio', one: 'Una pagina', two: 'Due pagine' },
  list: 'Modelli',
  nothing: 'Nessun modello corrisponde. Allarga uno dei filtri qui sopra.',
  picture: (template, person) =>
    `CV di esempio (persona immaginaria: ${person}) nel modello ${template}`,
  palettes: (names) => `Palette: ${names}`,
  otherPalettes: 'In altre palette',
  pictureInPalette: (template, palette) =>
    `Lo stesso CV nel modello ${template}, palette ${palette}`,
  enlarge: 'Ingrandisci',
  examples: {
    one: (person) => `Una pagina: ${person}`,
    two: (person) => `Due pagine: ${person}`,
  },
  use: 'Usa questo modello',
  after: 'Non sai quale scegliere? Inizia con un modello qualsiasi e cambialo dopo.',
  start: 'Inizia a scrivere',
  begun: (template) => `Nuovo CV con il modello ${template}. Viene salvato appena scrivi.`,
  takeForLatest: (title) => `Usa invece per “${title}”`,
  applied: (template) => `Ora questo CV usa il modello ${template}.`,
}
