import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('sv')

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

  guestCvs: {
    title: (email) => `Flytta cv:n till ${email}?`,
    text: (count) =>
      `Skrivna på den här enheten utan konto: ${number(count)}. Om du inte flyttar dem finns de kvar här.`,
    move: 'Flytta',
    stay: 'Inte nu',
    failed:
      'Det gick inte. Inget har gått förlorat: cv:na finns kvar på den här enheten. Försök igen.',
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
