import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Romanian. */
export const grounding: typeof english = {
  elsewhere: (words) => `„${words}” apare în altă parte a CV-ului. Este adevărat și aici?`,
  sentences: {
    number: (words) => `Numărul din „${words}” nu este în textul pe care îl înlocuiește.`,
    unit: (words) => `„${words}” are altă unitate în CV-ul tău.`,
    period: (words) =>
      `„${words}” indică o frecvență sau o perioadă pe care CV-ul tău nu o dă aici.`,
    limit: (words) =>
      `Numărul din „${words}” are altă limită în CV-ul tău (ca „până la” sau „circa”) sau niciuna.`,
    negation: (words) => `„${words}” neagă sau exclude ceva, iar CV-ul tău nu face asta aici.`,
    role: (words) => `„${words}” poate arăta un rol mai mare decât cel din CV-ul tău.`,
    title: (words) => `„${words}” nu este funcția ta aici.`,
    qualification: (words) => `CV-ul tău nu arată aici calificarea „${words}”.`,
    level: (words) => `Nivelul „${words}” nu este în CV-ul tău.`,
    restriction: (words) => `„${words}” este în textul tău și lipsește aici.`,
    skill: (words) => `Competența „${words}” nu este în CV-ul tău.`,
    name: (words) => `„${words}” nu este în CV-ul tău.`,
    word: (words) => `„${words}” nu este în CV-ul tău. Este adevărat aici?`,
    combination: (words) => `Aceste cuvinte sunt în CV-ul tău, dar nu împreună așa: „${words}”.`,
    locked: () => 'Doar tu poți schimba nume, funcții, date și diplome.',
    language: () =>
      'Nu putem verifica acest text: limba lui nu este acceptată sau nu este limba CV-ului tău.',
    length: () => 'Acest text este prea lung pentru a fi verificat.',
  },
}
