import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Dutch. */
export const apiKeys: typeof english = {
  title: 'API-sleutels',
  text: 'Laat een programma je cv’s lezen en wijzigen. Maak voor elk programma een eigen sleutel.',
  docs: 'API-documentatie',
  none: 'Je hebt geen API-sleutels.',
  make: 'Sleutel maken',
  name: 'Naam',
  nameHint: 'Waar je de sleutel voor gebruikt.',
  nameMissing: 'Vul een naam voor de sleutel in.',
  scopesTitle: 'Rechten',
  scopes: {
    read: { label: 'Lezen', hint: 'Je cv’s en brieven, hun versies en PDF’s.' },
    write: { label: 'Lezen en wijzigen', hint: 'Ook maken, bewerken en verwijderen.' },
    ai: { label: 'AI gebruiken', hint: 'Suggesties tellen mee voor je daglimiet.' },
    admin: {
      label: 'Beheren',
      hint: 'Sleutels maken en intrekken, je gegevens exporteren. Nooit je wachtwoord of e-mailadres.',
    },
  },
  scopesMissing: 'Kies minstens één recht.',
  expires: 'Verloopt na',
  lives: { '30': '30 dagen', '90': '90 dagen', '365': '1 jaar', never: 'Nooit' },
  submit: 'Sleutel maken',

  madeTitle: (name) => `Sleutel voor ${name}`,
  madeText: 'Kopieer hem nu. We tonen hem niet nog een keer.',
  madeLabel: 'Sleutel',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  kept: 'Ik heb hem opgeslagen',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Nooit gebruikt',
  usedToday: 'Vandaag gebruikt',
  usedYesterday: 'Gisteren gebruikt',
  used: (date) => `Laatst gebruikt op ${date}`,
  endsToday: 'Verloopt vandaag',
  ends: (date) => `Verloopt op ${date}`,
  ended: 'Verlopen',
  endless: 'Verloopt nooit',
  revoke: 'Intrekken',
  revokeNamed: (name) => `Intrekken: ${name}`,
  revoked: (name) => `De sleutel voor ${name} werkt niet meer.`,
  full: 'Je hebt het maximale aantal sleutels van een account. Trek er een in om een nieuwe te maken.',
}
