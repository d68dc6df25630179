import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages of the account menu and the sign-out dialog, in Romanian. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Cont: ${email}`,
    signIn: 'Conectare',
    signInAgain: 'Conectează-te din nou',
    requests: 'Cereri',
    workspaces: 'Spații de lucru',
    settings: 'Setări',
    signOut: 'Deconectare',
  },
  guestCvs: {
    title: (email) => `Muți CV-urile în ${email}?`,
    text: (count) =>
      `Scrise pe acest dispozitiv fără cont: ${number(count)}. Dacă nu le muți, rămân aici.`,
    move: 'Mută',
    stay: 'Nu acum',
    failed:
      'Nu a reușit. Nu s-a pierdut nimic: CV-urile sunt încă pe acest dispozitiv. Încearcă din nou.',
  },

  signOut: {
    title: 'Deconectare',
    text: 'CV-urile rămân în contul tău și revin când te conectezi.',
    forget: 'Elimină și CV-urile mele de pe acest dispozitiv',
    forgetHint:
      'Pentru un dispozitiv folosit și de alții. CV-urile care nu sunt încă în cont se salvează mai întâi acolo. Se elimină și importurile neterminate și anunțurile de angajare.',
    submit: 'Deconectează-te',
    cancel: 'Rămâi în cont',
    working: 'Se salvează ultimele modificări, apoi urmează deconectarea…',
    unsent:
      'Unele modificări ar putea fi doar pe acest dispozitiv: nu am putut verifica dacă toate sunt în cont. Nu s-a eliminat nimic și ai rămas în cont.',
    tryAgain: 'Încearcă din nou',
    keep: 'Deconectează-te și păstrează-le aici',
    removeAnyway: 'Deconectează-te și elimină-le',
    failed:
      'Nu am putut contacta serverul. Nu s-a eliminat nimic și ai rămas în cont. Încearcă din nou când ești online.',
    elsewhereTitle: 'Te deconectezi',
    elsewhere:
      'Te deconectezi din altă filă. Ce ai scris aici se salvează mai întâi în contul tău.',
  },
}
