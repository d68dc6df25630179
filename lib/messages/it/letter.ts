import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('it')

/** Messages of the editor of cover letters, in Italian. */
export const letter: typeof english = {
  navigation: 'Parti della lettera',
  parts: { letter: 'Lettera', basics: 'Mittente' },
  form: 'Scrivi la lettera',
  documentMenu: (title) => `${title}: rinomina, cambia, altro`,
  openCv: 'Apri il suo CV',
  allDocuments: 'Tutti i CV e le lettere',
  recipientTitle: 'Destinatario',
  recipient: {
    name: { label: 'Nome', example: 'p. es. Dott.ssa Ada Brandt' },
    organization: { label: 'Datore di lavoro' },
    address: { label: 'Indirizzo' },
    email: { label: 'Email' },
  },
  letterTitle: 'Testo della lettera',
  date: { label: 'Data' },
  subject: { label: 'Oggetto', example: 'p. es. Infermiere notturno, riferimento 2041' },
  opening: { label: 'Formula di apertura' },
  closing: { label: 'Formula di chiusura', example: 'Il tuo nome viene aggiunto sotto.' },
  paragraphs: 'Paragrafi',
  paragraph: (at) => `Paragrafo ${number(at)}`,
  addParagraph: 'Aggiungi paragrafo',
  paragraphKeys: (modifier, alt) =>
    `Invio aggiunge un paragrafo · ${modifier} B grassetto · ${alt} ↑ ↓ lo sposta`,
  senderHint:
    'Copiato dal tuo CV quando hai creato questa lettera. Le modifiche qui non cambiano il CV.',

  help: {
    title: 'Suggerimenti dell’IA',
    hint: 'Scegli tu quali frasi aggiungere.',
    ask: 'Suggerisci frasi',
    askAgain: 'Suggerisci altre frasi',
    putAway: 'Rifiuta tutto',
    stop: 'Interrompi',
    stages: {
      sending: 'Salvataggio delle ultime modifiche nel tuo account…',
      waiting: 'In attesa di iniziare…',
      reading: 'Lettura…',
      drafting: 'Scrittura delle frasi…',
      checking: 'Confronto di ogni frase con il tuo CV…',
      verifying: 'Ricerca di riscontri nel tuo CV…',
    },
    claimsNothing: 'Non afferma nulla su di te',
    take: 'Aggiungi alla lettera',
    takeAll: (count) =>
      plural(count, {
        one: 'Aggiungi # frase che non serve confermare',
        other: 'Aggiungi le # frasi che non serve confermare',
      }),
    taken: 'Aggiunta',
    leans: 'Si riferisce alla frase precedente. Aggiungi prima quella.',
    leftOut:
      'Le frasi che si riferiscono a una frase assente dalla lettera non sono state aggiunte.',
    nothing:
      'Il modello di IA non ha scritto frasi che possiamo proporti. La lettera non è cambiata.',
    held: (count) =>
      plural(count, {
        one: '# frase è stata bloccata perché non trova riscontro nel tuo CV.',
        other: '# frasi sono state bloccate perché non trovano riscontro nel tuo CV.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# è stata tralasciata: doppia, troppo lunga, una frase fatta o con un indirizzo.',
        other: '# sono state tralasciate: doppie, troppo lunghe, frasi fatte o con un indirizzo.',
      }),
  },

  evidence: {
    title: 'Confronto con il tuo CV',
    hint: 'Quando fai una pausa, cerchiamo numeri, nomi, competenze, qualifiche e titoli di studio che non sono nel tuo CV. Questo non ti impedisce mai di inviare la lettera.',
    allShown: (count) =>
      plural(count, {
        one: '# frase trova riscontro nel tuo CV.',
        other: '# frasi trovano riscontro nel tuo CV.',
      }),
    claimsNothing: 'Questa lettera non afferma ancora nulla su di te.',
    nothingMissing:
      'Non abbiamo trovato numeri, nomi, competenze, qualifiche o titoli di studio che non siano nel tuo CV.',
    unchecked: (count) =>
      plural(count, {
        one: '# frase non è stata controllata: è troppo lunga o in una lingua che non possiamo controllare.',
        other:
          '# frasi non sono state controllate: sono troppo lunghe o in una lingua che non possiamo controllare.',
      }),
    some: (count) =>
      plural(count, {
        one: '# frase non trova riscontro nel tuo CV.',
        other: '# frasi non trovano riscontro nel tuo CV.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# frase senza riscontro nel tuo CV',
        other: '# frasi senza riscontro nel tuo CV',
      }),
    nothing: 'Ancora nulla da controllare. Scrivi una frase.',
    noCv: 'Il CV di questa lettera non è su questo dispositivo, quindi la lettera non può essere controllata.',
    number: (words) => `Il numero in “${words}” non è nel tuo CV.`,
    more: (count) => plural(count, { one: 'E # altro.', other: 'E altri #.' }),
    confirm: 'Sì, è vero',
    confirmed: 'Confermato. L’abbiamo salvato con la lettera.',
    confirmedCount: (count) =>
      plural(count, { one: '# frase confermata da te', other: '# frasi confermate da te' }),
  },
}
