import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Läser in kommentarer…',
  none: 'Inga kommentarer än. Tillåt kommentarer i inställningarna för en delningslänk, så visas de här.',
  closed: (count) => `Avslutade kommentarer: ${count}`,
  whole: 'Om hela dokumentet',
  changed: 'De här orden har ändrats sedan dess, eller är borta.',
  goTo: 'Gå till orden',
  answer: 'Ditt svar',
  answerHint: 'Alla som har länken kan läsa det.',
  send: 'Skicka svar',
  you: 'Du',
  resolve: 'Lös',
  reopen: 'Öppna igen',
  remove: 'Ta bort',
  removed: 'Kommentaren har tagits bort',
  suggested: 'Föreslås i stället',
  accept: 'Godkänn',
  dismiss: 'Avvisa',
  states: {
    resolved: 'Löst',
    dismissed: 'Förslaget avvisat',
    taken: 'Förslaget godkänt',
  },
}
