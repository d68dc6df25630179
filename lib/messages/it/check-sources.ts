import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Italian. */
export const checkSources: typeof english = {
  measured: 'Misurato in questo file leggendone il testo come fanno i software per PDF.',
  pdf: 'Lo standard PDF, ISO 32000: chi legge deve sapere quale carattere c’è dietro ogni simbolo.',
  accessible:
    'Lo standard per i PDF accessibili, ISO 14289 (PDF/UA), su cui si basano gli screen reader.',
  forms: 'Limiti comuni dei moduli di candidatura online.',
  posting: 'Confronto parola per parola tra l’annuncio di lavoro e il tuo CV.',
  practice: 'Consiglio di persone che leggono molti CV. Nessuno studio lo dimostra.',
  law: 'Leggi contro la discriminazione: in molti paesi i datori di lavoro non possono chiederlo.',
}
