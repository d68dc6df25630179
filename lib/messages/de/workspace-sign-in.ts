import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in German. */
export const workspaceSignIn: typeof english = {
  title: 'Anmeldung',
  text: 'Lass Mitglieder sich beim Identitätsanbieter eurer Organisation anmelden (OpenID Connect).',
  managedText:
    'Wer diesen Server betreibt, legt fest, wie sich Leute anmelden. Ein Arbeitsbereich kann hier keinen eigenen Identitätsanbieter haben.',
  issuer: 'Aussteller (Issuer)',
  clientId: 'Client-ID',
  clientSecret: 'Client-Geheimnis',
  secretHint: 'Leer lassen, um das bisherige Geheimnis zu behalten.',
  domains: 'E-Mail-Domains',
  domainsHint: 'Mehrere mit Komma trennen.',
  isOpen: 'Alle mit einer dieser Domains können beitreten',
  role: 'Neue Mitglieder kommen dazu als',
  redirectUri: 'Weiterleitungsadresse (Redirect URI)',
  signInUrl: 'Anmeldelink',
  save: 'Speichern',
  saved: 'Gespeichert.',
  refused:
    'Nichts wurde gespeichert. Prüfe Aussteller, Geheimnis und Domains: Der Anbieter muss erreichbar sein und OpenID Connect unterstützen.',
  verified: 'Bestätigt',
  notVerified: 'Nicht bestätigt',
  verifyText: 'Eine Domain zählt, sobald ihr DNS diesen TXT-Eintrag hat:',
  verify: 'Erneut prüfen',
  remove: 'Anbieter entfernen',
  removed:
    'Mitglieder können sich mit diesem Anbieter nicht mehr anmelden. Sie bleiben Mitglieder.',
  provisioning: 'Bereitstellung (SCIM)',
  provisioningText:
    'Euer Verzeichnis fügt Mitglieder hinzu und entfernt sie. Kein Konto wird dabei gelöscht.',
  provisioningOff:
    'Die Bereitstellung ist auf diesem Server ausgeschaltet. Wer ihn betreibt, kann sie erlauben.',
  url: 'SCIM-Adresse',
  makeToken: 'Token erstellen',
  token: 'Zugriffstoken',
  tokenHint:
    'Nur wer die Rolle „Eigentümer“ hat, kann das Token erstellen. Es gilt, solange die Person diese Rolle behält.',
  tokenRevoked: 'Das Token gilt nicht mehr.',
}
