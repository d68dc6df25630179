import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Italian. */
export const connectedApps: typeof english = {
  title: 'App collegate',
  text: 'App a cui hai permesso di lavorare con i tuoi CV. Suggeriscono formulazioni, e sei tu a decidere che cosa inserire.',
  none: 'Non hai app collegate.',
  address: 'Indirizzo da inserire nell’app',
  since: (date) => `Collegata il ${date}`,
  disconnect: 'Scollega',
  disconnectNamed: (name) => `Scollega: ${name}`,
  disconnected: (name) => `L’app “${name}” non è più collegata.`,
  question: (name) => `Permettere all’app “${name}” di usare il tuo account?`,
  unverified: 'L’app ha scelto da sola questo nome. Non lo abbiamo verificato.',
  account: (email) => `Il tuo account: ${email}`,
  goesTo: (host) => `Poi andrai su: ${host}`,
  writeHint: 'Suggerire formulazioni, cambiare il design e aggiornare le tue candidature.',
  mayNot:
    'Non può scrivere nei tuoi CV o nelle tue lettere, né eliminare nulla. Puoi scollegarla in qualsiasi momento nelle impostazioni.',
  allow: 'Permetti',
  deny: 'Non permettere',
  full: 'Hai il numero massimo di app collegate per un account. Scollegane una nelle impostazioni, poi riprova.',
  invalid: 'Questa app ha inviato una richiesta non valida. Non è stato consentito nulla.',
  unknownTitle: 'Questa app non può essere collegata',
  unknown:
    'Non conosciamo questa app, o l’indirizzo a cui aspetta una risposta. Non è stato permesso nulla. Rimuovi Vitae dall’app, poi aggiungilo di nuovo.',
}
