import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Romanian. */
export const grounding: typeof english = {
  elsewhere: (words) => `„${words}” apare în altă parte a CV-ului. Este adevărat și aici?`,
  sentences: {
    number: (words) => `Numărul din „${words}” nu este în textul pe care îl înlocuiește.`,
    unit: (words) => `„${words}” are altă unitate în CV-ul tău.`,
    period: (words) => `„${words}” indică altă frecvență sau perioadă decât CV-ul tău.`,
    limit: (words) => `„${words}” este mai exact sau merge mai departe decât CV-ul tău.`,
    negation: (words) => `„${words}”: CV-ul tău spune contrariul sau exclude ceva aici.`,
    hedge: (words) => `CV-ul tău spune că ai ajutat la asta. „${words}” spune că ai făcut tu asta.`,
    role: (words) => `„${words}” arată un rol mai mare decât cel din CV-ul tău.`,
    title: (words) => `„${words}” nu este funcția ta aici.`,
    qualification: (words) => `CV-ul tău nu arată aici calificarea „${words}”.`,
    level: (words) => `Nivelul „${words}” nu este în CV-ul tău.`,
    restriction: (words) => `Lipsește „${words}”, care limitează ce spune CV-ul tău.`,
    skill: (words) => `Competența „${words}” nu este în CV-ul tău.`,
    name: (words) => `„${words}” nu este în CV-ul tău.`,
    word: (words) => `„${words}” nu este în CV-ul tău. Este adevărat aici?`,
    combination: (words) => `„${words}” combină lucruri care în CV-ul tău sunt separate.`,
    locked: () => 'Doar tu poți schimba nume, funcții, date și diplome.',
    language: () => 'Nu putem verifica texte în această limbă.',
    length: () => 'Acest text este prea lung pentru a fi verificat.',
  },
}
