import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages of the check for contradictions between the CVs and letters of one person, in Italian. */
export const contradictions: typeof english = {
  open: 'Controlla la coerenza dei tuoi CV',
  agree: 'I tuoi CV e le tue lettere concordano. Non sono state trovate contraddizioni.',
  tooFew: 'Non c’è ancora nulla da confrontare. Servono due CV o lettere su questo dispositivo.',
  found: (count) => `Differenze trovate: ${number(count)}`,
  onlyNewest: (count) =>
    `Sono stati confrontati solo i tuoi ${number(count)} CV e lettere più recenti.`,
  compareFile: 'Confronta con un’esportazione LinkedIn o un altro file',
  compareFileHint:
    'Il file viene letto su questo dispositivo. Non viene inviato da nessuna parte né salvato.',
  readingFile: 'Lettura del file…',
  comparedWith: (name) => `Confrontati anche con il file ${name}.`,
  fileUnreadable: (name) =>
    `Impossibile leggere il file ${name}. I tuoi CV sono stati confrontati senza. Prova con il file ZIP di LinkedIn o con un PDF.`,
  present: 'In corso',
  kinds: {
    name: 'Nome',
    email: 'Email',
    phone: 'Telefono',
    start: 'Inizio',
    end: 'Fine',
    title: 'Qualifica',
    employer: 'Datore di lavoro',
    degree: 'Titolo di studio',
    institution: 'Istituto',
    number: 'Numero',
  },
}
