import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Romanian. */
export const requestedCvs: typeof english = {
  title: 'Cereri',
  text: 'Cere un CV pentru un loc de muncă și revino mai târziu după el. CV-ul tău nu se schimbă.',
  guest:
    'Lucrăm la cereri cât timp nu ești aici, așa că e nevoie de un cont care păstrează rezultatul. Fără cont poți compara un CV cu un anunț de angajare în editor.',
  formTitle: 'Cere un CV',
  cv: 'CV',
  job: 'Anunț de angajare',
  jobHint: 'Lipește textul anunțului de angajare.',
  jobRefused: 'Nu putem folosi textul ca anunț de angajare: este prea scurt sau prea lung.',
  noCvs: 'În contul tău nu este încă niciun CV. Creează unul mai întâi.',
  busy: 'Lucrăm deja la cinci cereri. Așteaptă până se încheie una.',
  begun: 'Lucrăm la el. Poți închide pagina.',
  listTitle: 'Cererile tale',
  none: 'Nu ai cereri.',
  states: {
    waiting: 'În așteptare',
    running: 'În lucru',
    done: 'Gata',
    failed: 'Eșuat',
    cancelled: 'Oprit',
  },
  otherCv: 'Alt CV',
  asked: (date) => `Cerut pe ${date}`,
  ends: (date) => `Se șterge pe ${date}`,
  stop: 'Oprește',
  withoutModel: 'Încearcă fără AI',
  files: 'Arată fișierele',
  page: 'Pagină web',
  report: 'Ce s-a schimbat (JSON)',
}
