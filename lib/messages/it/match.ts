import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the search for the CVs and bullet points that match a job description, in Italian. */
export const match: typeof english = {
  open: 'Confronta i CV con un’offerta',
  title: 'Confronta i tuoi CV con un’offerta',
  hint: 'Incolla un annuncio di lavoro per vedere quali dei tuoi CV e punti elenco gli corrispondono. “Trova corrispondenze” confronta le parole su questo dispositivo. Non viene inviato nulla.',
  label: 'Annuncio di lavoro',
  find: 'Trova corrispondenze',
  finding: (read, of) => `Lettura dei CV: ${number(read)} di ${number(of)}…`,
  comparing: 'Confronto…',
  findByMeaning: 'Trova per significato con l’IA',
  meaningHint: (model) =>
    `Trova anche testi che dicono la stessa cosa con altre parole. Invia l’annuncio, e ciò che dall’ultima volta è cambiato nei CV del tuo account, a ${model}. Il tuo nome e i dati di contatto non vengono inviati.`,
  stop: 'Interrompi',
  stages: {
    waiting: 'In attesa di iniziare…',
    reading: 'Lettura dell’annuncio…',
    drafting: 'Lettura di ciò che è cambiato nei tuoi CV…',
    checking: 'Confronto…',
  },
  byMeaning:
    'Trovati per significato, dalla corrispondenza migliore. Le parole possono essere diverse.',
  noMeaning: 'Al momento la ricerca per significato non è disponibile.',
  unnamed: 'CV nel tuo account',
  byWords: 'Trovati per parole. Anche l’annuncio contiene le parole evidenziate.',
  cvs: 'CV',
  answers: (shown) => plural(shown, { one: '# requisito trovato', other: '# requisiti trovati' }),
  noDemands: 'In questo annuncio non abbiamo trovato requisiti con cui confrontare i tuoi CV.',
  bullets: 'Punti elenco',
  noBullets: 'Nessun punto elenco corrisponde a questo annuncio.',
  inCv: (name) => `In: ${name}`,
  inUnnamedCv: 'In un CV del tuo account',
  andMore: (count) => plural(count, { one: 'e # altro CV', other: 'e altri # CV' }),
  noCvs: 'Su questo dispositivo non ci sono CV che possiamo leggere.',
  noCvsInAccount: 'Nel tuo account non ci sono ancora CV da confrontare.',
  failed: 'Impossibile leggere i tuoi CV. Non hai perso nulla. Riprova.',
  unread: {
    empty: 'Non c’è ancora testo. Incolla l’annuncio di lavoro.',
    'too-short': 'Questo testo è troppo corto. Incolla l’annuncio completo.',
    'too-long': 'Questo testo è troppo lungo. Incolla un annuncio alla volta.',
  },
}
