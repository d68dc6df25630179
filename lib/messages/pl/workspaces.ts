import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Polish. */
export const workspaces: typeof english = {
  title: 'Obszary robocze',
  intro: 'Pracuj nad CV razem z innymi. Twoje własne dokumenty pozostają prywatne.',
  list: 'Twoje obszary robocze',
  none: 'Nie należysz jeszcze do żadnego obszaru roboczego.',
  roles: {
    owner: 'Właściciel',
    admin: 'Administrator',
    member: 'Członek',
    coach: 'Doradca',
    viewer: 'Tylko odczyt',
  },
  create: {
    title: 'Nowy obszar roboczy',
    text: 'Stajesz się jego właścicielem i możesz zapraszać innych.',
    name: 'Nazwa',
    missing: 'Wpisz nazwę.',
    submit: 'Utwórz obszar roboczy',
    done: (name) => `Utworzono „${name}”.`,
    limit: 'Należysz do 20 obszarów roboczych, czyli do ilu można. Najpierw opuść jeden z nich.',
  },
  invitation: {
    title: 'Masz zaproszenie do obszaru roboczego',
    titleOf: (name) => `Zaproszenie do „${name}”`,
    by: (inviter) => `${inviter} zaprasza Cię.`,
    role: (role) => `Twoja rola: ${role}.`,
    forEmail: (email) => `To zaproszenie jest dla ${email}. Użyj tego adresu, a potem tu wrócisz.`,
    text: 'Jego członkowie zobaczą Twoje imię i nazwisko oraz adres e-mail. Mogą otworzyć wszystko, co w nim utworzysz. Twoje własne dokumenty pozostają prywatne.',
    accept: 'Dołącz do obszaru roboczego',
    joined: (name) => `Należysz teraz do „${name}”.`,
    gone: 'To zaproszenie zostało już użyte lub wycofane albo wygasło. Poproś o nowe.',
    otherAccount: (invited, own) =>
      `To zaproszenie jest dla ${invited}, ale używasz konta ${own}. Zaloguj się zaproszonym adresem.`,
    otherAddress:
      'To zaproszenie jest dla innego adresu e-mail albo Twój nie jest jeszcze potwierdzony. Zaloguj się zaproszonym adresem.',
    limit: 'Ten obszar roboczy jest pełny albo należysz już do 20 obszarów. Nic się nie zmieniło.',
  },
  signedOut: 'Użyj zaproszonego adresu e-mail. Potem tu wrócisz.',
  lastOwner:
    'Jesteś jedynym właścicielem obszaru roboczego, w którym są inni członkowie. Nic nie zostało usunięte. Najpierw przekaż go lub usuń.',
}
