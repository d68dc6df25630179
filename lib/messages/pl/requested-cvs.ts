import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Polish. */
export const requestedCvs: typeof english = {
  title: 'Zlecenia',
  text: 'Poproś o CV na dane stanowisko i wróć po nie później. Twoje własne CV się nie zmieni.',
  guest:
    'Pracujemy nad zleceniami pod Twoją nieobecność, więc potrzebne jest konto, które przechowa wynik. Bez konta możesz porównać CV z ofertą pracy w edytorze.',
  formTitle: 'Poproś o CV',
  cv: 'CV',
  job: 'Oferta pracy',
  jobHint: 'Wklej tekst oferty pracy.',
  jobRefused: 'Nie możemy użyć tego jako oferty pracy: tekst jest za krótki albo za długi.',
  noCvs: 'Na Twoim koncie nie ma jeszcze CV. Najpierw je utwórz.',
  busy: 'Pracujemy już nad pięcioma zleceniami. Poczekaj, aż jedno się zakończy.',
  begun: 'Pracujemy nad tym. Możesz zamknąć tę stronę.',
  listTitle: 'Twoje zlecenia',
  none: 'Nie masz zleceń.',
  states: {
    waiting: 'Oczekuje',
    running: 'W toku',
    done: 'Gotowe',
    failed: 'Nie udało się',
    cancelled: 'Zatrzymano',
  },
  otherCv: 'Inne CV',
  asked: (date) => `Zlecono: ${date}`,
  ends: (date) => `Usunięcie: ${date}`,
  stop: 'Zatrzymaj',
  withoutModel: 'Spróbuj bez AI',
  files: 'Pokaż pliki',
  page: 'Strona internetowa',
  report: 'Co się zmieniło (JSON)',
}
