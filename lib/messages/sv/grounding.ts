import type { grounding as english } from '../en/grounding'

/**
 * Messages about why a suggestion is blocked, or has to be confirmed: one sentence for each kind of reason, in
 * Swedish.
 */
export const grounding: typeof english = {
  elsewhere: (words) => `”${words}” står i en annan del av ditt cv. Stämmer det här också?`,
  sentences: {
    number: (words) => `Talet i ”${words}” finns inte i texten det ersätter.`,
    unit: (words) => `”${words}” har en annan enhet i ditt cv.`,
    period: (words) => `”${words}” anger en frekvens eller period som ditt cv inte anger här.`,
    limit: (words) =>
      `Talet i ”${words}” har en annan gräns i ditt cv (som ”upp till” eller ”cirka”), eller ingen.`,
    negation: (words) => `”${words}” förnekar eller utesluter något, och det gör inte ditt cv här.`,
    role: (words) => `”${words}” ger dig kanske en större roll än ditt cv gör.`,
    title: (words) => `”${words}” är inte din jobbtitel här.`,
    qualification: (words) => `Ditt cv visar inte kvalifikationen ”${words}” här.`,
    level: (words) => `Nivån ”${words}” finns inte i ditt cv.`,
    restriction: (words) => `”${words}” står i din text och saknas här.`,
    skill: (words) => `Kompetensen ”${words}” finns inte i ditt cv.`,
    name: (words) => `”${words}” finns inte i ditt cv.`,
    word: (words) => `”${words}” finns inte i ditt cv. Stämmer det här?`,
    combination: (words) =>
      `De här orden finns i ditt cv, men inte tillsammans så här: ”${words}”.`,
    locked: () => 'Bara du kan ändra namn, jobbtitlar, datum och examina.',
    language: () =>
      'Vi kan inte kontrollera den här texten: vi stöder inte språket, eller så är det inte ditt cv:s språk.',
    length: () => 'Texten är för lång för att kontrolleras.',
  },
}
