import type { accountMenu as english } from '../en/account-menu'

/** Messages of the account menu and the sign-out dialog, which every screen has, in Swedish. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Konto: ${email}`,
    signIn: 'Logga in',
    signInAgain: 'Logga in igen',
    requests: 'Begäranden',
    workspaces: 'Arbetsytor',
    settings: 'Inställningar',
    signOut: 'Logga ut',
  },

  signOut: {
    title: 'Logga ut',
    text: 'Dina cv:n finns kvar i ditt konto och kommer tillbaka när du loggar in.',
    forget: 'Ta också bort mina cv:n från den här enheten',
    forgetHint:
      'För en enhet som även andra använder. Cv:n som inte finns i ditt konto än sparas där först. Påbörjade importer och jobbannonser tas också bort.',
    submit: 'Logga ut',
    cancel: 'Förbli inloggad',
    working: 'Sparar dina senaste ändringar och loggar sedan ut …',
    unsent:
      'Vissa ändringar kanske bara finns på den här enheten: vi kunde inte säkerställa att alla finns i ditt konto. Inget har tagits bort och du är fortfarande inloggad.',
    tryAgain: 'Försök igen',
    keep: 'Logga ut och behåll dem här',
    removeAnyway: 'Logga ut och ta bort dem',
    failed:
      'Servern kunde inte nås. Inget har tagits bort och du är fortfarande inloggad. Försök igen när du är online.',
    elsewhereTitle: 'Loggar ut',
    elsewhere: 'Du loggar ut i en annan flik. Det du har skrivit här sparas först i ditt konto.',
  },
}
