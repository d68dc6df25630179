import type { LanguageCode } from '../../text/detect-language'

const setOf = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''))

/**
 * Small words that may come to a text that is otherwise its source, and change nothing that it says: articles, what
 * joins a noun to its noun, helpers of tense and voice. No word that joins two things, says who, when, why or how far.
 */
export const harmlessSmallWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: setOf(
    'a an the of for in at on s it its that i me my myself was were is are be been being am has have had having did do does but out up where person people this these those him her himself herself while so their our',
  ),
  de: setOf(
    'der die das den dem des ein eine einer einem einen eines im in am an beim bei zum zur zu für ich mich mir mein meine meiner meinem meinen wurde wurden wird werden ist sind war waren habe hat hatte haben bin es sich dass welche welcher welches deren dessen wobei davon etwa zudem ausserdem',
  ),
  fr: setOf(
    'le la les l un une des du de d en dans a au aux dont que qu qui j je ai me m mon ma mes est sont ete etait etaient ont avait avaient sur c ce cet cette il elle ils elles y se s egalement',
  ),
  es: setOf(
    'el la los las un una unos unas de del en para a al que yo me mi mis fue fueron es son era he ha han se lo le les su sus sido este esta ademas',
  ),
  it: setOf(
    'il lo la i gli le l un una uno di del dello della dei degli delle d in nel nello nella nei negli nelle nell a al allo alla ai agli alle all che io ho mi mio mia miei mie sono stato stata stati state si ha hanno cui inoltre',
  ),
  pt: setOf(
    'o a os as um uma uns umas de do da dos das em no na nos nas num numa para ao aos que eu me meu minha meus minhas foi foram é são era tenho tive se lhe sido este esta alem disso',
  ),
}
