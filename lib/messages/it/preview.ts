import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages of the preview, in Italian. */
export const preview: typeof english = {
  region: 'Anteprima del PDF',
  pages: 'Pagine',
  asText: 'Il CV come testo. Scegli un testo qualsiasi per modificarlo.',
  asTextToRead: 'Il CV come testo',
  loading: 'Preparazione dell’anteprima…',
  pageNumber: (page, pages) => `Pagina ${number(page)} di ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Aumenta zoom',
  zoomOut: 'Riduci zoom',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Mostra a dimensione reale',
  fitWidth: 'Adatta larghezza',
  tapToEdit: 'Tocca una riga per modificarla. Tocca due volte per aumentare o ridurre lo zoom.',
  tapToZoom: 'Tocca due volte per aumentare o ridurre lo zoom.',
  changePhoto: 'Cambia foto',
  openLink: (url) => `Ctrl o ⌘ + clic per aprire ${url}`,
  exampleNote: 'Questo è un esempio. Scompare quando inizi a scrivere e non fa parte del tuo CV.',
  tryAgain: 'Riprova',
  paintFailed:
    'Questo browser non ha potuto mostrare la pagina. Il tuo testo è intatto e puoi comunque scaricare il PDF.',
  failed: {
    'unknown-kind':
      'Non possiamo ancora stampare questo tipo di documento. Il tuo testo è intatto.',
    'too-large':
      'Questo CV è troppo lungo per un PDF. Il tuo testo è intatto, ma l’anteprima non è aggiornata. Accorcia la parte più lunga.',
    'font-unavailable':
      'Impossibile caricare un font. Il tuo testo è intatto, ma l’anteprima non è aggiornata. Controlla la connessione e riprova.',
    'layout-failed':
      'Impossibile mostrare l’ultima modifica. Il tuo testo è intatto, ma l’anteprima non è aggiornata. Cambia o annulla l’ultima modifica.',
    'engine-crashed':
      'L’anteprima ha smesso di funzionare. Il tuo testo è intatto, ma l’anteprima non è aggiornata. Riprova.',
    'photo-unavailable':
      'Impossibile caricare la foto. Il tuo testo è intatto, ma l’anteprima non è aggiornata. Controlla la connessione e riprova.',
    'deadline-passed':
      'L’anteprima ha impiegato troppo tempo. Il tuo testo è intatto, ma l’anteprima non è aggiornata. Accorcia la parte più lunga o riprova.',
  },
  notPrinted: (place: string) =>
    `Impossibile stampare «${place}». Non hai perso nulla, ma l’anteprima non è aggiornata. Cambia questo testo e l’anteprima tornerà.`,
  notPrintedHere:
    'Impossibile stampare questo testo. Non hai perso nulla. Cambialo e l’anteprima tornerà.',
  showText: 'Mostra il testo',
  thumbnailFailed: 'Nessuna anteprima di questo CV',
}
