import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Dutch. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” staat ergens anders in je cv. Klopt het hier ook?`,
  sentences: {
    number: (words) => `Het getal in “${words}” staat niet in de tekst die wordt vervangen.`,
    unit: (words) => `“${words}” heeft in je cv een andere eenheid.`,
    period: (words) => `“${words}” noemt een frequentie of periode die je cv hier niet noemt.`,
    limit: (words) =>
      `Het getal in “${words}” heeft in je cv een andere grens (zoals “tot” of “ongeveer”), of geen.`,
    negation: (words) => `“${words}” ontkent iets of sluit iets uit, en je cv doet dat hier niet.`,
    role: (words) => `“${words}” schrijft je misschien meer verantwoordelijkheid toe dan je cv.`,
    title: (words) => `“${words}” is hier niet je functietitel.`,
    qualification: (words) => `Je cv toont de kwalificatie “${words}” hier niet.`,
    level: (words) => `Het niveau “${words}” staat niet in je cv.`,
    restriction: (words) => `“${words}” staat in je tekst en ontbreekt hier.`,
    skill: (words) => `De vaardigheid “${words}” staat niet in je cv.`,
    name: (words) => `“${words}” staat niet in je cv.`,
    word: (words) => `“${words}” staat niet in je cv. Klopt het hier?`,
    combination: (words) => `Deze woorden staan in je cv, maar niet zo bij elkaar: “${words}”.`,
    locked: () => 'Alleen jij kunt namen, functietitels, datums en diploma’s wijzigen.',
    language: () =>
      'Deze tekst kunnen we niet controleren: we ondersteunen de taal niet, of het is niet de taal van je cv.',
    length: () => 'Deze tekst is te lang om te controleren.',
  },
}
