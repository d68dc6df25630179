import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Romanian. */
export const workspaceSignIn: typeof english = {
  title: 'Autentificare',
  text: 'Permite membrilor să se conecteze prin furnizorul de identitate al organizației tale (OpenID Connect).',
  managedText:
    'Persoana care administrează acest server stabilește cum se conectează utilizatorii. Un spațiu de lucru nu poate avea aici propriul furnizor de identitate.',
  issuer: 'Emitent (issuer)',
  clientId: 'ID client',
  clientSecret: 'Secret client',
  secretHint: 'Lasă gol ca să păstrezi secretul actual.',
  domains: 'Domenii de e-mail',
  domainsHint: 'Separă mai multe prin virgule.',
  isOpen: 'Oricine are unul dintre aceste domenii se poate alătura',
  role: 'Rolul membrilor noi',
  redirectUri: 'URI de redirecționare',
  signInUrl: 'Link de conectare',
  save: 'Salvează',
  saved: 'Salvat.',
  refused:
    'Nu s-a salvat nimic. Verifică emitentul, secretul și domeniile: furnizorul trebuie să fie accesibil și să accepte OpenID Connect.',
  verified: 'Verificat',
  notVerified: 'Neverificat',
  verifyText: 'Un domeniu contează după ce DNS-ul lui are această înregistrare TXT:',
  verify: 'Verifică din nou',
  remove: 'Elimină furnizorul',
  removed: 'Membrii nu se mai pot conecta prin acest furnizor. Rămân membri.',
  provisioning: 'Administrarea membrilor (SCIM)',
  provisioningText: 'Directorul tău adaugă și elimină membri. Contul nimănui nu este șters.',
  provisioningOff:
    'Administrarea membrilor prin SCIM este dezactivată pe acest server. O poate permite persoana care îl administrează.',
  url: 'Adresă SCIM',
  makeToken: 'Creează un token',
  token: 'Token de acces',
  tokenHint:
    'Doar cine are rolul Proprietar poate crea tokenul. Acesta funcționează cât timp persoana își păstrează rolul.',
  tokenRevoked: 'Tokenul nu mai funcționează.',
}
