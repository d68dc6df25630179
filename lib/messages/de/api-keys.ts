import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in German. */
export const apiKeys: typeof english = {
  title: 'API-Schlüssel',
  text: 'Lass ein Programm deine Lebensläufe lesen und ändern. Erstelle für jedes Programm einen eigenen Schlüssel.',
  docs: 'Dokumentation der API',
  none: 'Du hast keine API-Schlüssel.',
  make: 'Schlüssel erstellen',
  name: 'Name',
  nameHint: 'Wofür du den Schlüssel verwendest.',
  nameMissing: 'Gib einen Namen für den Schlüssel ein.',
  scopesTitle: 'Berechtigungen',
  scopes: {
    read: {
      label: 'Lesen',
      hint: 'Deine Lebensläufe und Anschreiben, ihre Versionen und PDFs.',
    },
    write: { label: 'Lesen und ändern', hint: 'Auch erstellen, bearbeiten und löschen.' },
    ai: { label: 'KI verwenden', hint: 'Vorschläge zählen zu deinem Tageslimit.' },
    admin: {
      label: 'Verwalten',
      hint: 'Schlüssel erstellen und widerrufen, deine Daten exportieren. Nie dein Passwort oder deine E-Mail-Adresse.',
    },
  },
  scopesMissing: 'Wähle mindestens eine Berechtigung.',
  expires: 'Gültigkeit',
  lives: { '30': '30 Tage', '90': '90 Tage', '365': '1 Jahr', never: 'Unbegrenzt' },
  submit: 'Schlüssel erstellen',

  madeTitle: (name) => `Schlüssel für ${name}`,
  madeText: 'Kopiere ihn jetzt. Wir zeigen ihn nicht noch einmal.',
  madeLabel: 'Schlüssel',
  copy: 'Kopieren',
  copied: 'Kopiert',
  kept: 'Ich habe ihn gespeichert',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Nie verwendet',
  usedToday: 'Heute verwendet',
  usedYesterday: 'Gestern verwendet',
  used: (date) => `Zuletzt verwendet am ${date}`,
  endsToday: 'Läuft heute ab',
  ends: (date) => `Läuft am ${date} ab`,
  ended: 'Abgelaufen',
  endless: 'Läuft nie ab',
  revoke: 'Widerrufen',
  revokeNamed: (name) => `Widerrufen: ${name}`,
  revoked: (name) => `Der Schlüssel für ${name} gilt nicht mehr.`,
  full: 'Du hast so viele Schlüssel, wie ein Konto haben kann. Widerrufe einen, um einen neuen zu erstellen.',
}
