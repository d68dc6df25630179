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
  comments: 'Comentarii',
  olderComments: 'Comentarii mai vechi',
  markHint:
    'Marchează cuvinte din text ca să le comentezi, sau comentează mai jos întregul document.',
  commentOnWords: 'Comentează aceste cuvinte',
  commentOnAll: 'Comentează întregul document',
  commentText: 'Comentariul tău',
  suggestWords: 'Sugerează alte cuvinte (opțional)',
  commentName: 'Numele tău',
  commentSeen: 'Oricine are acest link îți poate citi comentariul și numele.',
  sendComment: 'Trimite comentariul',
  cancel: 'Anulează',
  commentSent: 'Comentariul tău a fost trimis.',
  suggested: 'Sugerat în loc',
  answer: 'Răspuns',
  wordsGone: 'Documentul are acum alte cuvinte aici.',
  commentResolved: 'Rezolvat',
  suggestionTaken: 'Sugestie acceptată',
  commentMissing: 'Scrie-ți numele și un comentariu.',
  commentTooLong:
    'Comentariul tău nu a fost trimis. Poate avea până la 2.000 de caractere, iar numele până la 80. Scurtează-l.',
  commentOutdated:
    'Comentariul tău nu a fost trimis, pentru că textul s-a schimbat între timp. Marchează din nou cuvintele.',
  commentsFull:
    'Comentariul tău nu a fost trimis: acest document are deja 500 de comentarii și nu mai încap altele.',
  commentLimited:
    'Comentariul tău nu a fost trimis: ai trimis multe într-o oră. Încearcă din nou mai târziu.',
  passwordTitle: 'Această pagină are parolă',
  passwordHint: 'Introdu parola primită odată cu linkul.',
  password: 'Parolă',
  open: 'Deschide',
  passwordWrong: 'Parola este greșită. Încearcă din nou.',
  passwordLimited: 'Prea multe parole greșite. Încearcă din nou peste 15 minute.',
  goneTitle: 'Nu e nimic de văzut aici',
  goneText:
    'Acest link s-a încheiat, a fost retras sau nu a existat niciodată. Întreabă persoana care ți l-a trimis.',
  commentNotSent: 'Comentariul tău nu a fost trimis. Îl poți copia de aici.',
  busyTitle: 'Încearcă din nou imediat',
  busyText: 'Pagina nu a putut fi afișată acum.',
}
