import type { WishWords } from '../types'

export const italianWishes: WishWords = {
  openings:
    'mi piacerebbe|mi piacerebbe molto|vorrei|sarei felice di|sarei lieto di|sarei lieta di|sarebbe un piacere|spero di|mi auguro di|resto in attesa di|mi interessa|mi interessa molto',
  rest: "lei|voi|vi|la|il|lo|l'|le|i|gli|un|una|un'|di|del|della|dell'|a|al|alla|in|nel|nella|per|su|sul|sulla|con|e|o|questo|questa|suo|sua|vostro|vostra|parlare|parlarne|parlarne con lei|parlarne con voi|conoscere|conoscerla|conoscervi|incontrarla|incontrarvi|presto|di persona|colloquio|incontro|occasione|opportunità|risposta|posizione|ruolo|posto|offerta|squadra|team|azienda|la mia candidatura|mia candidatura|la mia lettera|mia lettera|saperne di più|sapere di più|unirmi|come potrei aiutare|come potrei contribuire",
  whole:
    'grazie|grazie mille|grazie per il suo tempo|grazie mille per il suo tempo|grazie mille per il vostro tempo|grazie mille per la vostra attenzione|grazie per il vostro tempo|grazie per la sua attenzione|grazie per la vostra attenzione|la ringrazio per la sua attenzione|vi ringrazio per la vostra attenzione|la ringrazio per il suo tempo|cordiali saluti|distinti saluti',
}
