import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Czech. */
export const workspaceSignIn: typeof english = {
  title: 'Přihlašování',
  text: 'Umožněte členům přihlašovat se přes poskytovatele identity vaší organizace (OpenID Connect).',
  managedText:
    'Jak se lidé přihlašují, určuje správce tohoto serveru. Pracovní prostor tu nemůže mít vlastního poskytovatele identity.',
  issuer: 'Vydavatel (issuer)',
  clientId: 'ID klienta',
  clientSecret: 'Tajný klíč klienta',
  secretHint: 'Nechte prázdné, chcete-li ponechat současný klíč.',
  domains: 'E-mailové domény',
  domainsHint: 'Více domén oddělte čárkami.',
  isOpen: 'Připojit se může každý s některou z těchto domén',
  role: 'Role nových členů',
  redirectUri: 'URI přesměrování',
  signInUrl: 'Odkaz k přihlášení',
  save: 'Uložit',
  saved: 'Uloženo.',
  refused:
    'Nic se neuložilo. Zkontrolujte vydavatele, tajný klíč a domény: poskytovatel musí být dostupný a podporovat OpenID Connect.',
  verified: 'Ověřeno',
  notVerified: 'Neověřeno',
  verifyText: 'Doména platí, jakmile má v DNS tento záznam TXT:',
  verify: 'Zkontrolovat znovu',
  remove: 'Odebrat poskytovatele',
  removed: 'Členové se přes tohoto poskytovatele už nepřihlásí. Členy zůstávají.',
  provisioning: 'Správa uživatelů (SCIM)',
  provisioningText: 'Váš adresář přidává a odebírá členy. Ničí účet se nikdy nesmaže.',
  provisioningOff: 'Správa uživatelů je na tomto serveru vypnutá. Povolit ji může správce serveru.',
  url: 'Adresa SCIM',
  makeToken: 'Vytvořit token',
  token: 'Přístupový token',
  tokenHint: 'Token může vytvořit jen vlastník. Platí, dokud zůstane vlastníkem.',
  tokenRevoked: 'Token už neplatí.',
}
