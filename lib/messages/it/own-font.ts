import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Italian. */
export const ownFont: typeof english = {
  add: 'Aggiungi un tuo font…',
  addFace: 'Aggiungi un altro file…',
  remove: 'Rimuovi font',
  hint: 'File TTF fino a 4 MB. Aggiungi anche i file in grassetto e in corsivo, se li hai.',
  staysHere: 'Il tuo font resta su questo dispositivo e nei tuoi backup; non viene caricato.',
  inAccount:
    'Il tuo font viene caricato nel tuo account, per gli altri tuoi dispositivi e per i PDF che creiamo per te. Nessun altro può averlo.',
  checking: 'Controllo del font…',
  faces: {
    regular: 'Normale',
    italic: 'Corsivo',
    bold: 'Grassetto',
    boldItalic: 'Grassetto corsivo',
  },
  missing:
    'Il file di questo font non è su questo dispositivo, quindi il PDF usa il font suggerito. Aggiungi di nuovo il file per usarlo qui.',
  notInAccount:
    'Il file di questo font non è ancora nel tuo account, quindi il PDF usa il font suggerito. Verrà caricato dal dispositivo che lo contiene, oppure puoi aggiungerlo di nuovo qui.',
  carrying: 'Caricamento del font nel tuo account…',
  carryWaiting:
    'Il font è su questo dispositivo, ma non ancora nel tuo account. Continuiamo a provare a caricarlo.',
  carryRefused:
    'Il font è solo su questo dispositivo, perché il tuo account non può salvare questo file. I PDF che scarichi qui lo contengono.',
  tooManyFonts:
    'Il font è solo su questo dispositivo, perché il tuo account ha già 60 file di font. Quelli che nessun CV usa vengono eliminati dopo 30 giorni.',
  notInThisPdf:
    'Il tuo font non è in questo PDF, perché non è stato ancora possibile caricarlo nel tuo account. È nel PDF che scarichi qui.',
  errors: {
    'too-large': 'Il file è più grande di 4 MB.',
    'not-a-font': 'Questo non è un file di font. Scegli un file che finisce in .ttf.',
    compressed: 'Questo è un font per il web (WOFF). Scegli il suo file TTF.',
    collection: 'Questo file contiene più font (TTC). Scegli un file con un solo font.',
    variable: 'Questo è un font variabile. Scegli i file TTF statici, per esempio Regular e Bold.',
    postscript: 'Questo font ha contorni PostScript (OTF). Scegli la sua versione TTF.',
    restricted: 'Chi ha creato questo font non consente di incorporarlo nei documenti.',
    'no-subsetting':
      'Chi ha creato questo font consente in un documento solo il font intero, mentre un PDF di Vitae contiene solo le lettere che servono.',
    'too-many-glyphs': 'Questo font ha più di 30.000 caratteri.',
    damaged: 'Il file è danneggiato. Scarica di nuovo il font e riprova.',
    unreadable: 'Impossibile leggere questo file come font. Provane un altro.',
  },
  refused: (file, reason) => `${file}: ${reason} Non è cambiato nulla.`,
}
