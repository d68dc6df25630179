import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Swedish. */
export const apiKeys: typeof english = {
  title: 'API-nycklar',
  text: 'Låt ett program läsa och ändra dina cv:n. Skapa en nyckel för varje program.',
  docs: 'API-dokumentation',
  none: 'Du har inga API-nycklar.',
  make: 'Skapa en nyckel',
  name: 'Namn',
  nameHint: 'Vad du ska använda nyckeln till.',
  nameMissing: 'Ange ett namn på nyckeln.',
  scopesTitle: 'Behörigheter',
  scopes: {
    read: { label: 'Läsa', hint: 'Dina cv:n och brev, deras versioner och pdf-filer.' },
    write: { label: 'Läsa och ändra', hint: 'Även skapa, redigera och radera.' },
    ai: { label: 'Använda AI', hint: 'Förslag räknas mot din dagliga gräns.' },
    admin: {
      label: 'Administrera',
      hint: 'Skapa och återkalla nycklar, exportera dina data. Aldrig ditt lösenord eller din e-postadress.',
    },
  },
  scopesMissing: 'Välj minst en behörighet.',
  expires: 'Går ut efter',
  lives: { '30': '30 dagar', '90': '90 dagar', '365': '1 år', never: 'Aldrig' },
  submit: 'Skapa nyckel',

  madeTitle: (name) => `Nyckel för ${name}`,
  madeText: 'Kopiera den nu. Vi visar den inte igen.',
  madeLabel: 'Nyckel',
  copy: 'Kopiera',
  copied: 'Kopierad',
  kept: 'Jag har sparat den',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Aldrig använd',
  usedToday: 'Använd i dag',
  usedYesterday: 'Använd i går',
  used: (date) => `Senast använd ${date}`,
  endsToday: 'Går ut i dag',
  ends: (date) => `Går ut ${date}`,
  ended: 'Har gått ut',
  endless: 'Går aldrig ut',
  revoke: 'Återkalla',
  revokeNamed: (name) => `Återkalla: ${name}`,
  revoked: (name) => `Nyckeln för ${name} fungerar inte längre.`,
  full: 'Du har så många nycklar som ett konto kan ha. Återkalla en för att skapa en ny.',
}
