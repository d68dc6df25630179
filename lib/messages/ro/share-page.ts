import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'Scrisoare de intenție',
  documents: 'Documente',
  view: 'Afișare',
  text: 'Text',
  pdf: 'PDF',
  pages: 'Paginile PDF-ului. Textul are aceleași cuvinte.',
  download: 'Descarcă PDF',
  passwordTitle: 'Această pagină are parolă',
  passwordHint: 'Introdu parola primită odată cu linkul.',
  password: 'Parolă',
  open: 'Deschide',
  passwordWrong: 'Parola este greșită. Încearcă din nou.',
  passwordLimited: 'Prea multe parole greșite. Încearcă din nou peste 15 minute.',
  goneTitle: 'Nu e nimic de văzut aici',
  goneText:
    'Acest link s-a încheiat, a fost retras sau nu a existat niciodată. Întreabă persoana care ți l-a trimis.',
  busyTitle: 'Încearcă din nou imediat',
  busyText: 'Pagina nu a putut fi afișată acum.',
}
