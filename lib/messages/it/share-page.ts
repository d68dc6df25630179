import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'Lettera di presentazione',
  documents: 'Documenti',
  view: 'Vista',
  text: 'Testo',
  pdf: 'PDF',
  pages: 'Le pagine del PDF. Il testo contiene le stesse parole.',
  download: 'Scarica PDF',
  comments: 'Commenti',
  olderComments: 'Commenti meno recenti',
  markHint:
    'Seleziona delle parole nel testo per commentarle, oppure commenta l’intero documento qui sotto.',
  commentOnWords: 'Commenta queste parole',
  commentOnAll: 'Commenta l’intero documento',
  commentText: 'Il tuo commento',
  suggestWords: 'Suggerisci altre parole (facoltativo)',
  commentName: 'Il tuo nome',
  commentSeen: 'Chiunque abbia questo link può leggere il tuo commento e il tuo nome.',
  sendComment: 'Invia commento',
  cancel: 'Annulla',
  commentSent: 'Il tuo commento è stato inviato.',
  suggested: 'Suggerito al suo posto',
  answer: 'Risposta',
  wordsGone: 'Qui il documento ha ormai altre parole.',
  commentResolved: 'Risolto',
  suggestionTaken: 'Suggerimento accettato',
  commentMissing: 'Inserisci il tuo nome e un commento.',
  commentTooLong:
    'Il tuo commento non è stato inviato. Può avere fino a 2000 caratteri, e il tuo nome fino a 80. Accorcialo.',
  commentOutdated:
    'Il tuo commento non è stato inviato, perché nel frattempo il testo è cambiato. Seleziona di nuovo le parole.',
  commentsFull:
    'Il tuo commento non è stato inviato: questo documento ha già 500 commenti e non può averne altri.',
  commentLimited:
    'Il tuo commento non è stato inviato: ne hai inviati molti in un’ora. Riprova più tardi.',
  passwordTitle: 'Questa pagina ha una password',
  passwordHint: 'Inserisci la password che hai ricevuto con il link.',
  password: 'Password',
  open: 'Apri',
  passwordWrong: 'Questa password è errata. Riprova.',
  passwordLimited: 'Troppe password errate. Riprova tra 15 minuti.',
  goneTitle: 'Qui non c’è niente da vedere',
  goneText:
    'Questo link è scaduto, è stato ritirato o non è mai esistito. Chiedi alla persona che te l’ha inviato.',
  commentNotSent: 'Il tuo commento non è stato inviato. Puoi copiarlo da qui.',
  busyTitle: 'Riprova tra un momento',
  busyText: 'Non è stato possibile mostrare la pagina.',
}
