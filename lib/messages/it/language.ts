import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Italian. */
export const language: typeof english = {
  language: 'Lingua',
  notFetched: 'Impossibile caricare questa lingua. Controlla la connessione e riprova.',
  unconfirmed: (name) =>
    `Nessuna persona madrelingua ha ancora controllato i testi in questa lingua: ${name}.`,
  suggest: 'Suggerisci una correzione',
  title: 'Suggerisci una correzione',
  intro: 'Cerca il testo come appare sullo schermo e scrivi come dovrebbe essere.',
  find: 'Testo sullo schermo',
  nothing: 'Nessun testo di Vitae contiene queste parole.',
  now: 'Ora',
  better: 'Meglio',
  copy: 'Copia la correzione',
  copied: 'Copiata. Inviala a chi gestisce questo server.',
  notCopied: 'Il browser non ha consentito di copiare.',
}
