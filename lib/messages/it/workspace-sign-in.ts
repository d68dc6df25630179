import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Italian. */
export const workspaceSignIn: typeof english = {
  title: 'Accesso',
  text: 'Consenti ai membri di accedere con il provider di identità della tua organizzazione (OpenID Connect).',
  managedText:
    'Chi gestisce questo server decide come si accede. Qui uno spazio di lavoro non può avere un proprio provider di identità.',
  issuer: 'Emittente (issuer)',
  clientId: 'ID client',
  clientSecret: 'Segreto client',
  secretHint: 'Lascia vuoto per mantenere il segreto attuale.',
  domains: 'Domini email',
  domainsHint: 'Separane più di uno con virgole.',
  isOpen: 'Chiunque abbia uno di questi domini può unirsi',
  role: 'Ruolo dei nuovi membri',
  redirectUri: 'URI di reindirizzamento',
  signInUrl: 'Link di accesso',
  save: 'Salva',
  saved: 'Salvato.',
  refused:
    'Non è stato salvato nulla. Controlla emittente, segreto e domini: il provider deve essere raggiungibile e supportare OpenID Connect.',
  verified: 'Verificato',
  notVerified: 'Non verificato',
  verifyText: 'Un dominio conta quando il suo DNS contiene questo record TXT:',
  verify: 'Controlla di nuovo',
  remove: 'Rimuovi provider',
  removed: 'I membri non possono più accedere con questo provider. Restano membri.',
  provisioning: 'Provisioning degli utenti (SCIM)',
  provisioningText:
    'La tua directory aggiunge e rimuove membri. Nessun account viene mai eliminato.',
  provisioningOff:
    'Il provisioning degli utenti è disattivato su questo server. Chi lo gestisce può consentirlo.',
  url: 'Indirizzo SCIM',
  makeToken: 'Crea token',
  token: 'Token di accesso',
  tokenHint:
    'Solo chi ha il ruolo Proprietario può creare il token. Funziona finché mantiene quel ruolo.',
  tokenRevoked: 'Il token non funziona più.',
}
