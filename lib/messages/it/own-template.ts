import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in Italian. */
export const ownTemplate: typeof english = {
  title: 'Il tuo modello',
  add: 'Usa un tuo modello…',
  change: 'Usa un altro file…',
  remove: 'Rimuovi modello',
  download: 'Scarica questo modello come file',
  hint: 'Un file JSON fino a 32 kB che descrive colori, font e disposizione. Scarica un modello che ti piace, cambialo in un editor di testo e usalo qui. Il file viene controllato su questo dispositivo e viaggia dentro il tuo CV.',
  checking: 'Controllo del modello: tre CV vengono disegnati con il modello e riletti…',
  used: (name) => `Il tuo CV usa il modello “${name}”.`,
  refused: (file) =>
    `${file} non può essere usato come modello. Non è cambiato nulla. Correggi questi punti e riprova:`,
  unreadable:
    'Il modello contenuto in questo CV non può essere usato qui, quindi il CV usa quello integrato scelto qui sotto. Non hai perso nulla. Perché non può essere usato:',
  failed: 'Impossibile controllare il modello; non è cambiato nulla. Riprova tra un momento.',
  wholeFile: 'Il file',
}
