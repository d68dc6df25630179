import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Swedish. */
export const requestedCvs: typeof english = {
  title: 'Begäranden',
  text: 'Be om ett cv för ett jobb och kom tillbaka efter det senare. Ditt eget cv ändras inte.',
  guest:
    'Vi arbetar med begäranden medan du är borta, så de behöver ett konto som sparar resultatet. Utan konto kan du jämföra ett cv med en jobbannons i redigeraren.',
  formTitle: 'Be om ett cv',
  cv: 'Cv',
  job: 'Jobbannons',
  jobHint: 'Klistra in texten från jobbannonsen.',
  jobRefused: 'Vi kan inte använda det här som jobbannons: det är för kort eller för långt.',
  noCvs: 'Det finns inget cv i ditt konto än. Skapa ett först.',
  busy: 'Vi arbetar redan med fem begäranden. Vänta tills en är avslutad.',
  begun: 'Vi arbetar med det. Du kan stänga den här sidan.',
  listTitle: 'Dina begäranden',
  none: 'Du har inga begäranden.',
  states: {
    waiting: 'Väntar',
    running: 'Pågår',
    done: 'Klart',
    failed: 'Misslyckades',
    cancelled: 'Stoppad',
  },
  otherCv: 'Ett annat cv',
  asked: (date) => `Begärt den ${date}`,
  ends: (date) => `Tas bort den ${date}`,
  stop: 'Stoppa',
  withoutModel: 'Försök utan AI',
  files: 'Visa filer',
  page: 'Webbsida',
  report: 'Vad som har ändrats (JSON)',
}
