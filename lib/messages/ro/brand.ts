import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Romanian. */
export const brand: typeof english = {
  title: 'Identitate vizuală',
  text: 'Documentele noi create în acest spațiu de lucru încep cu aceste culori, fonturi și sigla aceasta. Documentele existente rămân neschimbate.',
  colours: 'Culori',
  newColour: 'Culoare nouă',
  addColour: 'Adăugați culoarea',
  removeColour: (colour: string) => `Eliminați ${colour}`,
  tooLight: 'Această culoare nu se poate citi pe hârtie albă. Alegeți una mai închisă.',
  headingFont: 'Titluri',
  bodyFont: 'Text',
  fontOfTemplate: 'Fontul șablonului',
  ownFont: 'Font propriu',
  logo: 'Siglă',
  logoHint: 'Se tipărește mic în josul primei pagini. JPEG, PNG sau WebP.',
  chooseLogo: 'Alegeți sigla',
  removeLogo: 'Eliminați sigla',
  logoFailed:
    'Nu am putut citi sau încărca această imagine. Nu s-a schimbat nimic. Încercați alta.',
  templates: 'Șabloane din care se poate alege',
  templatesHint: 'Dacă nu bifați niciunul, sunt permise toate.',
  save: 'Salvați identitatea vizuală',
  saved: 'Salvat. Documentele noi încep cu ea.',
}
