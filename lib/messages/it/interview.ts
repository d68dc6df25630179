import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the screen that prepares an interview, and of the stories told there, in Italian. */
export const interview: typeof english = {
  title: 'Preparazione al colloquio',
  heading: (job) => (job === '' ? 'Preparazione al colloquio' : `Colloquio: ${job}`),
  questionsTab: 'Domande',
  storiesTab: 'Storie',
  prepare: 'Prepara il colloquio',
  chooseCv: {
    title: 'Per quale CV è questa candidatura?',
    text: 'Scegli il CV con cui ti candidi. Le sue righe compaiono accanto a ciò che chiede l’annuncio.',
    none: 'Su questo dispositivo non c’è ancora nessun CV.',
    create: 'Crea un CV',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# nel tuo CV', other: '# nel tuo CV' }),
      near > 0 && plural(near, { one: '# forse', other: '# forse' }),
      gaps > 0 && plural(gaps, { one: '# non trovato', other: '# non trovati' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'Nel tuo CV',
    partly: 'In parte nel tuo CV',
    gap: 'Non trovato nel tuo CV',
  },
  mayAsk: 'Possibile domanda',
  aboutCv: 'Sul tuo CV',
  noneAboutCv:
    'Aggiungi al tuo CV le tue esperienze con le date, e qui compariranno domande su di esse.',
  usual: 'Domande frequenti',
  mention: 'Potresti citare',
  findMore: 'Trova altre domande con l’IA',
  findAgain: 'Trova di nuovo domande',
  modelHint: 'Sceglie domande e citazioni, e non scrive nulla.',
  chosenBy: (model) =>
    `Alcune domande sono state scelte da ${model}. Tutte le citazioni sono tue o dell’annuncio.`,
  noMore: 'Il modello di IA non ha trovato domande verificabili.',
  stories: 'Le tue storie',
  storiesHint:
    'Momenti del tuo lavoro, con parole tue. Non sono mai nel tuo CV né in un link di condivisione, e non vengono mai inviate a un modello di IA. Le contengono solo il tuo backup, il tuo file JSON e la scheda del colloquio.',
  writeStory: 'Scrivi una storia',
  chooseStory: 'Scegli una storia',
  noStories: 'Ancora nessuna storia. Scrivine una qui o accanto a una domanda.',
  searchStories: 'Cerca nelle storie',
  noneFound: 'Nessuna storia contiene queste parole.',
  untitledStory: 'Storia senza titolo',
  fields: {
    title: { label: 'Titolo', example: 'p. es. La notte in cui si ruppe la pompa' },
    situation: { label: 'Situazione', example: 'Dove e quando è successo, e che cosa accadeva?' },
    task: { label: 'Compito', example: 'Che cosa dovevi fare?' },
    action: { label: 'Azione', example: 'Che cosa hai fatto, passo per passo?' },
    result: { label: 'Risultato', example: 'Che cosa ne è venuto fuori?' },
  },
  done: 'Fine',
  deleteStory: 'Elimina la storia',
  storyDeleted: 'Storia eliminata',
  lines: 'Righe del tuo CV',
  linesHint: 'Le domande su queste righe mostrano questa storia.',
  addLine: 'Aggiungi una riga',
  searchLines: 'Cerca nel tuo CV',
  noLineFound: 'Nessuna riga del tuo CV contiene queste parole.',
  lineGone: 'Una riga che non è più nel tuo CV',
  untie: (line) => `Rimuovi: ${line}`,
  notForThis: (story) => `Rimuovi da questa domanda: ${story}`,
  keptIn: (cv) => `Le tue storie sono salvate in “${cv}”, il CV che questo segue.`,
  onlyHere: 'Solo in questo CV:',
  moveToMaster: 'Usa per tutte le versioni',
  making: 'Creazione del PDF…',
  sheet: {
    fileName: 'Colloquio',
    story: (name) => `Storia: ${name}`,
  },
}
