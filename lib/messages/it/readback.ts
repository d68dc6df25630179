import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the check that reads a PDF back after its download, in Italian. */
export const readback: typeof english = {
  title: 'I software riescono a leggere questo PDF?',
  allBack: (count) =>
    plural(count, {
      one: 'Abbiamo riletto il PDF come un software di selezione: il suo unico campo è stato trovato.',
      other: 'Abbiamo riletto il PDF come un software di selezione: trovati tutti i # campi.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Il PDF è salvato. I software che lo leggono non trovano il suo unico campo:',
      other: `Il PDF è salvato. Campi che i software non trovano: ${number(lost)} su #.`,
    }),
  inText: 'Il PDF è salvato. Tutto il testo è leggibile.',
  someMisplaced:
    'I software possono scambiare questi dati per altro. Controlla come sono scritti o scegli un altro modello:',
  kinds: {
    name: 'Nome',
    email: 'Email',
    phone: 'Telefono',
    employer: 'Datore di lavoro',
    title: 'Qualifica',
    institution: 'Istituto',
    dates: 'Date',
    bullet: 'Punto elenco',
  },
  reasons: {
    'no-glyph': (characters) => `Nessun font contiene ${characters}. Usa altri caratteri.`,
    'in-pieces': 'Viene letto a pezzi. Accorcialo, o scegli un altro modello e scarica di nuovo.',
    'not-found': 'Non si trova tutto intero. Scegli un altro modello e scarica di nuovo.',
  },
  more: (count) => plural(count, { one: 'e # altro', other: 'e altri #' }),
  close: 'Chiudi questo messaggio',
}
