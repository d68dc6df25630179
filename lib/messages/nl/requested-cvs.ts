import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Dutch. */
export const requestedCvs: typeof english = {
  title: 'Verzoeken',
  text: 'Vraag een cv aan voor een baan en kom er later voor terug. Je eigen cv verandert niet.',
  guest:
    'We werken aan verzoeken terwijl je weg bent. Daarvoor is een account nodig dat het resultaat bewaart. Zonder account kun je een cv in de editor met een vacature vergelijken.',
  formTitle: 'Een cv aanvragen',
  cv: 'Cv',
  job: 'Vacature',
  jobHint: 'Plak de tekst van de vacature.',
  jobRefused: 'Dit kunnen we niet als vacature gebruiken: het is te kort of te lang.',
  noCvs: 'Er staat nog geen cv in je account. Maak er eerst een.',
  busy: 'We werken al aan vijf verzoeken. Wacht tot er een is afgelopen.',
  begun: 'We zijn ermee bezig. Je kunt deze pagina sluiten.',
  listTitle: 'Je verzoeken',
  none: 'Je hebt geen verzoeken.',
  states: {
    waiting: 'Wacht',
    running: 'Bezig',
    done: 'Klaar',
    failed: 'Mislukt',
    cancelled: 'Gestopt',
  },
  otherCv: 'Een ander cv',
  asked: (date) => `Aangevraagd op ${date}`,
  ends: (date) => `Wordt verwijderd op ${date}`,
  stop: 'Stoppen',
  withoutModel: 'Zonder AI proberen',
  files: 'Bestanden tonen',
  page: 'Webpagina',
  report: 'Wat er is gewijzigd (JSON)',
}
