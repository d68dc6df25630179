import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the account menu and the sign-out dialog, in Czech. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Účet: ${email}`,
    signIn: 'Přihlásit se',
    signInAgain: 'Znovu se přihlásit',
    requests: 'Vyžádané životopisy',
    workspaces: 'Pracovní prostory',
    settings: 'Nastavení',
    signOut: 'Odhlásit se',
  },
  guestCvs: {
    title: (email) => `Přesunout životopisy do účtu ${email}?`,
    text: (count) =>
      `Napsané na tomto zařízení bez účtu: ${number(count)}. Pokud je nepřesunete, zůstanou zde.`,
    move: 'Přesunout',
    stay: 'Teď ne',
    failed:
      'To se nepodařilo. Nic se neztratilo: životopisy jsou stále na tomto zařízení. Zkuste to znovu.',
  },

  signOut: {
    title: 'Odhlášení',
    text: 'Životopisy zůstanou ve vašem účtu a po přihlášení je máte zpět.',
    forget: 'Odebrat životopisy i z tohoto zařízení',
    forgetHint:
      'Pro zařízení, které používá i někdo jiný. Životopisy, které ještě nejsou v účtu, se tam nejdřív uloží. Odeberou se i nedokončené importy a inzeráty.',
    submit: 'Odhlásit se',
    cancel: 'Neodhlašovat',
    working: 'Ukládají se poslední změny, pak proběhne odhlášení…',
    unsent:
      'Některé změny mohou být jen na tomto zařízení: nepodařilo se ověřit, že je váš účet má všechny. Nic se neodebralo a přihlášení trvá.',
    tryAgain: 'Zkusit znovu',
    keep: 'Odhlásit se a ponechat je zde',
    removeAnyway: 'Odhlásit se a odebrat je',
    failed:
      'Server není dostupný. Nic se neodebralo a přihlášení trvá. Zkuste to znovu, až budete online.',
    elsewhereTitle: 'Odhlašování',
    elsewhere: 'Odhlašujete se na jiné kartě. Váš text odsud se nejdřív uloží do účtu.',
  },
}
