import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('ro')

/** Emails about events in an account, in Romanian. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Cerințele unui anunț de angajare',
    tailoring: 'Sugestii pentru un anunț de angajare',
    wording: 'O formulare mai bună pentru un text',
    letter: 'Ciorna unei scrisori de intenție',
    translation: 'Traducerea unui CV',
    match: 'CV-uri potrivite pentru un anunț de angajare',
    interview: 'Întrebări pentru un interviu',
    'import-help': 'Ajutor AI la un import',
    'import-reading': 'Citirea cu AI a unui fișier importat',
    cv: 'CV cerut',
    proposal: 'Sugestii de la o aplicație',
  },
  device: (browser, system) =>
    browser && system ? `${browser} pe ${system}` : browser || system || 'un browser necunoscut',
  requestDone: ({ what, link }) => ({
    subject: 'Cererea ta este gata',
    text: `${what}: gata.\n\nNu s-a schimbat nimic în documentele tale. Tu hotărăști ce ajunge în ele:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Cererea ta nu s-a putut finaliza',
    text: `${what}: nu s-a putut finaliza.\n\nNu s-a schimbat nimic în documentele tale și nu s-a pierdut nimic. Vezi motivul și încearcă din nou:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'A fost creată o cheie API pentru contul tău Vitae',
    text: `În contul tău a fost creată o cheie API. Numele ei este „${name}”.\n\nDacă ai fost tu, nu trebuie să faci nimic.\n\nDacă nu ai fost tu, revocă cheia, apoi schimbă-ți parola:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'A fost conectată o aplicație la contul tău Vitae',
    text: `La contul tău a fost conectată o aplicație. Ea își spune „${name}”.\n\nDacă ai fost tu, nu trebuie să faci nimic.\n\nDacă nu ai fost tu, deconectează aplicația, apoi schimbă-ți parola:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Conectare nouă la contul tău Vitae',
    text: `Cineva s-a conectat la contul tău de pe un dispozitiv nou: ${device}, ${at} (UTC).\n\nDacă ai fost tu, nu trebuie să faci nimic.\n\nDacă nu ai fost tu, deconectează dispozitivul, apoi schimbă-ți parola:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => {
    const several = (number: string) =>
      `${number} sunt în coșul tău. Vor fi șterse definitiv începând cu ${day}.\n\nDacă asta vrei, nu trebuie să faci nimic. Până atunci le poți restabili:\n${link}\n\nDacă nu tu le-ai mutat acolo, restabilește-le, apoi schimbă-ți parola.`
    return {
      subject: plural(count, {
        one: 'Un document din coșul tău va fi șters',
        few: '# documente din coșul tău vor fi șterse',
        other: '# de documente din coșul tău vor fi șterse',
      }),
      text: plural(count, {
        one: `Un document este în coșul tău. Va fi șters definitiv pe ${day}.\n\nDacă asta vrei, nu trebuie să faci nimic. Până atunci îl poți restabili:\n${link}\n\nDacă nu tu l-ai mutat acolo, restabilește-l, apoi schimbă-ți parola.`,
        few: several('# documente'),
        other: several('# de documente'),
      }),
    }
  },
  exportDone: ({ day, link }) => ({
    subject: 'Datele tale sunt gata de descărcat',
    text: `Exportul contului tău este gata. Descarcă-l din setări până pe ${day}:\n${link}\n\nUn link de descărcare funcționează o oră. Acolo poți obține unul nou.\n\nDacă nu tu ai cerut exportul, șterge fișierul acolo, apoi schimbă-ți parola.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Datele tale nu s-au putut exporta',
    text: `Nu am putut exporta datele tale. Nu s-a schimbat nimic în contul tău și nu s-a pierdut nimic. Poți încerca din nou în setări:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Memento despre candidaturile tale',
    text: `Iată ce e de făcut în candidaturile tale:\n\n${lines}\n\nMarchează ca gata sau alege altă zi:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Comentariu nou la un document',
    text: `Cineva a comentat un document la care lucrezi.\n\nNimic nu s-a schimbat în el. Citește comentariul și decide ce faci cu el:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Parole greșite la un link de distribuire',
    text: `Cineva a introdus 30 de parole greșite la unul dintre linkurile tale de distribuire. Timp de 15 minute linkul nu mai acceptă altele din browsere care nu l-au mai deschis. Documentele tale nu sunt afectate.\n\nDacă se repetă, încheie linkul și creează altul:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Un webhook al contului tău Vitae a fost oprit',
    text: `Timp de cinci zile nu s-a putut livra nimic la ${host}, așa că acest webhook a fost oprit. Documentele tale nu sunt afectate.\n\nVezi ce a răspuns serverul, apoi pornește webhookul din nou:\n${link}`,
  }),
  due: {
    followUp: 'Revino cu un mesaj',
    deadline: 'Ultima zi pentru candidatură',
    more: 'Și altele în lista ta',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae la ${place}\nAlege ce e-mailuri de acest fel primești: ${settings}`,
  unsubscribe: (link) => `\nOprește e-mailurile de acest fel: ${link}`,
  page: {
    title: 'E-mailuri de la Vitae',
    question: {
      'request-done': 'Oprești e-mailurile despre cererile care sunt gata?',
      'request-failed': 'Oprești e-mailurile despre cererile care nu s-au putut finaliza?',
      'deletion-scheduled': 'Oprești e-mailurile despre documentele din coș care vor fi șterse?',
      'comment-added': 'Oprești e-mailurile despre comentariile la documentele tale distribuite?',
      'share-locked':
        'Oprești e-mailurile despre parolele greșite la linkurile tale de distribuire?',
      'application-due': 'Oprești e-mailurile despre reveniri și termene ale candidaturilor tale?',
      'webhook-disabled': 'Oprești e-mailurile despre webhookuri oprite?',
      'export-ended': 'Oprești e-mailurile despre datele tale gata de descărcat?',
    },
    button: 'Oprește aceste e-mailuri',
    done: 'Nu vei mai primi e-mailuri de acest fel.',
    again: 'Le poți activa din nou în setările contului tău.',
    settings: 'Mergi la setări',
  },
}
