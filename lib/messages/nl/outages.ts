import type { outages as english } from '../en/outages'

/** Messages about outages, in Dutch. */
export const outages: typeof english = {
  server:
    'De server reageert nu niet. Je kunt verderwerken: schrijven, de voorvertoning en de PDF werken hier.',
  saving:
    'We kunnen nu niet in je account opslaan. Je kunt verderwerken: schrijven, de voorvertoning en de PDF werken hier.',
  waits: 'Alles wordt op dit apparaat opgeslagen en gaat later vanzelf naar je account.',
  waitsInTab:
    'Tot die tijd staan je wijzigingen alleen in dit tabblad: laat het open. Ze gaan vanzelf naar je account.',
  short: {
    server: 'De server reageert niet.',
    saving: 'We kunnen niet in je account opslaan.',
    waits: 'Schrijf gewoon door: alles wordt hier opgeslagen en later verstuurd.',
  },
  mail: 'We kunnen nu geen e-mail versturen: codes en links komen pas aan als het weer werkt. Al het andere werkt.',
  models:
    'Het AI-model van deze server reageerde niet. Al het andere werkt zonder. Probeer het over een paar minuten opnieuw.',
}
