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
  passwordTitle: 'Questa pagina ha una password',
  passwordHint: 'Inserisci la password che hai ricevuto con il link.',
  password: 'Password',
  open: 'Apri',
  passwordWrong: 'Questa password è errata. Riprova.',
  passwordLimited: 'Troppe password errate. Riprova tra 15 minuti.',
  goneTitle: 'Qui non c’è niente da vedere',
  goneText:
    'Questo link è scaduto, è stato ritirato o non è mai esistito. Chiedi alla persona che te l’ha inviato.',
  busyTitle: 'Riprova tra un momento',
  busyText: 'Non è stato possibile mostrare la pagina.',
}
