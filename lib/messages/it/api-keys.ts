import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Italian. */
export const apiKeys: typeof english = {
  title: 'Chiavi API',
  text: 'Permetti a un programma di leggere e modificare i tuoi CV. Crea una chiave per ogni programma.',
  docs: 'Documentazione delle API',
  none: 'Non hai chiavi API.',
  make: 'Crea una chiave',
  name: 'Nome',
  nameHint: 'A che cosa ti serve la chiave.',
  nameMissing: 'Inserisci un nome per la chiave.',
  scopesTitle: 'Autorizzazioni',
  scopes: {
    read: { label: 'Leggere', hint: 'I tuoi CV e le tue lettere, le loro versioni e i PDF.' },
    write: { label: 'Leggere e modificare', hint: 'Anche creare, modificare ed eliminare.' },
    ai: { label: 'Usare l’IA', hint: 'I suggerimenti contano per il tuo limite giornaliero.' },
    admin: {
      label: 'Amministrare',
      hint: 'Creare e revocare chiavi, esportare i tuoi dati. Mai la password o l’email.',
    },
  },
  scopesMissing: 'Scegli almeno un’autorizzazione.',
  expires: 'Scade dopo',
  lives: { '30': '30 giorni', '90': '90 giorni', '365': '1 anno', never: 'Mai' },
  submit: 'Crea chiave',

  madeTitle: (name) => `Chiave per “${name}”`,
  madeText: 'Copiala adesso. Non la mostreremo più.',
  madeLabel: 'Chiave',
  copy: 'Copia',
  copied: 'Copiata',
  kept: 'L’ho salvata',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Mai usata',
  usedToday: 'Usata oggi',
  usedYesterday: 'Usata ieri',
  used: (date) => `Ultimo uso: ${date}`,
  endsToday: 'Scade oggi',
  ends: (date) => `Scadenza: ${date}`,
  ended: 'Scaduta',
  endless: 'Non scade mai',
  revoke: 'Revoca',
  revokeNamed: (name) => `Revoca: ${name}`,
  revoked: (name) => `La chiave per “${name}” non funziona più.`,
  full: 'Hai il numero massimo di chiavi per un account. Revocane una per crearne un’altra.',
}
