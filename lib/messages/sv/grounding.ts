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
    period: (words) => `”${words}” anger en annan frekvens eller period än ditt cv.`,
    limit: (words) => `”${words}” är mer exakt, eller går längre, än ditt cv.`,
    negation: (words) => `”${words}”: ditt cv säger motsatsen, eller utesluter något här.`,
    hedge: (words) =>
      `Ditt cv säger att du hjälpte till med det här. ”${words}” säger att du gjorde det.`,
    role: (words) => `”${words}” ger dig en större roll än ditt cv gör.`,
    title: (words) => `”${words}” är inte din jobbtitel här.`,
    qualification: (words) => `Ditt cv visar inte kvalifikationen ”${words}” här.`,
    level: (words) => `Nivån ”${words}” finns inte i ditt cv.`,
    restriction: (words) => `”${words}” begränsar det som ditt cv säger, och saknas.`,
    skill: (words) => `Kompetensen ”${words}” finns inte i ditt cv.`,
    name: (words) => `”${words}” finns inte i ditt cv.`,
    word: (words) => `”${words}” finns inte i ditt cv. Stämmer det här?`,
    combination: (words) => `”${words}” kombinerar sådant som står var för sig i ditt cv.`,
    locked: () => 'Bara du kan ändra namn, jobbtitlar, datum och examina.',
    language: () => 'Vi kan inte kontrollera texter på det här språket.',
    length: () => 'Texten är för lång för att kontrolleras.',
  },
}
