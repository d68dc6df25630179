import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Italian. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” è in un’altra parte del tuo CV. È vero anche qui?`,
  sentences: {
    number: (words) => `Il numero in “${words}” non è nel testo che sostituisce.`,
    unit: (words) => `“${words}” ha un’unità diversa nel tuo CV.`,
    period: (words) =>
      `“${words}” indica una frequenza o un periodo che il tuo CV qui non riporta.`,
    limit: (words) =>
      `Il numero in “${words}” ha un altro limite nel tuo CV (come “fino a” o “circa”), o nessuno.`,
    negation: (words) => `“${words}” nega o esclude qualcosa, e qui il tuo CV non lo fa.`,
    role: (words) => `“${words}” forse ti attribuisce un ruolo più grande di quello nel tuo CV.`,
    title: (words) => `“${words}” non è la tua qualifica qui.`,
    qualification: (words) => `Il tuo CV non riporta qui il titolo o la certificazione “${words}”.`,
    level: (words) => `Il livello “${words}” non è nel tuo CV.`,
    restriction: (words) => `“${words}” è nel tuo testo e qui manca.`,
    skill: (words) => `La competenza “${words}” non è nel tuo CV.`,
    name: (words) => `“${words}” non è nel tuo CV.`,
    word: (words) => `“${words}” non è nel tuo CV. È vero qui?`,
    combination: (words) => `Queste parole sono nel tuo CV, ma non insieme così: “${words}”.`,
    locked: () => 'Solo tu puoi cambiare nomi, qualifiche, date e titoli di studio.',
    language: () =>
      'Non possiamo controllare questo testo: la sua lingua non è supportata o non è quella del tuo CV.',
    length: () => 'Questo testo è troppo lungo per essere controllato.',
  },
}
