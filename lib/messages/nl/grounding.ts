import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Dutch. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” staat ergens anders in je cv. Klopt het hier ook?`,
  sentences: {
    number: (words) => `Het getal in “${words}” staat niet in de tekst die wordt vervangen.`,
    unit: (words) => `“${words}” heeft in je cv een andere eenheid.`,
    period: (words) => `“${words}” noemt een andere frequentie of periode dan je cv.`,
    limit: (words) => `“${words}” is preciezer of gaat verder dan je cv.`,
    negation: (words) => `“${words}”: je cv zegt het tegenovergestelde of sluit hier iets uit.`,
    hedge: (words) =>
      `In je cv staat dat je hieraan hebt meegewerkt. “${words}” zegt dat je het hebt gedaan.`,
    role: (words) => `“${words}” schrijft je meer verantwoordelijkheid toe dan je cv.`,
    title: (words) => `“${words}” is hier niet je functietitel.`,
    qualification: (words) => `Je cv toont de kwalificatie “${words}” hier niet.`,
    level: (words) => `Het niveau “${words}” staat niet in je cv.`,
    restriction: (words) => `“${words}” beperkt wat je cv zegt, en ontbreekt.`,
    skill: (words) => `De vaardigheid “${words}” staat niet in je cv.`,
    name: (words) => `“${words}” staat niet in je cv.`,
    word: (words) => `“${words}” staat niet in je cv. Klopt het hier?`,
    combination: (words) => `“${words}” voegt dingen samen die in je cv los van elkaar staan.`,
    locked: () => 'Alleen jij kunt namen, functietitels, datums en diploma’s wijzigen.',
    language: () => 'Teksten in deze taal kunnen we niet controleren.',
    length: () => 'Deze tekst is te lang om te controleren.',
  },
}
