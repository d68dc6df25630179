/** Small words that tell languages apart; those of languages without tables keep them from being guessed. */
export const languageMarkers: Readonly<Record<string, string>> = {
  en: 'the and of with for to in by from on at into which was were through while across a an per using day week month year years helped team work new two three',
  de: 'und der die das mit fur von in im zum zur bei den dem des eine einer eines einem einen auf aus durch sowie uber nach als pro ein zu wurde tag woche monat jahr jahre jahren bis rund neue zwei drei',
  es: 'y el la los las de del con para por en un una al que se como sobre desde hasta su a e mas durante dia semana mes ano anos equipo dos tres',
  fr: 'et le la les de des du avec pour par en un une au aux dans sur qui chez d l a plus lors afin jour semaine mois an ans equipe deux trois',
  pt: 'e o a os as de do da dos das com para por em um uma no na nos nas ao aos que pela pelo mais durante dia semana mes ano anos equipa equipe dois tres',
  it: 'e il la le gli i di del della dei delle dello con per da dal dalla in nel nella un una al alla che su sui piu anche durante lo nei giorno settimana mese anno anni due tre ho',
  nl: 'en de het een van met voor op in bij naar aan door uit over tot als te',
  pl: 'i w z na do oraz dla przez po od nad przy ze za pod jako',
  sv: 'och att for med av pa i till en ett som fran om vid den det de inom',
  da: 'og at for med af pa i til en et som fra om ved den det der',
  tr: 've ile icin bir bu da de olarak gibi olan tarafindan uzerinde yilinda kadar sonra',
  ro: 'si cu pentru din in la de pe prin un o ale ai sau catre care',
  cs: 'a v na s z pro do od po pri jako ve ze za nad',
  fi: 'ja on oli sekä seka kanssa mukaan joka noin',
  hu: 'es a az egy hogy valamint vagy mint altal meg',
}

/** Letters that only some languages have. */
export const markerLetters: readonly (readonly [RegExp, string])[] = [
  [/[äöüß]/g, 'de'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]|ções|ção/g, 'pt'],
  [/[œêèûî]/g, 'fr'],
  [/[łśżźćńęą]/g, 'pl'],
  [/[åø]/g, 'sv'],
  [/[ğşı]/g, 'tr'],
  [/[ășț]/g, 'ro'],
  [/[ěřů]/g, 'cs'],
  [/[őű]/g, 'hu'],
]
