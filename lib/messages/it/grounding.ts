import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Italian. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” è in un’altra parte del tuo CV. È vero anche qui?`,
  sentences: {
    number: (words) => `Il numero in “${words}” non è nel testo che sostituisce.`,
    unit: (words) => `“${words}” ha un’unità diversa nel tuo CV.`,
    period: (words) => `“${words}” indica una frequenza o un periodo diverso dal tuo CV.`,
    limit: (words) => `“${words}” è più preciso, o va più in là, del tuo CV.`,
    negation: (words) => `“${words}”: il tuo CV dice il contrario o qui esclude qualcosa.`,
    hedge: (words) => `Il tuo CV dice che hai contribuito. “${words}” dice che l’hai fatto tu.`,
    role: (words) => `“${words}” ti attribuisce un ruolo più grande di quello nel tuo CV.`,
    title: (words) => `“${words}” non è la tua qualifica qui.`,
    qualification: (words) => `Il tuo CV non riporta qui il titolo o la certificazione “${words}”.`,
    level: (words) => `Il livello “${words}” non è nel tuo CV.`,
    restriction: (words) => `“${words}” limita ciò che dice il tuo CV, e manca.`,
    skill: (words) => `La competenza “${words}” non è nel tuo CV.`,
    name: (words) => `“${words}” non è nel tuo CV.`,
    word: (words) => `“${words}” non è nel tuo CV. È vero qui?`,
    combination: (words) => `“${words}” unisce cose che nel tuo CV sono separate.`,
    locked: () => 'Solo tu puoi cambiare nomi, qualifiche, date e titoli di studio.',
    language: () => 'Non possiamo controllare testi in questa lingua.',
    length: () => 'Questo testo è troppo lungo per essere controllato.',
  },
}
