import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('it')

/** Messages of the checks against a job description, in Italian. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'I requisiti indispensabili sono nel CV',
    found: ({ count, text }) =>
      plural(count, {
        one: `Hai “${text}”? Non abbiamo trovato queste parole nel tuo CV.`,
        other: `Hai “${text}”? Non abbiamo trovato nel tuo CV queste parole né quelle di altri requisiti.`,
      }),
    why: 'Sono le prime cose che i datori di lavoro cercano.',
    fix: 'Aggiungi solo ciò che è vero per te.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Le competenze si vedono all’opera',
    found: ({ count, text }) =>
      `${plural(count, { one: '# competenza compare', other: '# competenze compaiono' })} solo in un elenco, per esempio “${text}”.`,
    why: 'Un lavoro in cui hai usato una competenza dice più del suo nome.',
    fix: 'Se l’hai usata in un lavoro, citala lì in un punto elenco.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Stessi termini dell’annuncio',
    found: ({ text }) => `L’annuncio dice “${text}”. Il tuo CV usa un altro termine.`,
    why: 'Alcune ricerche conoscono un solo termine per ogni cosa.',
    fix: 'Usa il termine dell’annuncio, se significa la stessa cosa.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Anni di esperienza sufficienti',
    found: ({ count, of }) =>
      `Il tuo CV mostra almeno ${plural(count, { one: '# anno', other: '# anni' })} di questo lavoro. L’annuncio ne chiede ${number(of)}. Ne hai di più?`,
    why: 'Contiamo le date delle esperienze con una qualifica corrispondente.',
    fix: 'Controlla che tutte le tue esperienze siano in questo CV, con le date.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Titolo di studio o formazione richiesti',
    found: ({ text }) => `Hai “${text}”? Non abbiamo trovato queste parole nella tua istruzione.`,
    why: 'Alcuni moduli di candidatura lo chiedono per nome.',
    fix: 'Aggiungi il titolo o la formazione che hai, con il nome abituale.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Qualifica simile',
    found: ({ text }) =>
      `Nessuna delle tue qualifiche sembra corrispondere a “${text}”. Ce n’è una che corrisponde?`,
    why: 'I datori di lavoro guardano prima le qualifiche.',
    fix: 'Spiega nel profilo come il tuo percorso porta a questo lavoro.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Livello dell’offerta alla tua portata',
    found: ({ text }) => `“${text}” è ben al di sopra del livello delle tue qualifiche.`,
    why: 'Puoi candidarti lo stesso. Metti in evidenza i tuoi punti di forza.',
    fix: 'Metti in primo piano ciò che hai guidato e deciso.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Stessa lingua dell’annuncio',
    found: () => 'Il tuo CV è in un’altra lingua.',
    why: 'I datori di lavoro e i loro software si aspettano la lingua dell’annuncio.',
    fix: 'Chiedi se questa lingua è accettata, o traduci il CV.',
    source: sources.posting,
  },
}
