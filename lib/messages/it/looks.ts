import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Italian. */
export const looks: typeof english = {
  templates: {
    plain: {
      name: 'Essenziale',
      reason: 'Semplice e facile da leggere, per le persone e per i software',
    },
    atelier: {
      name: 'Atelier',
      reason: 'Un nome grande e titoli in un ampio margine, per design e architettura',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Maiuscoletto tra doppi filetti, per finanza, revisione e diritto',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Contatti e competenze in una colonna colorata, per prodotto e operazioni',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Una testata e titoli da giornale, per giornalismo e comunicazione',
    },
    signal: {
      name: 'Signal',
      reason: 'Denso e preciso, con accenti a larghezza fissa, per l’ingegneria',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Caldo e morbido, con foto, per insegnamento, assistenza e sociale',
    },
    capital: {
      name: 'Capital',
      reason: 'Margini ampi e un nome grande e leggero, per ruoli dirigenziali',
    },
    metro: {
      name: 'Metro',
      reason:
        'Una fascia scura e le esperienze come fermate di una linea, per operazioni e mestieri',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Due colonne e un monogramma, per scienza e ambiente',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Un blocco di colore con un nome molto grande, per marketing e start-up',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Una griglia chiara nell’ordine che si aspettano le istituzioni europee',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Prima istruzione e progetti, per il primo lavoro o una nuova carriera',
    },
    'side-column': {
      name: 'Colonna laterale',
      reason: 'Contatti e competenze accanto all’esperienza lavorativa',
    },
    compact: {
      name: 'Compatto',
      reason: 'Fa stare più testo in una pagina, per lunghi CV tecnici',
    },
    academic: {
      name: 'Accademico',
      reason: 'Prima istruzione e pubblicazioni, con elenchi fitti',
    },
    executive: {
      name: 'Dirigenza',
      reason: 'Profilo in evidenza e spazio generoso, per ruoli di responsabilità',
    },
    'date-margin': {
      name: 'Date a margine',
      reason: 'Le date a margine mostrano il tuo percorso a colpo d’occhio',
    },
    serif: {
      name: 'Classico con grazie',
      reason: 'Formale come un libro, per diritto, università e settore pubblico',
    },
    'split-header': {
      name: 'Intestazione divisa',
      reason: 'I contatti accanto al nome lasciano più spazio all’esperienza lavorativa',
    },
    'large-type': {
      name: 'Testo grande',
      reason: 'Facile da leggere per persone ipovedenti',
    },
    'photo-header': {
      name: 'Intestazione con foto',
      reason: 'Una foto accanto al nome, dove i datori di lavoro la richiedono',
    },
  },
  seeLarger: 'Vedi tutti i modelli più grandi',
  inEveryTemplate: 'Il tuo CV in ogni modello',
  columns: 'Colonne',
  columnCounts: { all: 'Tutte', one: 'Una', two: 'Due' },
  ownOrder: 'Il tuo ordine delle sezioni prevale sempre su quello del modello.',
  details: 'Dettagli',
  sectionTitles: {
    label: 'Titoli delle sezioni',
    choices: {
      own: 'Come nel modello',
      plain: 'Semplici',
      capitals: 'Maiuscole',
      ruled: 'Linea sotto',
      overlined: 'Linea sopra',
      filled: 'Fascia colorata',
    },
  },
  datePosition: {
    label: 'Posizione delle date',
    choices: {
      own: 'Come nel modello',
      end: 'A fine riga',
      margin: 'A margine',
      inline: 'Dopo il titolo',
      below: 'Sotto il titolo',
    },
  },
  bullets: {
    label: 'Punti elenco',
    choices: { own: 'Come nel modello', dot: 'Pallini', dash: 'Trattini', angle: 'Frecce' },
  },
  skills: {
    label: 'Competenze e lingue',
    choices: {
      own: 'Come nel modello',
      list: 'Un paragrafo',
      groups: 'Una riga per gruppo',
      levels: 'Con livelli',
    },
  },
  headerAlign: {
    label: 'Allineamento intestazione',
    choices: {
      own: 'Come nel modello',
      start: 'Inizio',
      center: 'Centro',
      end: 'Fine',
    },
  },
  icons: {
    label: 'Icone dei contatti',
    choices: { own: 'Come nel modello', shown: 'Visibili', hidden: 'Nascoste' },
  },
  links: {
    label: 'Link delle voci',
    choices: { shown: 'Indirizzo completo', hidden: 'Come link sul titolo' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Visibile', hidden: 'Nascosta' },
  },
  photoSize: {
    label: 'Dimensione della foto',
    choices: { own: 'Come nel modello', small: 'Piccola', medium: 'Media', large: 'Grande' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Forma della foto del modello',
  photoShape: {
    label: 'Forma della foto',
    choices: {
      upright: 'Verticale',
      rounded: 'Arrotondata',
      square: 'Quadrata',
      round: 'Cerchio',
    },
  },
}
