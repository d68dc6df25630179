import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Polish. */
export const workspaceSignIn: typeof english = {
  title: 'Logowanie',
  text: 'Pozwól członkom logować się przez dostawcę tożsamości Twojej organizacji (OpenID Connect).',
  managedText:
    'O sposobie logowania decyduje osoba, która prowadzi ten serwer. Obszar roboczy nie może mieć tu własnego dostawcy tożsamości.',
  issuer: 'Wystawca (issuer)',
  clientId: 'Identyfikator klienta',
  clientSecret: 'Sekret klienta',
  secretHint: 'Zostaw puste, aby zachować obecny sekret.',
  domains: 'Domeny e-mail',
  domainsHint: 'Kilka oddziel przecinkami.',
  isOpen: 'Dołączyć może każdy z jednej z tych domen',
  role: 'Rola nowych członków',
  redirectUri: 'Adres przekierowania (redirect URI)',
  signInUrl: 'Link do logowania',
  save: 'Zapisz',
  saved: 'Zapisano.',
  refused:
    'Nic nie zapisano. Sprawdź wystawcę, sekret i domeny: dostawca musi być dostępny i obsługiwać OpenID Connect.',
  verified: 'Zweryfikowana',
  notVerified: 'Niezweryfikowana',
  verifyText: 'Domena działa, gdy jej DNS ma ten rekord TXT:',
  verify: 'Sprawdź ponownie',
  remove: 'Usuń dostawcę',
  removed: 'Członkowie nie mogą się już logować przez tego dostawcę. Pozostają członkami.',
  provisioning: 'Zarządzanie członkami (SCIM)',
  provisioningText: 'Twój katalog dodaje i usuwa członków. Niczyje konto nie jest usuwane.',
  provisioningOff:
    'Zarządzanie członkami przez SCIM jest na tym serwerze wyłączone. Może na nie zezwolić osoba, która prowadzi serwer.',
  url: 'Adres SCIM',
  makeToken: 'Utwórz token',
  token: 'Token dostępu',
  tokenHint:
    'Tylko właściciel może utworzyć token. Działa, dopóki ta osoba pozostaje właścicielem.',
  tokenRevoked: 'Token już nie działa.',
}
