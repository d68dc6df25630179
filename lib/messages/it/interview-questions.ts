import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Questions that may be asked in an interview, in Italian. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Racconti una situazione in cui le è servito: “${words}”.`,
    years: (words) => `Quali delle sue esperienze contano per “${words}”?`,
    degree: (words) =>
      `L’annuncio chiede “${words}”. In che modo la sua formazione l’aiuta in questo lavoro?`,
    language: (words) => `L’annuncio chiede “${words}”. Dove ha usato questa lingua?`,
    licence: (words) => `L’annuncio chiede “${words}”. Come l’ha usato finora?`,
    quality: (words) =>
      `L’annuncio chiede “${words}”. Racconti una situazione in cui altri l’hanno notato in lei.`,
    partly: (words) =>
      `Il suo CV mostra una parte di ciò che si chiede: “${words}”. Che cos’altro può dire?`,
    unclear: (words) =>
      `L’annuncio chiede “${words}”. Nel tuo CV abbiamo trovato solo qualcosa di simile. Che cosa diresti?`,
    gap: (words) =>
      `L’annuncio chiede “${words}”. Nel tuo CV non l’abbiamo trovato. Che cosa diresti?`,
    newest: (post) => `Mi parli del suo lavoro: “${post}”.`,
    leaving: (post) => `Perché vuole lasciare “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `L’esperienza “${post}” è durata # mese. Perché è finita?`,
        other: `L’esperienza “${post}” è durata # mesi. Perché è finita?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `Nel suo CV c’è # mese tra “${before}” e “${after}”. Che cosa ha fatto in quel periodo?`,
        other: `Nel suo CV ci sono # mesi tra “${before}” e “${after}”. Che cosa ha fatto in quel periodo?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `L’esperienza “${post}” è finita # mese fa. Che cosa ha fatto da allora?`,
        other: `L’esperienza “${post}” è finita # mesi fa. Che cosa ha fatto da allora?`,
      }),
    'new-field': (before, after) => `Da “${before}” a “${after}”: perché questo cambiamento?`,
    'other-field': (post, job) =>
      `Lei viene da “${post}”, e questo lavoro è “${job}”. Perché vuole cambiare?`,
    figure: (figure) => `Che cosa c’è dietro “${figure}”, e qual è stata la sua parte?`,
    employer: (employer) => `Perché vuole lavorare per “${employer}”?`,
    yourself: () => 'Mi parli di lei.',
    strengths: () => 'In che cosa riesce particolarmente bene?',
    weakness: () => 'Che cosa le riesce difficile, e come lo affronta?',
    conflict: () => 'Racconti un conflitto sul lavoro. Che cosa ha fatto?',
    failure: () => 'Racconti qualcosa che è andato storto. Che cosa ha imparato?',
    future: () => 'Dove vuole essere tra qualche anno?',
    'your-questions': () => 'Ha domande per noi?',
    how: (words) => `Come ha proceduto: “${words}”?`,
    hardest: (words) => `Qual è stata la parte più difficile: “${words}”?`,
    result: (words) => `Che cosa ne è venuto fuori, e come lo sa: “${words}”?`,
    part: (words) => `Qual è stata la sua parte: “${words}”?`,
    again: (words) => `Che cosa farebbe oggi in modo diverso: “${words}”?`,
    learned: (words) => `Che cosa ha imparato: “${words}”?`,
    begin: (words) => `Come comincerebbe qui: “${words}”?`,
    interest: (words) => `Che cosa le interessa: “${words}”?`,
    difficult: (words) => `Che cosa sarebbe difficile per lei: “${words}”?`,
    transfer: (job, cv) =>
      `L’annuncio chiede “${job}”, e il suo CV dice “${cv}”. In che modo l’uno l’aiuta con l’altro?`,
  },
}
